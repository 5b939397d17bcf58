namespace BotReport.Core.Facts.Checks;

/// <summary>A page as the rules look at it.</summary>
/// <param name="Facts">All that was read; its findings are not filled yet.</param>
/// <param name="Lines">Every line with its sentences and dates.</param>
/// <param name="Day">The report's day.</param>
internal sealed record CheckedPage(PageFacts Facts, IReadOnlyList<LineReading> Lines, DateOnly Day)
{
    /// <summary>What the team means by its figures; these have the kinds it gives them.</summary>
    public MetricDefinitions Definitions { get; init; } = MetricDefinitions.Empty;

    private readonly Dictionary<int, LineReading> _numbered = Lines.DistinctBy(l => l.Line.Number).ToDictionary(l => l.Line.Number);

    /// <summary>The line a fact stands on.</summary>
    public LineReading? LineOf(int number) => _numbered.GetValueOrDefault(number);
}
