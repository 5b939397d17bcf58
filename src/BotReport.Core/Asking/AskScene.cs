using BotReport.Core.Collecting;
using BotReport.Core.Drafting.Edits;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Reports;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Asking;

/// <summary>All that answering may know; loaded by the flow.</summary>
/// <param name="Day">The team's day as of which is answered.</param>
/// <param name="Ledger">The milestones as they stood then.</param>
/// <param name="Metrics">The figures of the weeks asked for and of those before them, newest week last.</param>
/// <param name="Hits">Entries that hold the question's words, as the text search ranks them.</param>
/// <param name="Entries">The entries of the weeks a question about people names.</param>
public sealed record AskScene(
    TeamDefinition Team,
    Glossary Glossary,
    Asker Asker,
    DateOnly Day,
    MilestoneLedger Ledger,
    IReadOnlyList<SaidMetric> Metrics,
    IReadOnlyList<EntryVersion> Hits,
    IReadOnlyList<EntryVersion> Entries)
{
    /// <summary>What the team means by its figures; <see cref="Metrics"/> bear the names and kinds it gives them.</summary>
    public MetricDefinitions Definitions { get; init; } = MetricDefinitions.Empty;

    /// <summary>By entry, what its owner says since the report was made that has it otherwise.</summary>
    public IReadOnlyDictionary<string, OvertakenEntry> Since { get; init; } = new Dictionary<string, OvertakenEntry>();

    /// <summary>Whether all lines are said, not only as many as fit a screen (更多).</summary>
    public bool Whole { get; init; }

    /// <summary>The week it is.</summary>
    public ReportWeek Week => ReportWeek.Of(Day);

    /// <summary>What an entry's owner says since it was published otherwise; null when nothing.</summary>
    internal LaterWords? SaidSince(EntryRef entry) => Since.GetValueOrDefault(entry.EntryId) is { Newest: var newest } known
        ? new(Team.Day(newest.SaidAt), newest.Deleted ? string.Empty : newest.Shown) { IsNew = known.Published is null }
        : null;

    /// <summary>The name people read of an owner; null when he is not of the team.</summary>
    public string? NameOf(string? person) => person is null ? null : Team.Find(person)?.Name;
}
