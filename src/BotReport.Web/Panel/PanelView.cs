namespace BotReport.Web.Panel;

/// <summary>What the page shows beside the chat. The page words it; days and times are the team's, so no browser's zone can move them.</summary>
/// <param name="Roles">What the person may do today: <c>lead</c>, <c>owner</c>, <c>deputy</c>, <c>reader</c>.</param>
/// <param name="Now">The team's wall clock, <c>2024-11-15T16:02:11</c>.</param>
/// <param name="Duties">What the person owes.</param>
/// <param name="Questions">What the person is asked to check, most doubtful first.</param>
/// <param name="Board">How the team stands; null for whoever does not lead.</param>
/// <param name="Sections">The team's sections, for example questions.</param>
/// <param name="CollectingSeconds">After how much quiet the messages being collected are answered; null when none are.</param>
internal sealed record PanelView(
    string Team,
    string Name,
    IReadOnlyList<string> Roles,
    string Now,
    PanelWeek Week,
    IReadOnlyList<PanelDuty> Duties,
    IReadOnlyList<PanelQuestion> Questions,
    PanelBoard? Board,
    IReadOnlyList<string> Sections,
    int? CollectingSeconds);

/// <summary>The week the conversation is about.</summary>
/// <param name="Includes">The labels of empty weeks before that the report covers too.</param>
/// <param name="Due">The team's wall clock; null in an empty week.</param>
internal sealed record PanelWeek(
    string Label, string From, string To, IReadOnlyList<string> Includes, string? Due, bool IsOverdue, bool IsPublished);

/// <summary>A section the person owes.</summary>
/// <param name="Topics">The topics that are his; empty for all of it.</param>
/// <param name="InsteadOf">The names of those he stands in for.</param>
internal sealed record PanelDuty(
    string Section, IReadOnlyList<string> Topics, IReadOnlyList<string> InsteadOf, DutyStanding Standing, int Entries);

/// <summary>How a duty stands.</summary>
internal enum DutyStanding
{
    /// <summary>未填.</summary>
    Missing,

    /// <summary>There are entries.</summary>
    Said,

    /// <summary>无更新.</summary>
    NoUpdate,

    /// <summary>同上周.</summary>
    SameAsLastWeek,

    /// <summary>请假.</summary>
    OnLeave,
}

/// <summary>A question that waits.</summary>
/// <param name="Number">The item's number (改 2 …); null when the question is about none.</param>
internal sealed record PanelQuestion(int? Number, string Section, string Text);

/// <summary>How the team stands, for its leads. Who is on leave owes nothing.</summary>
/// <param name="Missing">Who owes what, by person.</param>
/// <param name="Questions">Questions that wait, of everybody.</param>
/// <param name="Draft">The newest draft's number; null when there is none.</param>
internal sealed record PanelBoard(int Owed, int Answered, IReadOnlyList<PanelMissing> Missing, int Questions, int? Draft);

/// <summary>Somebody who still owes.</summary>
internal sealed record PanelMissing(string Name, IReadOnlyList<string> Sections);
