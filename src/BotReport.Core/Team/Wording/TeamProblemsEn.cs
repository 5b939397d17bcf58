using static BotReport.Core.Team.TeamProblemKind;

namespace BotReport.Core.Team.Wording;

/// <summary>What is wrong with a team, in English.</summary>
internal static class TeamProblemsEn
{
    public static IReadOnlyDictionary<TeamProblemKind, string> Sentences { get; } = new Dictionary<TeamProblemKind, string>
    {
        [Empty] = "must not be empty.",
        [DuplicateTeam] = "there is already a team “{0}”.",
        [UnknownZone] = "there is no time zone “{0}”; write for example Asia/Shanghai.",
        [UnknownCalendar] = "there is no work calendar “{0}”; CN and none exist.",
        [UnknownScheme] = "there is no week scheme “{0}”; write iso, sunday-zero, monday-zero or an offset like offset:-1.",
        [WrongWeekday] = "“{0}” is not one of Monday to Friday.",
        [WrongTime] = "“{0}” is no time; write it as 16:00.",
        [WrongKeepDays] = "Entries cannot be kept for {0} days; please write 30 to 36500.",
        [WrongLength] = "“{0}” is no length of time; write it as 18:00:00, at most 7 days.",
        [WrongDate] = "“{0}” is no date; write it as 2024-11-15.",
        [TimesOutOfOrder] = "{2} is before {0}, which is {1}.",
        [OpensAfterPrompt] = "{0} is after the prompt at {1}.",
        [DayOffAndWorked] = "{0} is both a day off and a working day.",
        [TemplateNotFound] = "there is no template file “{0}”.",
        [TemplateUnreadable] = "the template “{0}” cannot be read: it is not UTF-8 text, empty, or larger than 1 MB.",
        [NoLead] = "nobody leads; at least one person needs lead in Roles.",
        [NoSections] = "there are no sections.",
        [DuplicatePerson] = "there is already a person with the id “{0}”.",
        [WrongPersonId] = "the id “{0}” has a space in it.",
        [UnknownRole] = "there is no role “{0}”; lead, owner, deputy and reader exist.",
        [DuplicateIdentity] = "“{1}” in {0} is already an identity of “{2}”.",
        [DuplicateSection] = "there is already a section “{0}”.",
        [SectionWithoutOwner] = "the section “{0}” has no owner.",
        [LeadOnlyWithOwners] = "the section “{0}” is the lead's and cannot have owners.",
        [DuplicateOwner] = "“{0}” stands twice in this section.",
        [UnknownPerson] = "there is nobody called “{0}”.",
        [UnknownSection] = "there is no section called “{0}”.",
        [AliasOfTwoTopics] = "“{0}” belongs to both “{1}” and “{2}”.",
        [AliasOfTwoMetrics] = "the figure “{0}” belongs to both “{1}” and “{2}”.",
        [UnknownMetricKind] = "there is no kind of figure “{0}”; use point, cumulative, month-to-date, rate or change.",
        [UnknownDirection] = "there is no direction “{0}”; use up (higher is better) or down (lower is better).",
        [EndsBeforeStart] = "the last day {1} is before the first day {0}.",
        [StandsInForHimself] = "“{0}” cannot stand in for himself.",
        [NotALead] = "“{0}” does not lead.",
    };
}
