using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Edits;
using BotReport.Core.Ledger;
using BotReport.Core.Publishing;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Talk;

/// <summary>A team's week as it stands: what is owed, what was said, what is asked, what was made of it.</summary>
/// <param name="Plan">The week and when it is asked for, due and closed.</param>
/// <param name="Entries">The newest version of every entry, deleted ones included.</param>
/// <param name="Before">The living entries of the last week that has any.</param>
/// <param name="Report">The published or imported report; null while the week is open.</param>
/// <param name="Draft">The newest draft; null when there is none.</param>
public sealed record WeekFile(
    WeekPlan Plan,
    string Label,
    IReadOnlyList<Duty> Duties,
    IReadOnlyList<EntryVersion> Entries,
    IReadOnlyList<DutyAnswer> Answers,
    IReadOnlyList<Question> Questions,
    IReadOnlyList<EntryVersion> Before,
    Report? Report,
    Draft? Draft)
{
    /// <summary>The week.</summary>
    public ReportWeek Week => Plan.Week;

    /// <summary>What is promised and what became of it, over all weeks.</summary>
    public MilestoneLedger Ledger { get; init; } = new([]);

    /// <summary>The milestones as the report tells them; as their owners do, where it is not published.</summary>
    public MilestoneLedger Told { get => field ?? Ledger; init; }

    /// <summary>Metrics of the last week, for the prompt.</summary>
    public IReadOnlyList<SaidMetric> MetricsBefore { get; init; } = [];

    /// <summary>Wishes to change the published report.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];

    /// <summary>The newest version of every entry of the weeks without a working day that the report covers too.</summary>
    public IReadOnlyList<EntryVersion> Earlier { get; init; } = [];

    /// <summary>The newest version of every entry that the report rests on.</summary>
    public IReadOnlyList<EntryVersion> Covered => Earlier.Count == 0 ? Entries : [.. Earlier, .. Entries];

    /// <summary>What the leads did to the week's drafts, in the order in which it came.</summary>
    public IReadOnlyList<LeadEdit> Edits { get; init; } = [];

    /// <summary>When the entries that a correction of the report changed were said before it, by id.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> SaidBefore { get; init; } = new Dictionary<string, DateTimeOffset>();

    /// <summary>How the prompts were delivered.</summary>
    public IReadOnlyList<Delivery> Deliveries { get; init; } = [];

    /// <summary>How the newest version of the published report got to the places it is posted in.</summary>
    public IReadOnlyList<Delivery> Posts { get; init; } = [];

    /// <summary>Who was asked this week about what he leaves out.</summary>
    public IReadOnlySet<string> AskedUnsaid { get; init; } = new HashSet<string>();

    /// <summary>The living entries.</summary>
    public IEnumerable<EntryVersion> Living => Entries.Where(e => !e.Deleted);

    /// <summary>The week with newer versions in it.</summary>
    public WeekFile With(IReadOnlyList<EntryVersion> newer) =>
        this with { Entries = [.. Entries.Where(e => newer.All(n => n.EntryId != e.EntryId)), .. newer] };

    /// <summary>The week with newer answers in it.</summary>
    public WeekFile With(IEnumerable<DutyAnswer> newer)
    {
        var answers = newer.ToList();
        return answers.Count == 0 ? this
            : this with { Answers = [.. Answers.Where(a => answers.All(n => (n.Person, n.Section, n.At) != (a.Person, a.Section, a.At))), .. answers] };
    }

    /// <summary>What a person sees as his: what he owns and what he wrote for others, by number.</summary>
    public IEnumerable<EntryVersion> Of(string person) =>
        Entries.Where(e => e.Owner == person || e.Author == person).OrderBy(e => e.Number);

    /// <summary>The living ones of these.</summary>
    public IEnumerable<EntryVersion> LivingOf(string person) => Of(person).Where(e => !e.Deleted);

    /// <summary>Whether a duty is answered: by an entry, by 无更新, or by being on leave.</summary>
    public bool IsAnswered(Duty duty) => duty.IsOnLeave || AnswerOf(duty) is not null || Has(duty);

    /// <summary>Whether an entry was said for a duty.</summary>
    public bool Has(Duty duty) => Living.Any(e => e.Section == duty.Section && e.Owner == duty.Person);

    /// <summary>How a duty was answered without an entry; null when it was not.</summary>
    public DutyAnswer? AnswerOf(Duty duty) =>
        Answers.LastOrDefault(a => a.Person == duty.Person && a.Section == duty.Section && !a.Withdrawn);

    /// <summary>The duties of a person that are not answered yet.</summary>
    public IEnumerable<Duty> OpenDuties(string person) => Duties.Where(d => d.Person == person && !IsAnswered(d));

    /// <summary>The duties nobody answered yet.</summary>
    public IEnumerable<Duty> Missing => Duties.Where(d => !IsAnswered(d));

    /// <summary>The duties the prompt asks for: those nobody answered since the week's window opened.</summary>
    /// <remarks>What was noted down before, or told of a promise on its day, is kept and closes the duty, but is no answer to the prompt.</remarks>
    public IEnumerable<Duty> Prompted => Duties.Where(d => !d.IsOnLeave && AnswerOf(d) is null && !Living.Any(e =>
        e.Section == d.Section && e.Owner == d.Person && e.SaidAt >= Plan.Opens && OutcomeId.Parse(e.EntryId) is null));

    /// <summary>The open questions a person was asked, most doubtful first.</summary>
    public IEnumerable<Question> QuestionsOf(string person) =>
        Questions.Where(q => q.Person == person && q.State == QuestionState.Open).OrderBy(Doubt.Of);
}
