namespace BotReport.Host.Configuration;

/// <summary>One of <c>Teams</c>. Values are text until <see cref="Core.Team.TeamCheck"/> has named everything wrong with them at once.</summary>
internal sealed class TeamOptions
{
    /// <summary>The team's name, 支付研发; unique in an installation. Required.</summary>
    public string Name { get; set; } = "";

    /// <summary>The IANA time zone every week decision goes through. Default <c>Asia/Shanghai</c>.</summary>
    public string Zone { get; set; } = "Asia/Shanghai";

    /// <summary><c>CN</c> (days off and 调休 of the State Council) or <c>none</c> (Monday to Friday). Default <c>CN</c>.</summary>
    public string Calendar { get; set; } = "CN";

    /// <summary>The team's own days off, <c>2024-11-22</c>. Default none.</summary>
    public List<string> DaysOff { get; set; } = [];

    /// <summary>The team's own working days, <c>2024-11-23</c>. Default none.</summary>
    public List<string> WorkDays { get; set; } = [];

    /// <summary><c>iso</c>, <c>sunday-zero</c> (<c>%U</c>), <c>monday-zero</c> (<c>%W</c>) or <c>offset:-1</c> (ISO shifted). Default <c>iso</c>.</summary>
    public string WeekScheme { get; set; } = "iso";

    /// <summary>When the week opens, is asked for, falls due and closes.</summary>
    public ScheduleOptions Schedule { get; set; } = new();

    /// <summary>The page whose form the report takes: a file below the content root, UTF-8, at most 1 MB; or <c>demo</c>. Required.</summary>
    public string Template { get; set; } = "";

    /// <summary>Whether the report names who sent nothing, 未提交（陈涛）. Default false: 未提交. The leads see the names in any case.</summary>
    public bool NamesMissing { get; set; }

    /// <summary>How many days after their week entries that no report rests on, drafts, questions and messages are kept. Default 730; 30 to 36500. Reports stay.</summary>
    public int KeepDays { get; set; } = 730;

    /// <summary>The people of the team; at least one leads.</summary>
    public List<PersonOptions> People { get; set; } = [];

    /// <summary>The sections in the order of the report.</summary>
    public List<SectionOptions> Sections { get; set; } = [];

    /// <summary>Topics and names with their aliases. Default none.</summary>
    public List<TopicOptions> Glossary { get; set; } = [];

    /// <summary>What the team means by its figures (口径). Default none; later ones are defined in chat.</summary>
    public List<MetricOptions> Metrics { get; set; } = [];

    /// <summary>Leaves known from the start; later ones are entered in chat. Default none.</summary>
    public List<LeaveOptions> Leaves { get; set; } = [];

    /// <summary>Stand-ins for a lead known from the start; later ones are entered in chat. Default none.</summary>
    public List<StandInOptions> StandIns { get; set; } = [];
}
