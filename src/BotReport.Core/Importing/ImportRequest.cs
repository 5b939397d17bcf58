using BotReport.Core.Facts;
using BotReport.Core.Weeks;

namespace BotReport.Core.Importing;

/// <summary>A past page is to become its week's report.</summary>
/// <param name="Reader">The team's reader, which read the page.</param>
/// <param name="By">Who imports.</param>
/// <param name="At">When.</param>
public sealed record ImportRequest(PageReader Reader, PastPage Page, string By, DateTimeOffset At)
{
    /// <summary>Say what would be done and store nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>Take the place of what people reported or published for the week.</summary>
    public bool Replace { get; init; }

    /// <summary>The metrics of pages read just before, which a dry run has not stored.</summary>
    public IReadOnlyDictionary<ReportWeek, IReadOnlyList<Metric>> Before { get; init; } = new Dictionary<ReportWeek, IReadOnlyList<Metric>>();
}
