using BotReport.Core.Text;
using static BotReport.Core.Team.TeamChangeKind;

namespace BotReport.Core.Team;

/// <summary>What <c>check</c> shows and <c>check --apply</c> carries over: the configuration against the store.</summary>
public static class TeamDifference
{
    /// <summary>The differences, empty when there is nothing to carry over. Leaves and stand-ins live in the store and are none.</summary>
    public static IReadOnlyList<TeamChange> Of(TeamDefinition store, TeamDefinition configured)
    {
        var (was, now) = (TeamReading.Describe(store), TeamReading.Describe(configured));
        return
        [
            .. Changed(Zone, store.Name, was.Zone, now.Zone),
            .. Changed(Calendar, store.Name, was.Calendar, now.Calendar),
            .. Changed(DaysOff, store.Name, List(was.DaysOff), List(now.DaysOff)),
            .. Changed(WorkDays, store.Name, List(was.WorkDays), List(now.WorkDays)),
            .. Changed(Scheme, store.Name, was.WeekScheme, now.WeekScheme),
            .. Times(was.Schedule, now.Schedule),
            .. Changed(NamesMissing, store.Name, was.NamesMissing ? "true" : "false", now.NamesMissing ? "true" : "false"),
            .. Changed(KeepDays, store.Name, Days(was), Days(now)),
            .. store.Template == configured.Template ? [] : new[] { new TeamChange(Template, store.Name, Lines(store), Lines(configured)) },
            .. Each(was.People, now.People, person => person.Id, PersonAdded, PersonRemoved, person => person.Name, People),
            .. Each(was.Sections, now.Sections, section => section.Name, SectionAdded, SectionRemoved, Owned, Sections),
            .. Order(was.Sections, now.Sections, store.Name),
            .. Each(was.Glossary, now.Glossary, topic => topic.Name, TopicAdded, TopicRemoved, topic => List(topic.Aliases), Topics),
            .. Each(was.Metrics, now.Metrics, metric => metric.Name, MetricAdded, MetricRemoved, Meaning, Metrics),
        ];
    }

    /// <summary>
    /// The team as <c>check --apply</c> stores it: the configuration, with the leaves, stand-ins and places of the store, with the people
    /// <see cref="Kept"/> and what is theirs in sections that both have, and with the figures that were defined by chat (口径).
    /// </summary>
    public static TeamDefinition CarriedOver(TeamDefinition store, TeamDefinition configured)
    {
        var kept = Kept(store, configured);
        var ids = kept.Select(person => person.Id).ToHashSet();
        return configured with
        {
            Leaves = store.Leaves,
            StandIns = store.StandIns,
            Places = store.Places,
            People = [.. configured.People, .. kept],
            Metrics = [.. configured.Metrics, .. Defined(store, configured)],
            Sections =
            [
                .. configured.Sections.Select(section => store.Sections.FirstOrDefault(s => s.Name == section.Name) is { } was && !section.LeadOnly
                    ? section with
                    {
                        Owners = [.. section.Owners, .. was.Owners.Where(owner => ids.Contains(owner.Person))],
                        Deputies = [.. section.Deputies, .. was.Deputies.Where(ids.Contains)],
                    }
                    : section),
            ],
        };
    }

    /// <summary>
    /// The people of the store whom the configuration does not know: those added by chat (加人). Nobody disappears because a file was written
    /// before he came. Somebody configured under another id with one of his identities is he, so then he is not kept beside himself.
    /// </summary>
    public static IReadOnlyList<Person> Kept(TeamDefinition store, TeamDefinition configured) =>
    [
        .. store.People.Where(person => configured.People.All(known => known.Id != person.Id && !known.Identities.Intersect(person.Identities).Any())),
    ];

    /// <summary>The figures of the store none of whose names the configuration defines.</summary>
    private static IEnumerable<MetricDefinition> Defined(TeamDefinition store, TeamDefinition configured)
    {
        var known = configured.Metrics.SelectMany(metric => metric.Aliases.Append(metric.Name)).Select(Normal.Key).ToHashSet();
        return store.Metrics.Where(metric => !metric.Aliases.Append(metric.Name).Select(Normal.Key).Any(known.Contains));
    }

