using System.ComponentModel.DataAnnotations;

namespace BotReport.Scheduling;

/// <summary>Where the alarm clock keeps its alarms.</summary>
public sealed class SchedulingOptions
{
    /// <summary>
    /// The full path of the alarm clock's own SQLite file, <c>botreport.quartz.db</c> beside the store. It may be deleted while
    /// nothing runs: it is rebuilt.
    /// </summary>
    [Required]
    public string Path { get; set; } = "";

    /// <summary>
    /// How late an alarm may ring and still count as on time; behind it, it is an alarm missed and rings once. Default 60 seconds,
    /// which is above the time a second process needs to take over.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan MisfireThreshold { get; set; } = TimeSpan.FromSeconds(60);
}
