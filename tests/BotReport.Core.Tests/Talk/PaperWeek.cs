using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Wording;
using BotReport.Core.Ledger;
using BotReport.Core.Reports;
using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Talk;

/// <summary>A week on paper: people speak to the pure step, what it decides is written down, and a draft can be made of it. No store, no clock.</summary>
internal sealed class PaperWeek
{
    private static readonly TeamKnowledge Knowledge = new(Ledger.DemoTeam.Team with { Template = Page("2024-W45") });
    private static readonly WeekPlan Plan = LoadWeek.PlanOf(Knowledge.Team, ReportWeek.Of(new DateOnly(2024, 11, 15)));
    private readonly Dictionary<string, ChatState> _states = [];
    private readonly Dictionary<string, EntryVersion> _entries = [];
    private readonly Dictionary<string, Question> _questions = [];
    private readonly Dictionary<(string Person, string Section), DutyAnswer> _answers = [];
    private readonly List<SaidMilestone> _said = [];
    private Draft? _draft;
    private long _message;

    public DateTimeOffset Now { get; set; } = new(2024, 11, 15, 16, 0, 0, TimeSpan.FromHours(8));

    public IEnumerable<EntryVersion> Entries => _entries.Values.Where(e => !e.Deleted).OrderBy(e => e.Owner).ThenBy(e => e.Number);

    /// <summary>The duties answered without words: person, section, how.</summary>
    public IReadOnlyList<string> Answers =>
        [.. _answers.Values.Where(a => !a.Withdrawn).Select(a => $"{a.Person} {a.Section} {a.Kind}").Order(StringComparer.Ordinal)];

    /// <summary>The promises a prompt would have listed.</summary>
    public void Promise(string person, params IEnumerable<string> subjects) =>
        _states[person] = (_states.GetValueOrDefault(person) ?? new ChatState(Knowledge.Team.Name, person, null)) with
        {
            Promises = [.. subjects.Select((s, at) => new OfferedPromise(
                "贝易转", ["整装与经纪业务接入情况"], s, "上线", new(2024, 11, 19), new($"old/{at}", 1)))],
        };

    /// <summary>Whether the report names who sent nothing.</summary>
    public bool NamesMissing { get; set; } = true;

    public List<Leave> Leaves { get; } = [];

    /// <summary>What a person's words became, without numbers: section, titles, text in order.</summary>
    public IReadOnlyList<string> Kept(string person) =>
        [.. Entries.Where(e => e.Owner == person).Select(e => $"{e.Section} | {string.Join(" > ", e.Path)} | {e.Text}")];

    public IReadOnlyList<string> Say(string person, string text) =>
        Do(person, scene => Dialogue.Step(scene, new Message(++_message, new Address("paper", person), IncomingKind.Text, text, false)));

    /// <summary>The bot is installed for somebody.</summary>
    public IReadOnlyList<string> Arrive(string person, Address where) =>
        Do(person, scene => Dialogue.Step(scene, new Message(++_message, where, IncomingKind.Arrival, "", false)));

    /// <summary>Where somebody is spoken to; null while the bot knows no place.</summary>
    public Address? AddressOf(string person) => _states.GetValueOrDefault(person)?.Address;

    /// <summary>Twenty quiet seconds: the echo.</summary>
    public IReadOnlyList<string> Quiet(string person)
    {
        Now += TimeSpan.FromSeconds(21);
        return Do(person, Dialogue.Echo);
    }

    /// <summary>Makes the week's next draft, as 草稿 does.</summary>
    public void Compose()
    {
        var (page, leftOut) = Merged();
        _draft = new(
            "compose", Knowledge.Team.Name, Plan.Week, (_draft?.Number ?? 0) + 1, "wangfang", Now, DraftLines.Of(page, [.. _entries.Values]), leftOut);
    }

    public string Draft() => Merged().Page.Page.Write();

    public static string Page(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "reports", name + ".md"));

    /// <summary>What a step knows when somebody speaks now.</summary>
    public Scene SceneOf(string person)
    {
        var me = Knowledge.Team.Find(person)!;
        var file = new WeekFile(
            Plan, Knowledge.Team.Scheme.Label(Plan.Week), Duties.Of(Knowledge.Team, Plan.Week), [.. _entries.Values], [.. _answers.Values],
            [.. _questions.Values], [],
            null, _draft)
        {
            Ledger = MilestoneLedger.Of(_said, Knowledge.Glossary),
        };
        var state = _states.GetValueOrDefault(person) ?? new ChatState(Knowledge.Team.Name, person, null);
        return new Scene(Knowledge, me, Rights.RolesOf(Knowledge.Team, person, new DateOnly(2024, 11, 15)), Now, file, state) { SeenDraft = _draft?.By == person ? _draft : null };
    }

    private (RenderedPage Page, IReadOnlyList<LeftOut> LeftOut) Merged()
    {
        var (content, leftOut) = new MergePlan(Knowledge.Team with { NamesMissing = NamesMissing }, Plan, new DraftMarksZh()).Of(
            Knowledge.Template, Duties.Of(Knowledge.Team, Plan.Week), [.. _entries.Values], [], new(2024, 11, 15, 18, 0, 0, TimeSpan.FromHours(8)));
        return (Knowledge.Template.Render(content), leftOut);
    }

    private IReadOnlyList<string> Do(string person, Func<Scene, Turn> step)
    {
        var turn = step(SceneOf(person));
        _states[person] = turn.State;
        foreach (var change in turn.Changes)
        {
            Write(change);
        }

        return [.. turn.Says.Select(s => s.Text)];
    }

    private void Write(Change change)
    {
        switch (change)
        {
            case Change.EntrySaid said:
                _entries[said.Entry.EntryId] = said.Entry;
                _said.AddRange(said.Facts.Milestones.Select(m =>
                    new SaidMilestone(m, said.Entry.Week, said.Entry.SaidAt, said.Entry.Section, said.Entry.Owner, said.Entry.Ref)));
                break;
            case Change.DutyAnswered answered:
                _answers[(answered.Answer.Person, answered.Answer.Section)] = answered.Answer;
                break;
            case Change.LeaveTaken taken:
                Leaves.Add(taken.Leave);
                break;
            case Change.QuestionPut put:
                _questions[put.Question.Id] = put.Question;
                break;
        }
    }
}
