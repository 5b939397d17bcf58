using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Team;
using BotReport.Core.Text;
using BotReport.Core.Weeks;

namespace BotReport.Core.Asking.Wording;

/// <summary>How answers are said, in one language.</summary>
internal interface IAskWording
{
    /// <summary>最接近的几条：</summary>
    string Nearest { get; }

    /// <summary>2024-W45，11/11–11/17.</summary>
    string WeekOf(string label, ReportWeek week);

    /// <summary>What a question is about: 【贝易转】上线时间.</summary>
    /// <param name="people">Names of the people it asks about.</param>
    string Subject(Question question, IReadOnlyList<string> people);

    /// <summary>The first line: what, and as of when.</summary>
    string Head(string subject, DateOnly day, string week);

    /// <summary>How a milestone stands: 经纪业务 11-26（周二）计划上线.</summary>
    string Stands(LedgerItem item, DateOnly day);

    /// <summary>Whose it is when a lead corrected it after publication: 李凯，负责人王芳勘误.</summary>
    string CorrectedBy(string? owner, string lead);

    /// <summary>Whose it is when he says otherwise since the report was made: 李凯（11-15改为“…”，报告里没有改）.</summary>
    string SaidSince(string? owner, LaterWords since);

    /// <summary>Who said it, when and in which words.</summary>
    string Said(string? owner, string? week, string source);

    /// <summary>Launched, without a date.</summary>
    string Undated(IReadOnlyList<string> topics);

    /// <summary>How many lines do not fit.</summary>
    string More(int lines);

    /// <summary>How many lines are too many to show, and how to ask for fewer.</summary>
    string Narrow(int lines);

    /// <summary>Nothing is recorded of a subject.</summary>
    string NoRecord(string subject, DateOnly day);

    /// <summary>Nothing bears the name that was asked for, and only this thing comes near.</summary>
    string NearThing(string asked, string thing);

    /// <summary>All of the last answer was said already.</summary>
    string NothingMore { get; }

    /// <summary>No milestone is such: there is nothing overdue.</summary>
    string NoneSuch(string subject, DateOnly day);

    /// <summary>How to have the lead asked.</summary>
    string AskLead(string question);

    /// <summary>A word that fits several topics, or a name that several people have.</summary>
    string WhichOne(string word, IReadOnlyList<string> names);

    /// <summary>Week words that fit two weeks.</summary>
    string WhichWeek(string word, IReadOnlyList<string> weeks);

    /// <summary>A week that no calendar has.</summary>
    string NoSuchWeek(string word);

    /// <summary>Whose a thing is.</summary>
    string Owns(string subject, string owner, string section, IReadOnlyList<string> deputies);

    /// <summary>Whose a defined figure is.</summary>
    string OwnsFigure(string name, string owner);

    /// <summary>The definitions of figures name nobody; how a lead adds one.</summary>
    string NoFigureOwner(IReadOnlyList<string> names);

    /// <summary>How a figure is defined: 口径：入金成功笔数/入金笔数（单位%，负责人何静）.</summary>
    /// <param name="owner">The name of its owner; null when nobody is named.</param>
    /// <param name="alone">The answer has no other definition, so its name need not be said again.</param>
    string Defined(MetricDefinition metric, string? owner, bool alone);

    /// <summary>Defined figures that nobody has reported in the weeks looked at.</summary>
    string NoFigureYet(IReadOnlyList<string> names);

    /// <summary>Nobody has reported a figure by its defined name; these are told in its place.</summary>
    /// <param name="near">The names of the figures that are told.</param>
    string NearFigures(IReadOnlyList<string> names, IReadOnlyList<string> near);

    /// <summary>A heading was asked for; what is told stands under it.</summary>
    string FiguresUnder(string heading);

    /// <summary>It was asked how a figure is defined, and it is not; how a lead does that.</summary>
    string NotDefined(string name);

    /// <summary>The days a figure is about: 11月至22日.</summary>
    /// <param name="day">A day of the week it was reported for.</param>
    string About(DateSpan days, DateOnly day);

    /// <summary>A figure, the days it is about, and what it was the week before.</summary>
    string Figure(string name, string value, string? about, string? before);

    /// <summary>Who said it, behind a line that names its week.</summary>
    string By(string? owner);

    /// <summary>Whether what was asked has happened: 整装业务还没上线. Null: partly.</summary>
    string Verdict(Question question, MilestoneStatus? status);

    /// <summary>Nothing falls into the days asked for; the lines say what is so instead.</summary>
    string NotThen(string when);

    /// <summary>No move or stop is recorded.</summary>
    string NoTurn(Wanted wanted);

    /// <summary>How often a promise was postponed, and how.</summary>
    /// <param name="days">How many days later than promised at first it is or was; not above 0 when that is not known.</param>
    string Moves(string topic, IReadOnlyList<(DateOnly From, DateOnly To)> moves, int days, DateOnly day);

    /// <summary>How something stands, and why.</summary>
    string Because(string text, string reason);

    /// <summary>How many there are.</summary>
    string Count(int items);

    /// <summary>How many more are open.</summary>
    string StillOpen(int items);

    /// <summary>The lead's board knows whose report is missing.</summary>
    string WhoIsMissing { get; }

    /// <summary>The week asked for has no such figure; an older one is shown.</summary>
    string NotReported(string when);

    /// <summary>A week's value: 2024-W45 入金有效成功率 99.995%.</summary>
    /// <param name="month">The month it counts from its first day; null for others.</param>
    string Point(string week, string name, string value, int? month);

    /// <summary>A week in which the figure was not reported.</summary>
    string NoPoint(string week, string name);

    /// <summary>One week alone shows no trend.</summary>
    string OnePoint(string name);

    /// <summary>From the first to the last value.</summary>
    string Moved(string name, (string Week, string Value) from, (string Week, string Value) to, string turned, int? month);

    /// <summary>Why figures of two months are not compared.</summary>
    string StartsAnew { get; }

    /// <summary>A total that became smaller.</summary>
    string Fell(string from, string to);

    /// <summary>Two weeks compared: 2024-W45→2024-W46 变化.</summary>
    string Between(Question question, string from, string to);

    /// <summary>A line with the name of its group before it.</summary>
    string Change(ChangeKind kind, string text);

    /// <summary>What a group of changes is called: 延期.</summary>
    string Name(ChangeKind kind);

    /// <summary>A figure in two weeks.</summary>
    string Difference(string name, string from, string to, string turned);

    /// <summary>By how much a figure changed, and whether that is good: 上升0.001个百分点，变好.</summary>
    /// <param name="better">Null: nothing says which way is better.</param>
    string Turned(decimal difference, string unit, bool? better);

    /// <summary>How many lines each group has.</summary>
    string Counts(IReadOnlyList<(string Group, int Lines)> groups);

    /// <summary>Nothing differs.</summary>
    string NoChange(string subject, DateOnly day);

    /// <summary>Nothing is reported of a week yet, and what can be asked instead.</summary>
    string NotYet(string week, string? instead);

    /// <summary>How to ask for what changed between two weeks.</summary>
    string AskChange(string from, string to);

    /// <summary>The words of a language.</summary>
    static IAskWording In(Language language) => language == Language.English ? new AskWordingEn() : new AskWordingZh();
}
