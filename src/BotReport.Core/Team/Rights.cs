namespace BotReport.Core.Team;

/// <summary>What a person may do on a day: his roles, and those he has by standing in.</summary>
public static class Rights
{
    /// <summary>The roles of a person that day; <see cref="Role.None"/> for an outsider.</summary>
    /// <remarks>A lead's stand-in is a lead from the first to the last day; the lead stays one. Owners and deputies are those the sections name.</remarks>
    public static Role RolesOf(TeamDefinition team, string person, DateOnly day)
    {
        if (team.Find(person) is not { } member)
        {
            return Role.None;
        }

        var roles = member.Roles | RolesIn(team.Sections, person);
        if (team.StandIns.Any(period => period.StandIn == person && period.From <= day && day <= period.To))
        {
            roles |= Role.Lead;
        }

        return StandsInForAnOwner(team, person, day) ? roles | Role.Deputy : roles;
    }

    /// <summary>Whether a person may report for a section that day: its owners, their stand-ins, its deputies, and the leads.</summary>
    public static bool MayReport(TeamDefinition team, string person, Section section, DateOnly day) =>
        RolesOf(team, person, day).HasFlag(Role.Lead)
        || (!section.LeadOnly && team.Find(person) is not null
            && (section.Deputies.Contains(person)
                || section.Owners.Any(owner => owner.Person == person || Absences.InPlaceOf(team, owner.Person, day) == person)));

    /// <summary>The people who lead that day, stand-ins included, in the order of the team.</summary>
    public static IReadOnlyList<Person> LeadsOf(TeamDefinition team, DateOnly day) =>
        [.. team.People.Where(person => RolesOf(team, person.Id, day).HasFlag(Role.Lead))];

    /// <summary>The roles that sections give a person.</summary>
    internal static Role RolesIn(IReadOnlyList<Section> sections, string person) =>
        (sections.Any(section => section.Owners.Any(owner => owner.Person == person)) ? Role.Owner : Role.None)
        | (sections.Any(section => section.Deputies.Contains(person)) ? Role.Deputy : Role.None);

    private static bool StandsInForAnOwner(TeamDefinition team, string person, DateOnly day) => team.Sections
        .SelectMany(section => section.Owners)
        .Any(owner => owner.Person != person && Absences.InPlaceOf(team, owner.Person, day) == person);
}
