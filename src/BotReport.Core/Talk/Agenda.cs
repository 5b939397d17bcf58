using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Talk;

/// <summary>When the bot does something by itself. Pure: the calendar and the timetable say it all.</summary>
public static class Agenda
{
    private const int WeeksBack = 3;
    private const int WeeksAhead = 6;

    /// <summary>What fell due between two instants, oldest first; the runs that were made among it are not known here.</summary>
    /// <param name="since">When the team was stored: nothing that was due before is ever done.</param>
    public static IEnumerable<(WeekPlan Plan, RunKind Kind, DateTimeOffset At)> Due(TeamDefinition team, DateTimeOffset since, DateTimeOffset now) =>
        All(team, now, -WeeksBack, 1).Where(d => d.At >= since && d.At <= now).OrderBy(d => d.At);

    /// <summary>The next instant of each kind.</summary>
    public static IEnumerable<Alarm> Next(TeamDefinition team, DateTimeOffset now) =>
        All(team, now, -WeeksBack, WeeksAhead)
            .Where(d => d.At > now)
            .GroupBy(d => d.Kind)
            .Select(g => new Alarm(team.Name, g.Key, g.Min(d => d.At)));

    /// <summary>What comes next of all kinds, soonest first.</summary>
    public static IEnumerable<(WeekPlan Plan, RunKind Kind, DateTimeOffset At)> Upcoming(TeamDefinition team, DateTimeOffset now) =>
        All(team, now, -WeeksBack, WeeksAhead).Where(d => d.At > now).OrderBy(d => d.At);

    private static IEnumerable<(WeekPlan Plan, RunKind Kind, DateTimeOffset At)> All(TeamDefinition team, DateTimeOffset now, int from, int to)
    {
        var week = ReportWeek.Of(team.Day(now).AddDays(7 * from));
        for (var i = from; i <= to; i++, week = week.Next)
        {
            var plan = LoadWeek.PlanOf(team, week);
            if (plan is { Prompt: { } prompt, Reminder: { } reminder, Due: { } due })
            {
                yield return (plan, RunKind.Prompt, prompt);
                yield return (plan, RunKind.Reminder, reminder);
                yield return (plan, RunKind.Due, due);
                yield return (plan, RunKind.Close, plan.Close);
            }
        }
    }
}
