using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Team;

namespace BotReport.Core.Talk.Wording;

/// <summary>What cards say where their twins in words say it in longer sentences, and what stands on buttons.</summary>
public abstract class CardWords
{
    /// <summary>The prompt's title.</summary>
    public abstract string Report(string label);

    /// <summary>11/11–11/17 · 17:30前.</summary>
    public abstract string Until(string range, DateTimeOffset due);

    /// <summary>The prompt's sentence.</summary>
    public abstract string Please(string name, IReadOnlyList<Duty> duties);

    /// <summary>In the search box, before anything is typed.</summary>
    public abstract string BoxHint { get; }

    /// <summary>In the search box, to somebody of no team.</summary>
    public abstract string NoBoxForStrangers { get; }

    /// <summary>The link from a finding to the bot's whole answer.</summary>
    public abstract string FullAnswer { get; }

    /// <summary>The word that brings the board.</summary>
    public abstract string StatusCommand { get; }

    /// <summary>How many items the week holds already of whoever is prompted.</summary>
    public abstract string Already(int items);

    /// <summary>The empty weeks the prompt covers.</summary>
    public abstract string Includes(IReadOnlyList<string> ranges);

    /// <summary>Before the promises.</summary>
    public abstract string Promised { get; }

    /// <summary>A promise: 贝壳币线上发放 11-19 上线.</summary>
    public abstract string Promise(OfferedPromise promise);

    /// <summary>Before last week's figures.</summary>
    public abstract string Figures { get; }

    /// <summary>What somebody else of a shared section sent already.</summary>
    public abstract string Other(string name, string section, int count);

    /// <summary>The notes that are offered.</summary>
    public abstract string Noted(IReadOnlyList<string> notes);

    /// <summary>How to answer the prompt.</summary>
    public abstract string JustSend { get; }

    /// <summary>The promised thing happened: 已上线.</summary>
    public abstract string Happened(string what);

    /// <summary>延期.</summary>
    public abstract string Delayed { get; }

    /// <summary>没动.</summary>
    public abstract string Unmoved { get; }

    /// <summary>取消 a promise.</summary>
    public abstract string Dropped { get; }

    /// <summary>无更新.</summary>
    public abstract string NoUpdate { get; }

    /// <summary>Takes the notes over.</summary>
    public abstract string UseNotes { get; }

    /// <summary>Lets them go.</summary>
    public abstract string DropNotes { get; }

    /// <summary>The notes became entries.</summary>
    public abstract string NotesUsed(int count);

    /// <summary>The echo's title.</summary>
    public abstract string Kept(string label);

    /// <summary>【好店】3条 【贝易转】1条.</summary>
    public abstract string Counts(IReadOnlyList<(string Section, int Items)> sections);

    /// <summary>Before the milestones that were read.</summary>
    public abstract string Understood { get; }

    /// <summary>So many more lines than are shown.</summary>
    public abstract string AndMore(int lines);

    /// <summary>A question about an item, without how to answer it in words.</summary>
    public abstract string Ask(int? number, string text, string rule);

    /// <summary>Takes a proposal over.</summary>
    public abstract string Yes(string rule, Proposal proposal);

    /// <summary>Keeps what is written.</summary>
    public abstract string No(string rule);

    /// <summary>An item that belongs nowhere yet.</summary>
    public abstract string WhichSection(int number, string text);

    /// <summary>Everything said this week.</summary>
    public abstract string Details { get; }

    /// <summary>What the button for it says to the bot.</summary>
    public abstract string DetailsCommand { get; }

    /// <summary>The title of the leads' board.</summary>
    public abstract string Board(string label);

    /// <summary>应交9份，已收1，缺8.</summary>
    public abstract string Owed(int owed, int answered, int missing, int onLeave);

    /// <summary>How a duty was answered, and when.</summary>
    public abstract string Answered(int entries, DutyAnswerKind? answer, DateTimeOffset at);

    /// <summary>How asking went.</summary>
    public abstract string Missing(DateTimeOffset? askedAt, string? undelivered, bool nudged);

