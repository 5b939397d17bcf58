using BotReport.Core.Weeks;

namespace BotReport.Core.Team;

/// <summary>A team as it stands in the store: people, sections, schedule and the ways it speaks.</summary>
/// <param name="Name">支付研发; unique in an installation.</param>
/// <param name="Zone">Every week decision goes through it.</param>
/// <param name="Template">The page whose form the report takes.</param>
/// <param name="Glossary">Topics and names with their aliases.</param>
public sealed record TeamDefinition(
    string Name,
    TimeZoneInfo Zone,
    WeekScheme Scheme,
    WorkCalendar Calendar,
    Timetable Times,
    string Template,
    IReadOnlyList<Person> People,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<Topic> Glossary,
    IReadOnlyList<Leave> Leaves,
    IReadOnlyList<LeadStandIn> StandIns)
{
    /// <summary>Two years.</summary>
    public const int DefaultKeepDays = 730;

    /// <summary>What the team means by its figures (口径).</summary>
    public IReadOnlyList<MetricDefinition> Metrics { get; init; } = [];

    /// <summary>Whether the report names who sent nothing: 未提交（陈涛）, not 未提交. The leads see the names in any case.</summary>
    public bool NamesMissing { get; init; }

    /// <summary>How long entries that no report rests on, drafts, questions and messages are kept after their week; reports stay.</summary>
    public int KeepDays { get; init; } = DefaultKeepDays;

    /// <summary>Where its reports are posted too (发布到这里), the first that was set first.</summary>
    public IReadOnlyList<ReportPlace> Places { get; init; } = [];

    /// <summary>The day it is for the team.</summary>
    public DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    /// <summary>The instant of a wall clock time in the team's zone.</summary>
    public DateTimeOffset Instant(DateOnly day, TimeOnly time) => day.ToDateTime(time).In(Zone);

    /// <summary>The person of that id; null when there is none.</summary>
    public Person? Find(string personId) => People.FirstOrDefault(p => p.Id == personId);
}
