using System.ComponentModel.DataAnnotations;

namespace BotReport.Scheduling;

/// <summary>Where the alarm clock keeps its alarms.</summary>
public sealed class SchedulingOptions : IValidatableObject
{
    /// <summary>
    /// The full path of the alarm clock's own SQLite file, <c>botreport.quartz.db</c> beside the store. It may be deleted while
    /// nothing runs: it is rebuilt.
    /// </summary>
    public string Path { get; set; } = "";

    /// <summary>
    /// The connection string of the PostgreSQL server the store is on: the alarms are kept there instead, in a schema of their own,
    /// <c>botreport_quartz</c>, and several instances share them. Default empty: the file.
    /// </summary>
    public string Server { get; set; } = "";

    /// <summary>How often an instance says that it lives; another takes over its alarms when it misses that. Default 5 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:30")]
    public TimeSpan CheckIn { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How late an alarm may ring and still count as on time; behind it, it is an alarm missed and rings once. Default 60 seconds,
    /// which is above the time a second process needs to take over.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan MisfireThreshold { get; set; } = TimeSpan.FromSeconds(60);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Path.Length == 0 && Server.Length == 0 ? [new($"{nameof(Path)} or {nameof(Server)} is needed.")] : [];
}