    /// <summary>请假.</summary>
    public abstract string OnLeave { get; }

    /// <summary>Before the open questions.</summary>
    public abstract string Doubts(int count);

    /// <summary>周敏 第1条.</summary>
    public abstract string Whose(string name, int? number);

    /// <summary>Lines without a section.</summary>
    public abstract string Unplaced(int count);

    /// <summary>Wishes after publishing.</summary>
    public abstract string Suggestions(int count);

    /// <summary>The calendar of a year is not known yet.</summary>
    public abstract string MissingYear(int year);

    /// <summary>催.</summary>
    public abstract string Remind { get; }

    /// <summary>草稿.</summary>
    public abstract string Compose { get; }

    /// <summary>What the button for 催 says to the bot.</summary>
    public abstract string RemindCommand { get; }

    /// <summary>What the button for 草稿 says to the bot.</summary>
    public abstract string ComposeCommand { get; }

    /// <summary>The title of an owner's own board.</summary>
    public abstract string Mine(string label);

    /// <summary>How a duty of one's own stands.</summary>
    public abstract string State(DutyState duty);

    /// <summary>Nothing is owed this week.</summary>
    public abstract string NothingOwed { get; }

    /// <summary>截止 11-15 17:30.</summary>
    public abstract string DueAt(DateTimeOffset due);

    /// <summary>A draft's title.</summary>
    public abstract string Draft(string label, int number);

    /// <summary>So many lines, and whose words they are.</summary>
    public abstract string DraftLines(DraftHead head);

    /// <summary>Before those who sent nothing.</summary>
    public abstract string NotSubmitted { get; }

    /// <summary>Headings the template lacks.</summary>
    public abstract string NewHeadings(IReadOnlyList<string> titles);

    /// <summary>What was left out: without a section, and taken out by the lead.</summary>
    public abstract string LeftOut(int unplaced, int removed);

    /// <summary>Nothing is missing, doubtful or moved.</summary>
    public abstract string AllWell { get; }

    /// <summary>How to ask back about a line.</summary>
    public abstract string HowToReturn { get; }

    /// <summary>发布.</summary>
    public abstract string Publish { get; }

    /// <summary>发布第45周草稿3？</summary>
    public abstract string PublishQuestion(int week, int draft);

    /// <summary>What stands against it.</summary>
    public abstract IEnumerable<string> Reservations(int changesSince, int missing, int questions);

    /// <summary>确认发布.</summary>
    public abstract string Confirm { get; }

    /// <summary>Not now.</summary>
    public abstract string NotNow { get; }

    /// <summary>It is not published now.</summary>
    public abstract string NotPublished { get; }

    /// <summary>It is being done.</summary>
    public abstract string Publishing { get; }

    /// <summary>The title when it is out.</summary>
    public abstract string Published(string label);

    /// <summary>撤回发布.</summary>
    public abstract string TakeBack { get; }

    /// <summary>It is being taken back.</summary>
    public abstract string TakingBack { get; }

    /// <summary>All lines of an answer.</summary>
    public abstract string ShowAll(int more);

    /// <summary>问负责人.</summary>
    public abstract string AskOwner { get; }

    /// <summary>Whose words, and of which week.</summary>
    public abstract string Source(string? owner, string? week, string quote);

    /// <summary>The card is not known any more.</summary>
    public abstract string Gone { get; }

    /// <summary>It was sent to somebody else.</summary>
    public abstract string NotYours { get; }

    /// <summary>The question was answered before, or its item has changed since.</summary>
    public abstract string Settled(int? number, QuestionState state);

    /// <summary>The line has its place.</summary>
    public abstract string PlacedAlready(int number, string section);

    /// <summary>The promise's outcome stands already.</summary>
    public abstract string KeptAlready(string text);

    /// <summary>The week is over; what comes now belongs to the next.</summary>
    public abstract string Closed(string label);

    /// <summary>There is a newer draft.</summary>
    public abstract string NewerDraft(int draft, int newest);

    /// <summary>How far a draft is: 3/10 节.</summary>
    public abstract string Composing(string label, int done, int all);
}
