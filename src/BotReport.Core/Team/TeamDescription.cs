namespace BotReport.Core.Team;

/// <summary>A team as somebody wrote it down, before it is checked: every value is the text as written.</summary>
/// <remarks><see cref="TeamCheck"/> names everything wrong with it at once; <see cref="TeamReading"/> makes the <see cref="TeamDefinition"/>.</remarks>
public sealed record TeamDescription
{
    /// <summary>支付研发.</summary>
    public string Name { get; init; } = "";

    /// <summary><c>Asia/Shanghai</c>.</summary>
    public string Zone { get; init; } = "";

    /// <summary><c>CN</c> or <c>none</c>.</summary>
    public string Calendar { get; init; } = "";

    /// <summary>The team's own days off, <c>2024-11-22</c>.</summary>
    public IReadOnlyList<string> DaysOff { get; init; } = [];

    /// <summary>The team's own working days, <c>2024-11-23</c>.</summary>
    public IReadOnlyList<string> WorkDays { get; init; } = [];

    /// <summary><c>iso</c>, <c>sunday-zero</c>, <c>monday-zero</c>, <c>offset:-1</c>.</summary>
    public string WeekScheme { get; init; } = "";

    /// <summary>When the week opens, is asked for, falls due and closes.</summary>
    public TimesDescription Schedule { get; init; } = new();

    /// <summary>The template as named, <c>demo</c> or a file.</summary>
    public string Template { get; init; } = "";

    /// <summary>What was found under the template's name.</summary>
    public TemplatePage Page { get; init; } = new TemplatePage.NotFound();

    /// <summary>Whether the report names who sent nothing.</summary>
    public bool NamesMissing { get; init; }

    /// <summary>How many days what no report rests on is kept after its week.</summary>
    public int KeepDays { get; init; } = TeamDefinition.DefaultKeepDays;

    /// <summary>The people.</summary>
    public IReadOnlyList<PersonDescription> People { get; init; } = [];

    /// <summary>The sections in the order of the report.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>Topics and names with their aliases.</summary>
    public IReadOnlyList<Topic> Glossary { get; init; } = [];

    /// <summary>The dictionary of figures (口径).</summary>
    public IReadOnlyList<MetricDescription> Metrics { get; init; } = [];

    /// <summary>Leaves known from the start.</summary>
    public IReadOnlyList<AbsenceDescription> Leaves { get; init; } = [];

    /// <summary>Stand-ins for a lead known from the start.</summary>
    public IReadOnlyList<AbsenceDescription> StandIns { get; init; } = [];
}
