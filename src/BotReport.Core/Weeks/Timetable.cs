namespace BotReport.Core.Weeks;

/// <summary>When a team's week opens, is asked for, falls due and closes; wall clock times in the team's zone.</summary>
/// <param name="Opens">On <see cref="OpensOn"/>; default Thursday 10:00.</param>
/// <param name="Prompt">On the prompt day; default 16:00.</param>
/// <param name="Reminder">On the prompt day; default 17:00.</param>
/// <param name="Due">On the prompt day; default 17:30.</param>
/// <param name="Close">On the Monday after; default 10:00.</param>
public sealed record Timetable(DayOfWeek OpensOn, TimeOnly Opens, TimeOnly Prompt, TimeOnly Reminder, TimeOnly Due, TimeOnly Close)
{
    /// <summary>How late what was missed (the bot was down) is still sent; later the leads are told instead. Default 18 hours.</summary>
    public TimeSpan Lateness { get; init; } = TimeSpan.FromHours(18);

    /// <summary>Thursday 10:00, Friday 16:00, 17:00, 17:30, Monday 10:00.</summary>
    public static Timetable Default { get; } =
        new(DayOfWeek.Thursday, new(10, 0), new(16, 0), new(17, 0), new(17, 30), new(10, 0));
}
