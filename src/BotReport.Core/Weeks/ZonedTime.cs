namespace BotReport.Core.Weeks;

/// <summary>Wall clock times in a zone.</summary>
public static class ZonedTime
{
    extension(DateTime local)
    {
        /// <summary>The instant of a wall clock time; one that the clock skips (a change to summer time) is as long after the skip.</summary>
        public DateTimeOffset In(TimeZoneInfo zone) => new(local, zone.GetUtcOffset(local));
    }
}