    private static IEnumerable<TeamChange> Times(TimesDescription was, TimesDescription now) =>
    [
        .. Changed(Time, "OpensOn", was.OpensOn, now.OpensOn),
        .. Changed(Time, "Opens", was.Opens, now.Opens),
        .. Changed(Time, "Prompt", was.Prompt, now.Prompt),
        .. Changed(Time, "Reminder", was.Reminder, now.Reminder),
        .. Changed(Time, "Due", was.Due, now.Due),
        .. Changed(Time, "Close", was.Close, now.Close),
        .. Changed(Time, "Lateness", was.Lateness, now.Lateness),
    ];

    private static IEnumerable<TeamChange> People(PersonDescription was, PersonDescription now) =>
    [
        .. Changed(PersonName, was.Id, was.Name, now.Name),
        .. Changed(Roles, was.Id, List(was.Roles), List(now.Roles)),
        .. Changed(Identities, was.Id, Identified(was), Identified(now)),
    ];

    private static IEnumerable<TeamChange> Sections(Section was, Section now) =>
    [
        .. Changed(LeadOnly, was.Name, was.LeadOnly ? "true" : "false", now.LeadOnly ? "true" : "false"),
        .. Changed(Owners, was.Name, Owned(was), Owned(now)),
        .. Changed(Deputies, was.Name, Sorted(was.Deputies), Sorted(now.Deputies)),
    ];

    private static IEnumerable<TeamChange> Topics(Topic was, Topic now) =>
    [
        .. Changed(Aliases, was.Name, Sorted(was.Aliases), Sorted(now.Aliases)),
        .. Changed(TopicSection, was.Name, was.Section ?? "", now.Section ?? ""),
    ];

    private static IEnumerable<TeamChange> Metrics(MetricDescription was, MetricDescription now) =>
    [
        .. Changed(MetricAliases, was.Name, Sorted(was.Aliases), Sorted(now.Aliases)),
        .. Changed(MetricMeaning, was.Name, Meaning(was), Meaning(now)),
    ];

    private static string Meaning(MetricDescription metric)
    {
        string[] told = [.. new[] { metric.Unit, metric.Kind, metric.Direction, metric.Owner }.OfType<string>()];
        return told.Length == 0 ? metric.Definition : $"{metric.Definition} ({List(told)})";
    }

    private static IEnumerable<TeamChange> Order(IReadOnlyList<Section> was, IReadOnlyList<Section> now, string team)
    {
        var (old, wanted) = (was.Select(section => section.Name).ToList(), now.Select(section => section.Name).ToList());
        return Changed(SectionOrder, team, List(old.Where(wanted.Contains)), List(wanted.Where(old.Contains)));
    }

    private static IEnumerable<TeamChange> Each<T>(
        IReadOnlyList<T> was,
        IReadOnlyList<T> now,
        Func<T, string> key,
        TeamChangeKind added,
        TeamChangeKind removed,
        Func<T, string> text,
        Func<T, T, IEnumerable<TeamChange>> within)
    {
        var (old, wanted) = (was.ToDictionary(key), now.ToDictionary(key));
        return
        [
            .. now.Where(item => !old.ContainsKey(key(item))).Select(item => new TeamChange(added, key(item), "", text(item))),
            .. was.Where(item => !wanted.ContainsKey(key(item))).Select(item => new TeamChange(removed, key(item), text(item), "")),
            .. was.Where(item => wanted.ContainsKey(key(item))).SelectMany(item => within(item, wanted[key(item)])),
        ];
    }

    private static IEnumerable<TeamChange> Changed(TeamChangeKind kind, string subject, string was, string now) =>
        was == now ? [] : [new(kind, subject, was, now)];

    private static string Days(TeamDescription team) => team.KeepDays.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Owned(Section section) => List(section.Owners.Select(owner =>
        owner.Topics.Count == 0 ? owner.Person : $"{owner.Person} ({List(owner.Topics)})"));

    private static string Identified(PersonDescription person) =>
        Sorted(person.Identities.Select(identity => $"{identity.Channel}:{identity.Id}"));

    private static string Lines(TeamDefinition team) =>
        (team.Template.Count(c => c == '\n') + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Sorted(IEnumerable<string> texts) => List(texts.Order(StringComparer.Ordinal));

    private static string List(IEnumerable<string> texts) => string.Join(", ", texts);
}
