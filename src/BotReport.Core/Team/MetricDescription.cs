namespace BotReport.Core.Team;

/// <summary>A <see cref="MetricDefinition"/> as written.</summary>
/// <param name="Kind"><c>point</c>, <c>cumulative</c>, <c>month-to-date</c>, <c>rate</c>, <c>change</c>; null: as read.</param>
/// <param name="Direction"><c>up</c> (higher is better) or <c>down</c>; null: neither.</param>
public sealed record MetricDescription(
    string Name,
    IReadOnlyList<string> Aliases,
    string Definition,
    string? Unit,
    string? Kind,
    string? Direction,
    string? Owner);
