using System.Diagnostics;

namespace BotReport.Rooms.Tests.Crash.Run;

/// <summary>The bot's time over all its processes: it runs on while they come and go, and may be turned while none is there.</summary>
internal sealed class BotClock(DateTimeOffset start)
{
    /// <summary>From the start of a process to the setting of its clock, about.</summary>
    private static readonly TimeSpan Boot = TimeSpan.FromMilliseconds(250);

    private readonly Stopwatch _run = Stopwatch.StartNew();
    private TimeSpan _turned;

    /// <summary>When it all began.</summary>
    public DateTimeOffset Start => start;

    /// <summary>The bot's now.</summary>
    public DateTimeOffset Now => start + _turned + _run.Elapsed;

    /// <summary>How long the run goes, by nobody's clock.</summary>
    public TimeSpan Run => _run.Elapsed;

    /// <summary>What a process that is started now is told.</summary>
    public string At => (Now + Boot).ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Turns it.</summary>
    public void Turn(TimeSpan by) => _turned += by;

    /// <summary>Turns it on to an instant; past it already, it stays.</summary>
    public void TurnTo(DateTimeOffset instant) => Turn(instant > Now ? instant - Now : TimeSpan.Zero);
}
