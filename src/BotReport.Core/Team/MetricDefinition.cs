namespace BotReport.Core.Team;

/// <summary>What a team means by one of its figures (口径): how it is counted, in which unit, and who answers for it.</summary>
/// <param name="Name">备件对比成功率.</param>
/// <param name="Aliases">Other names of the same figure. Names match in <see cref="Text.Normal.Key"/> form.</param>
/// <param name="Definition">The 口径 in words: 台湾通行证备件对比成功/全部备件对比.</param>
/// <param name="Unit">As written in reports, with or without a scale: %, 笔, 万元; null when any will do.</param>
/// <param name="Kind">What sort of figure it is, whatever its sentences say; null: as read.</param>
/// <param name="Direction">Which way is better; null when neither is.</param>
/// <param name="Owner">The id of the person who answers for it; null when nobody is named.</param>
public sealed record MetricDefinition(
    string Name,
    IReadOnlyList<string> Aliases,
    string Definition,
    string? Unit,
    MetricKind? Kind,
    MetricDirection? Direction,
    string? Owner);
