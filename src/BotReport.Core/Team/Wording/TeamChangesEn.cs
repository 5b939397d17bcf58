using static BotReport.Core.Team.TeamChangeKind;

namespace BotReport.Core.Team.Wording;

/// <summary>How the store and the configuration differ, in English: {0} subject, {1} store, {2} configuration.</summary>
internal static class TeamChangesEn
{
    public const string None = "(none)";

    public static IReadOnlyDictionary<TeamChangeKind, string> Sentences { get; } = new Dictionary<TeamChangeKind, string>
    {
        [Zone] = "Time zone: {1} → {2}.",
        [Scheme] = "Week scheme: {1} → {2}.",
        [Calendar] = "Work calendar: {1} → {2}.",
        [DaysOff] = "Own days off: {1} → {2}.",
        [WorkDays] = "Own working days: {1} → {2}.",
        [Time] = "Time {0}: {1} → {2}.",
        [Template] = "The template differs: {1} lines → {2} lines.",
        [PersonAdded] = "Add {0} ({2}).",
        [PersonRemoved] = "Remove {0} ({1}).",
        [PersonName] = "Name of {0}: {1} → {2}.",
        [Roles] = "Roles of {0}: {1} → {2}.",
        [Identities] = "Identities of {0}: {1} → {2}.",
        [SectionAdded] = "Add section “{0}”, owners: {2}.",
        [SectionRemoved] = "Remove section “{0}”, owners: {1}.",
        [SectionOrder] = "Order of sections: {1} → {2}.",
        [KeepDays] = "Days entries are kept after their week: {1} → {2}.",
        [NamesMissing] = "The report names who sent nothing: {1} → {2}.",
        [LeadOnly] = "Section “{0}” is the lead's: {1} → {2}.",
        [Owners] = "Owners of section “{0}”: {1} → {2}.",
        [Deputies] = "Deputies of section “{0}”: {1} → {2}.",
        [TopicAdded] = "Add topic {0}, aliases: {2}.",
        [TopicRemoved] = "Remove topic {0}, aliases: {1}.",
        [Aliases] = "Aliases of topic {0}: {1} → {2}.",
        [TopicSection] = "Section of topic {0}: {1} → {2}.",
        [MetricAdded] = "Add figure {0}, definition: {2}.",
        [MetricRemoved] = "Remove figure {0}, definition: {1}.",
        [MetricAliases] = "Aliases of figure {0}: {1} → {2}.",
        [MetricMeaning] = "Definition of figure {0}: {1} → {2}.",
    };
}
