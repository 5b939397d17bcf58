namespace BotReport.Host.Configuration;

/// <summary>A team's <c>Schedule</c>: wall clock times in the team's zone, on the days the work calendar gives.</summary>
internal sealed class ScheduleOptions
{
    /// <summary>The weekday from which an unasked message counts for the week, <c>Monday</c> to <c>Friday</c>. Default <c>Thursday</c>.</summary>
    public string OpensOn { get; set; } = "Thursday";

    /// <summary>The time on that day. Default <c>10:00</c>.</summary>
    public string Opens { get; set; } = "10:00";

    /// <summary>When people are asked, on the week's last working day. Default <c>16:00</c>.</summary>
    public string Prompt { get; set; } = "16:00";

    /// <summary>When those missing are reminded, once; not before the prompt. Default <c>17:00</c>.</summary>
    public string Reminder { get; set; } = "17:00";

    /// <summary>When answers are due; not before the reminder. Default <c>17:30</c>.</summary>
    public string Due { get; set; } = "17:30";

    /// <summary>When the week closes, on the Monday after or the first working day from then on. Default <c>10:00</c>.</summary>
    public string Close { get; set; } = "10:00";

    /// <summary>How late what was missed while the bot was down is still sent, at most 7 days; later the leads are told. Default <c>18:00:00</c>.</summary>
    public string Lateness { get; set; } = "18:00:00";
}
