using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Edits;
using BotReport.Core.Facts;
using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>A row that a turn writes. All of a turn's changes are one transaction.</summary>
public abstract record Change
{
    private Change()
    {
    }

    /// <summary>Guard: marks a message as worked on. The commit is refused when it was already.</summary>
    public sealed record InboxDone(long Id) : Change;

    /// <summary>Guard: a run is unique on (team, week, kind). The commit is refused when it was made already.</summary>
    public sealed record RunDone(Run Run) : Change;

    /// <summary>Guard: marks a piece of work as done. The commit is refused when it was already.</summary>
    public sealed record WorkDone(string Id) : Change;

    /// <summary>Appends an entry version with the facts read from it; the same version again changes nothing. Guard: the
    /// commit is refused when the version is there with other words.</summary>
    public sealed record EntrySaid(EntryVersion Entry, PageFacts Facts) : Change;

    /// <summary>Puts a question; a question with the same id takes over state and answer.</summary>
    public sealed record QuestionPut(Question Question) : Change;

    /// <summary>Puts how a duty was answered, one row per (team, week, person, section).</summary>
    public sealed record DutyAnswered(DutyAnswer Answer) : Change;

    /// <summary>
    /// Puts what the bot remembers of a conversation. Guard: the commit is refused when it was written since it was read
    /// (<see cref="ChatState.Revision"/>); the stored revision is one more.
    /// </summary>
    public sealed record ChatPut(ChatState State) : Change;

    /// <summary>Adds a message to be sent; a message with the same key again changes nothing.</summary>
    public sealed record Send(OutboxMessage Message) : Change;

    /// <summary>Adds a piece of work; the same id again changes nothing.</summary>
    public sealed record WorkAdded(Work Work) : Change;

    /// <summary>Puts a note.</summary>
    public sealed record NotePut(Note Note) : Change;

    /// <summary>Adds a wish to change a published week; the same id again changes nothing.</summary>
    public sealed record SuggestionAdded(Suggestion Suggestion) : Change;

    /// <summary>Puts what became of a wish; one that is not there changes nothing.</summary>
    public sealed record SuggestionSettled(string Id, WishState State) : Change;

    /// <summary>Keeps a stranger's code, so that a lead can add him.</summary>
    public sealed record StrangerPut(Stranger Stranger) : Change;

    /// <summary>Keeps that an entry's milestones are not what was promised before (分开), or takes it back (接上). Said again, it changes nothing.</summary>
    public sealed record EntrySetApart(string Team, string EntryId, bool Apart, string By, DateTimeOffset At) : Change;

    /// <summary>Adds a leave.</summary>
    public sealed record LeaveTaken(string Team, Leave Leave) : Change;

    /// <summary>Adds a stand-in for a lead.</summary>
    public sealed record StandInSet(string Team, LeadStandIn StandIn) : Change;

    /// <summary>Adds a person to a team, owing the given sections; a person of that id is replaced.</summary>
    public sealed record PersonAdded(string Team, Person Person, IReadOnlyList<string> Sections) : Change;

    /// <summary>Puts what a team means by a figure (口径); a definition of that name is replaced and keeps its place.</summary>
    public sealed record MetricDefined(string Team, MetricDefinition Metric) : Change;

    /// <summary>Removes the definition of that name; one that is not there changes nothing.</summary>
    public sealed record MetricRemoved(string Team, string Name) : Change;

    /// <summary>Adds a place in which a team's reports are posted; one that is there stays as it was set.</summary>
    public sealed record ReportPlaceSet(string Team, ReportPlace Place) : Change;

    /// <summary>Takes such a place away; one that is not there changes nothing.</summary>
    public sealed record ReportPlaceDropped(string Team, string Channel, string Conversation) : Change;

    /// <summary>Appends what a lead did to the week's drafts, under the next number of the week; the same id again changes nothing.</summary>
    public sealed record LeadEdited(LeadEdit Edit) : Change;

    /// <summary>Puts who found a draft good; a draft that is not there changes nothing.</summary>
    public sealed record DraftApproved(string Team, Weeks.ReportWeek Week, int Number, Approval? Approval) : Change;

    /// <summary>Appends an audit row: who did what to which subject. Never holds what people reported; of a changed definition of a figure, which is the team's setting, it holds the old and the new one.</summary>
    public sealed record Audited(string? Team, string Who, string What, string Subject, DateTimeOffset At) : Change;
}

/// <summary>Something longer that a turn asked for; repeatable by its id.</summary>
/// <param name="Id"><c>compose/17</c>: made from the message that asked.</param>
/// <param name="Address">Where the answer goes; null: the person's own conversation.</param>
/// <param name="Number">For an edit the message it was said in, for publishing the draft's number, for taking back or correcting the report's version, for showing a correction the message, for importing the inbox row of the file.</param>
public sealed record Work(
    string Id, WorkKind Kind, string Team, Weeks.ReportWeek Week, string Person, Address? Address, long? Number, DateTimeOffset At)
{
    /// <summary>What more it needs: for rewording the section and, on the next line, how the lead wants it.</summary>
    public string? Text { get; init; }
}

/// <summary>What is to be done.</summary>
public enum WorkKind
{
    /// <summary>Merge a draft and answer with it.</summary>
    Compose,

    /// <summary>Word a section otherwise and make the next draft with it.</summary>
    Reword,

    /// <summary>Make the next draft with what a lead did to a line, and say what became of it.</summary>
    Edit,

    /// <summary>Publish a draft.</summary>
    Publish,

    /// <summary>Publish a draft in spite of what blocks it.</summary>
    Override,

    /// <summary>Take a publication back.</summary>
    Unpublish,

    /// <summary>Show what a correction would change.</summary>
    ShowCorrection,

    /// <summary>Publish a corrected version of the report.</summary>
    Correct,

    /// <summary>Import a past page that came as a file.</summary>
    Import,
}

/// <summary>A writer who is in no team.</summary>
/// <param name="Code">What a lead says to add him: 加人 7F3K 姓名 板块.</param>
public sealed record Stranger(string Code, string Channel, string Identity, DateTimeOffset At);
