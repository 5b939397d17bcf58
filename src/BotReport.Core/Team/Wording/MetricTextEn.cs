namespace BotReport.Core.Team.Wording;

/// <summary>A figure's definition as people read it, in English; the same keys as <see cref="MetricTextZh"/>.</summary>
internal static class MetricTextEn
{
    public static string Of(MetricDefinition metric, string? owner)
    {
        string[] told =
        [
            .. metric.Unit is { } unit ? new[] { $"in {unit}" } : [],
            .. metric.Kind is { } kind ? new[] { Name(kind) } : [],
            .. metric.Direction is { } direction ? new[] { direction == MetricDirection.Up ? "higher is better" : "lower is better" } : [],
            .. owner is not null ? new[] { $"owner {owner}" } : [],
            .. metric.Aliases.Count > 0 ? new[] { $"also called {string.Join(", ", metric.Aliases)}" } : [],
        ];
        return told.Length == 0 ? metric.Definition : $"{metric.Definition} ({string.Join(", ", told)})";
    }

    public static string Name(MetricKind kind) => kind switch
    {
        MetricKind.Cumulative => "a total",
        MetricKind.MonthToDate => "month to date",
        MetricKind.Rate => "a rate",
        MetricKind.Change => "a change",
        _ => "a level",
    };
}
