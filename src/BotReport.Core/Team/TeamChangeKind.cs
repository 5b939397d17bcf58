namespace BotReport.Core.Team;

/// <summary>In what a stored and a configured team may differ.</summary>
public enum TeamChangeKind
{
    /// <summary>The time zone.</summary>
    Zone,

    /// <summary>The week scheme.</summary>
    Scheme,

    /// <summary>The work calendar.</summary>
    Calendar,

    /// <summary>The team's own days off.</summary>
    DaysOff,

    /// <summary>The team's own working days.</summary>
    WorkDays,

    /// <summary>A time of the schedule; the subject is its key, <c>Prompt</c>.</summary>
    Time,

    /// <summary>Whether the report names who sent nothing.</summary>
    NamesMissing,

    /// <summary>How long what no report rests on is kept.</summary>
    KeepDays,

    /// <summary>The template's page; was and now are numbers of lines.</summary>
    Template,

    /// <summary>A person more.</summary>
    PersonAdded,

    /// <summary>A person less.</summary>
    PersonRemoved,

    /// <summary>A person's name.</summary>
    PersonName,

    /// <summary>A person's roles.</summary>
    Roles,

    /// <summary>A person's identities.</summary>
    Identities,

    /// <summary>A section more.</summary>
    SectionAdded,

    /// <summary>A section less.</summary>
    SectionRemoved,

    /// <summary>The order of the sections that both have.</summary>
    SectionOrder,

    /// <summary>Whether a section is the lead's.</summary>
    LeadOnly,

    /// <summary>A section's owners with their topics.</summary>
    Owners,

    /// <summary>A section's deputies.</summary>
    Deputies,

    /// <summary>A topic more.</summary>
    TopicAdded,

    /// <summary>A topic less.</summary>
    TopicRemoved,

    /// <summary>A topic's aliases.</summary>
    Aliases,

    /// <summary>The section of a topic.</summary>
    TopicSection,

    /// <summary>A figure's definition more.</summary>
    MetricAdded,

    /// <summary>A figure's definition less.</summary>
    MetricRemoved,

    /// <summary>The other names of a figure.</summary>
    MetricAliases,

    /// <summary>How a figure is defined: words, unit, kind, direction, owner.</summary>
    MetricMeaning,
}
