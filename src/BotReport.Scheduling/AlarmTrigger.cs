using System.Globalization;
using BotReport.Core.Talk;
using Quartz;

namespace BotReport.Scheduling;

/// <summary>An alarm as Quartz keeps it: a trigger that fires once, known by team and kind, so that setting it again moves it.</summary>
internal static class AlarmTrigger
{
    /// <summary>The one job that every alarm fires.</summary>
    public static readonly JobKey Job = new("alarm", "botreport");

    public static TriggerKey Key(Alarm alarm) => new(alarm.Kind.ToString(), alarm.Team);

    /// <remarks>
    /// The misfire instruction is Quartz's smart one: a single shot that was missed fires at once, and once. The alarm stands in the
    /// data as well because a firing recovered after a crash comes back under another key. An alarm of the past starts now: as a missed
    /// one it would wait for Quartz's next look at those.
    /// </remarks>
    public static ITrigger Of(Alarm alarm, TimeProvider time) => TriggerBuilder.Create(time)
        .WithIdentity(Key(alarm))
        .ForJob(Job)
        .StartAt(alarm.At > time.GetUtcNow() ? alarm.At : time.GetUtcNow())
        .UsingJobData("team", alarm.Team)
        .UsingJobData("kind", alarm.Kind.ToString())
        .UsingJobData("at", alarm.At.ToString("O", CultureInfo.InvariantCulture))
        .Build();

    public static Alarm Read(JobDataMap data) => new(
        data.GetString("team")!,
        Enum.Parse<RunKind>(data.GetString("kind")!),
        DateTimeOffset.Parse(data.GetString("at")!, CultureInfo.InvariantCulture));

    /// <summary>Whether the trigger will still ring, or is about to ring late, for the same instant.</summary>
    public static bool Rings(ITrigger trigger, Alarm alarm) => trigger.NextFireTimeUtc is not null && Read(trigger.JobDataMap) == alarm;
}
