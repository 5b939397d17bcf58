using BotReport.Core.Text;
using static BotReport.Core.Team.TeamProblemKind;

namespace BotReport.Core.Team;

/// <summary>The dictionary of figures: a name or alias means one figure, which is defined in words.</summary>
internal static class MetricCheck
{
    public static IEnumerable<TeamProblem> Of(TeamDescription team)
    {
        var meanings = new Dictionary<string, MetricDescription>();
        return team.Metrics.SelectMany((metric, i) => Of(team, metric, meanings, $"Metrics:{i}"));
    }

    private static IEnumerable<TeamProblem> Of(
        TeamDescription team, MetricDescription metric, Dictionary<string, MetricDescription> meanings, string path) =>
    [
        .. Name(meanings, metric, metric.Name, $"{path}:Name"),
        .. metric.Aliases.SelectMany((alias, a) => Name(meanings, metric, alias, $"{path}:Aliases:{a}")),
        .. metric.Definition.Trim().Length == 0 ? [new(Empty, $"{path}:Definition", [])] : Array.Empty<TeamProblem>(),
        .. metric.Kind is { } kind && TeamTexts.Kind(kind) is null ? [new(UnknownMetricKind, $"{path}:Kind", [kind])] : Array.Empty<TeamProblem>(),
        .. metric.Direction is { } direction && TeamTexts.Direction(direction) is null
            ? [new(UnknownDirection, $"{path}:Direction", [direction])]
            : Array.Empty<TeamProblem>(),
        .. metric.Owner is { } owner ? SectionCheck.Known(team, owner, $"{path}:Owner") : [],
    ];

    private static IEnumerable<TeamProblem> Name(Dictionary<string, MetricDescription> meanings, MetricDescription metric, string name, string path)
    {
        var key = Normal.Key(name);
        return key.Length == 0 ? [new(Empty, path, [])]
            : meanings.TryAdd(key, metric) || ReferenceEquals(meanings[key], metric) ? []
            : [new(AliasOfTwoMetrics, path, [name, meanings[key].Name, metric.Name])];
    }
}
