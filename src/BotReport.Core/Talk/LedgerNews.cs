using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>What the ledger has to tell a lead of a week.</summary>
public enum LedgerNewsKind
{
    /// <summary>A promise moved to a later day, or its day has passed and it is said not to be kept.</summary>
    Moved,

    /// <summary>A promised day has passed, and nobody said what came of it.</summary>
    Overdue,

    /// <summary>Spoken of before and not this week, though its owner was asked.</summary>
    Silent,

    /// <summary>Promised before and done this week.</summary>
    Done,

    /// <summary>Promised for the first time.</summary>
    New,

    /// <summary>A figure that stands in the last report too, and means the same there.</summary>
    Figure,
}

/// <summary>Some news of one kind, each in a line.</summary>
/// <param name="More">How many more there are.</param>
public sealed record LedgerNews(LedgerNewsKind Kind, IReadOnlyList<string> Lines, int More)
{
    /// <summary>Whether somebody has to look at it.</summary>
    public bool IsTrouble => Kind is LedgerNewsKind.Moved or LedgerNewsKind.Overdue or LedgerNewsKind.Silent;

    private const int Most = 4;

    /// <summary>A day that passed longer ago is no news.</summary>
    private const int OverdueDays = 28;

    /// <summary>The news of a week, as on a day; kinds without any are left out.</summary>
    internal static IReadOnlyList<LedgerNews> Of(TeamKnowledge knowledge, WeekFile file, DateOnly today, LedgerWords words)
    {
        var team = knowledge.Team;
        var overdue = file.Told.Overdue(today).Where(i => i.Due >= today.AddDays(-OverdueDays)).ToList();
        var slipped = file.Told.Slipped().Where(i => i.Said.Week == file.Week && i.Until(file.Week.Previous)?.Date?.To != i.Date?.To).ToList();
        var late = file.Told.Items.Where(i => i.Said.Week == file.Week && i.HasNotHappened && i.Date?.To <= today).Except(slipped);
        var unsaid = Unsaid.Of(team, file);
        var silent =
            from person in team.People
            where file.AskedUnsaid.Contains(person.Id)
            from item in unsaid[person.Id]
            where !overdue.Contains(item)
            select words.Open(person.Name, item);
        return
        [
            .. Some(LedgerNewsKind.Moved, [.. slipped.Select(words.Slip), .. late.Select(i => words.Open("", i))]),
            .. Some(LedgerNewsKind.Overdue, [.. overdue.Select(i => words.Open(team.NameOf(Promises.OwnerOf(i, team.Sections)), i))]),
            .. Some(LedgerNewsKind.Silent, [.. silent]),
        ];
    }

    /// <summary>Lines of a kind, as many as one reads; nothing when there are none.</summary>
    internal static LedgerNews[] Some(LedgerNewsKind kind, IReadOnlyList<string> lines) =>
        lines.Count == 0 ? [] : [new(kind, [.. lines.Take(Most)], Math.Max(0, lines.Count - Most))];
}
