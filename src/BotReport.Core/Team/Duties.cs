using BotReport.Core.Weeks;

namespace BotReport.Core.Team;

/// <summary>Who owes what for a week.</summary>
public static class Duties
{
    /// <summary>The week's duties as they are on its prompt day, in the order of the sections; none in an empty week.</summary>
    public static IReadOnlyList<Duty> Of(TeamDefinition team, ReportWeek week) =>
        WeekPlan.PromptDayOf(week, team.Calendar) is { } day ? Of(team, week, day) : [];

    /// <summary>The week's duties with the leaves of a day, in the order of the sections; none in an empty week.</summary>
    /// <remarks>
    /// Whoever is on leave owes nothing: his stand-in takes the duty over, and the stand-in's stand-in in his turn; without one the duty is
    /// listed as on leave. Sections of the lead (收获与反思) are nobody's duty.
    /// </remarks>
    public static IReadOnlyList<Duty> Of(TeamDefinition team, ReportWeek week, DateOnly onDay) =>
        WeekPlan.PromptDayOf(week, team.Calendar) is null
            ? []
            : [.. team.Sections.Where(section => !section.LeadOnly).SelectMany(section => OfSection(team, section, week, onDay))];

    private static IEnumerable<Duty> OfSection(TeamDefinition team, Section section, ReportWeek week, DateOnly day) => section.Owners
        .Select(owner => Owed(team, section, owner, week, day))
        .GroupBy(duty => duty.Person)
        .Select(duties => duties.Aggregate(Joined));

    private static Duty Owed(TeamDefinition team, Section section, SectionOwner owner, ReportWeek week, DateOnly day)
    {
        var who = Absences.InPlaceOf(team, owner.Person, day);
        var duty = new Duty(who ?? owner.Person, section.Name, week, owner.Topics);
        return who is null ? duty with { IsOnLeave = true }
            : who != owner.Person ? duty with { InsteadOf = [owner.Person] }
            : duty;
    }

    /// <summary>Two duties of one person for one section: he stands in for a co-owner, or for two.</summary>
    private static Duty Joined(Duty a, Duty b) => a with
    {
        Topics = a.Topics.Count == 0 || b.Topics.Count == 0 ? [] : [.. a.Topics.Union(b.Topics)],
        InsteadOf = [.. a.InsteadOf, .. b.InsteadOf],
    };
}
