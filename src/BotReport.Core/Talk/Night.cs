using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>Nobody is written to unasked at night.</summary>
internal static class Night
{
    private static readonly TimeOnly Falls = new(22, 0);
    private static readonly TimeOnly Ends = new(8, 0);

    /// <summary>The instant itself by day, else the next morning at eight in the team's zone.</summary>
    public static DateTimeOffset After(TeamDefinition team, DateTimeOffset now)
    {
        var day = team.Day(now);
        var time = TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, team.Zone).DateTime);
        return time >= Falls ? team.Instant(day.AddDays(1), Ends) : time < Ends ? team.Instant(day, Ends) : now;
    }
}
