namespace BotReport.Core.Team;

/// <summary>What can be wrong with a team's description; in brackets what the problem's arguments name.</summary>
public enum TeamProblemKind
{
    /// <summary>Something that must be there is empty.</summary>
    Empty,

    /// <summary>Two teams of one name (name).</summary>
    DuplicateTeam,

    /// <summary>No such time zone (zone).</summary>
    UnknownZone,

    /// <summary>No such work calendar (calendar).</summary>
    UnknownCalendar,

    /// <summary>No such week scheme (scheme).</summary>
    UnknownScheme,

    /// <summary>Not a working weekday (text).</summary>
    WrongWeekday,

    /// <summary>Not a time of day (text).</summary>
    WrongTime,

    /// <summary>Not a length of time, or too long (text).</summary>
    WrongLength,

    /// <summary>Not a date (text).</summary>
    WrongDate,

    /// <summary>Prompt, reminder and due are not in this order (earlier key, its time, this time).</summary>
    TimesOutOfOrder,

    /// <summary>A usual week opens after its prompt (opens, prompt).</summary>
    OpensAfterPrompt,

    /// <summary>A day is both off and worked (date).</summary>
    DayOffAndWorked,

    /// <summary>The template's file is not there (template).</summary>
    TemplateNotFound,

    /// <summary>The template's file is no text, empty or too long (template).</summary>
    TemplateUnreadable,

    /// <summary>Nobody leads.</summary>
    NoLead,

    /// <summary>Nothing to report.</summary>
    NoSections,

    /// <summary>Two people of one id (id).</summary>
    DuplicatePerson,

    /// <summary>An id with a space in it (id).</summary>
    WrongPersonId,

    /// <summary>No such role (role).</summary>
    UnknownRole,

    /// <summary>One identity for two people (channel, identity, the other's id).</summary>
    DuplicateIdentity,

    /// <summary>Two sections of one name (name).</summary>
    DuplicateSection,

    /// <summary>Nobody owes the section (name).</summary>
    SectionWithoutOwner,

    /// <summary>A section of the lead's with owners, whom nobody would ask (name).</summary>
    LeadOnlyWithOwners,

    /// <summary>One owner twice in a section (id).</summary>
    DuplicateOwner,

    /// <summary>No such person (id).</summary>
    UnknownPerson,

    /// <summary>No number of days that entries may be kept (days).</summary>
    WrongKeepDays,

    /// <summary>No such section (name).</summary>
    UnknownSection,

    /// <summary>A name or alias that belongs to two topics (alias, first topic, second topic).</summary>
    AliasOfTwoTopics,

    /// <summary>A name or alias that belongs to two figures (alias, first figure, second figure).</summary>
    AliasOfTwoMetrics,

    /// <summary>No such sort of figure (kind).</summary>
    UnknownMetricKind,

    /// <summary>No such direction (direction).</summary>
    UnknownDirection,

    /// <summary>The last day is before the first (from, to).</summary>
    EndsBeforeStart,

    /// <summary>Somebody stands in for himself (id).</summary>
    StandsInForHimself,

    /// <summary>A stand-in for somebody who does not lead (id).</summary>
    NotALead,
}
