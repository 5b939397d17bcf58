using System.Globalization;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>Ids as Teams gives them, milliseconds since 1970; no two alike, however little the clock moves.</summary>
internal sealed class MessageIds(TimeProvider clock)
{
    private readonly Lock _gate = new();
    private long _last;

    public string Next()
    {
        lock (_gate)
        {
            _last = Math.Max(_last + 1, clock.GetUtcNow().ToUnixTimeMilliseconds());
            return _last.ToString(CultureInfo.InvariantCulture);
        }
    }
}
