using BotReport.Core.Facts;
using BotReport.Core.Reports;
using BotReport.Core.Weeks;

namespace BotReport.Core.Ledger;

/// <summary>A milestone with who said it and when.</summary>
/// <param name="Week">The week it was reported for.</param>
/// <param name="SaidAt">When it was said; on imported pages the page's date.</param>
/// <param name="Section">The section it stands in.</param>
/// <param name="Owner">Whose it is, where known.</param>
public sealed record SaidMilestone(
    Milestone Milestone, ReportWeek Week, DateTimeOffset SaidAt, string Section, string? Owner, EntryRef Entry)
{
    /// <summary>Its owner said that it is not what was promised before (分开): it begins a milestone of its own.</summary>
    public bool Apart { get; init; }

    /// <summary>The lead whose words it is read from, after a correction of the published report (勘误); null while they are the owner's.</summary>
    public string? CorrectedBy { get; init; }
}

/// <summary>A metric with who said it and when.</summary>
public sealed record SaidMetric(
    Metric Metric, ReportWeek Week, DateTimeOffset SaidAt, string Section, string? Owner, EntryRef Entry)
{
    /// <summary>The lead whose words it is read from, after a correction of the published report (勘误); null while they are the owner's.</summary>
    public string? CorrectedBy { get; init; }
}
