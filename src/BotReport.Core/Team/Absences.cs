namespace BotReport.Core.Team;

/// <summary>Who is away, and who is there in his place.</summary>
public static class Absences
{
    /// <summary>The leave a person is on that day, the one entered last; null when he is there.</summary>
    public static Leave? LeaveOf(TeamDefinition team, string person, DateOnly day) =>
        team.Leaves.LastOrDefault(leave => leave.Person == person && leave.From <= day && day <= leave.To);

    /// <summary>The person himself when he is there, else whoever stands in for him, else null.</summary>
    public static string? InPlaceOf(TeamDefinition team, string person, DateOnly day)
    {
        // Two who stand in for each other are both away.
        var asked = new HashSet<string>();
        for (var who = person; who is not null && team.Find(who) is not null && asked.Add(who);)
        {
            if (LeaveOf(team, who, day) is not { } leave)
            {
                return who;
            }

            who = leave.StandIn;
        }

        return null;
    }
}
