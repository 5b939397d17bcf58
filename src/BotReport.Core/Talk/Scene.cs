using BotReport.Core.Collecting;
using BotReport.Core.Collecting.Lexicon;
using BotReport.Core.Drafting;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>All that a turn may know. Loaded by the flow; the step reads nothing else.</summary>
/// <param name="Me">Who writes.</param>
/// <param name="Roles">What he may do today, stand-ins included.</param>
/// <param name="Now">The instant, in the team's zone.</param>
/// <param name="File">The week the conversation is about.</param>
public sealed record Scene(TeamKnowledge Knowledge, Person Me, Role Roles, DateTimeOffset Now, WeekFile File, ChatState State)
{
    /// <summary>The team.</summary>
    public TeamDefinition Team => Knowledge.Team;

    /// <summary>The day it is for the team.</summary>
    public DateOnly Today => Team.Day(Now);

    /// <summary>My notes that wait.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>Whom a lead has reminded today; for leads only.</summary>
    public IReadOnlyList<string> Nudged { get; init; } = [];

    /// <summary>How long it must be quiet before an addition is echoed.</summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The stranger whose code the message names; null when it names none that exists.</summary>
    public Stranger? Stranger { get; init; }

    /// <summary>What was kept of the message that this one changes, the newest versions; empty when it changes none, or nothing was.</summary>
    public IReadOnlyList<EntryVersion> Origin { get; init; } = [];

    /// <summary>What was pressed; null when nothing was, or the card is not known.</summary>
    public Pressed? Pressed { get; init; }

    /// <summary>The newest draft that I asked for: its names of lines are what I mean. Null when I asked for none; for leads only.</summary>
    public Draft? SeenDraft { get; init; }

    /// <summary>Whether I lead today.</summary>
    public bool Leads => Roles.HasFlag(Role.Lead);

    /// <summary>Whether I owe or may report for anything.</summary>
    public bool Reports => (Roles & (Role.Owner | Role.Deputy | Role.Lead)) != 0;

    /// <summary>The leads of today.</summary>
    public IReadOnlyList<Person> LeadsToday => Rights.LeadsOf(Team, Today);

    /// <summary>What I may call the lead's sections for short; nothing to who does not lead.</summary>
    internal ShortHeadings ShortNames => new(Leads ? Team.Sections.Where(s => s.LeadOnly).Select(s => s.Name) : []);

    /// <summary>The section I mean by a name, O1, 【O1 业务服务】 or a lead's 反思; null when there is none.</summary>
    public string? SectionCalled(string said) => Knowledge.SectionCalled(said) ?? ShortNames.Section(said);

    /// <summary>The same, and a section of the lead's by its short name, whoever says it.</summary>
    internal string? AnySectionCalled(string said) =>
        Knowledge.SectionCalled(said) ?? new ShortHeadings(Team.Sections.Where(s => s.LeadOnly).Select(s => s.Name)).Section(said);

    /// <summary>A person's name; people of one name are told apart by id.</summary>
    public string NameOf(string? person) => Team.NameOf(person);

    /// <summary>The sections I owe this week, or own, or may report for, owed ones first.</summary>
    public IReadOnlyList<string> MySections =>
    [
        .. File.Duties.Where(d => d.Person == Me.Id).Select(d => d.Section)
            .Concat(Team.Sections.Where(s => s.Owners.Any(o => o.Person == Me.Id) || s.Deputies.Contains(Me.Id)).Select(s => s.Name))
            .Concat(Leads ? Team.Sections.Where(s => s.LeadOnly).Select(s => s.Name) : [])
            .Distinct(),
    ];
}
