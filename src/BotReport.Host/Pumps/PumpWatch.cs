using System.Collections.Concurrent;

namespace BotReport.Host.Pumps;

/// <summary>What is known of the pumps' turns, for whoever asks whether the bot is at work.</summary>
internal sealed class PumpWatch(TimeProvider time, ILogger<Pump> logger)
{
    private readonly ConcurrentDictionary<string, long> _turned = new();

    /// <summary>A pump turned, and nothing went wrong.</summary>
    public void Turned(string pump) => _turned[pump] = time.GetTimestamp();

    /// <summary>A pump failed and will try again.</summary>
    public void Failed(string pump, int failures, TimeSpan pause, Exception wrong)
    {
        _turned.TryRemove(pump, out _);
        PumpLog.Failed(logger, pump, failures, pause, wrong);
    }

    /// <summary>How long ago a pump last turned well; null when it never did, or failed since.</summary>
    public TimeSpan? Since(string pump) => _turned.TryGetValue(pump, out var at) ? time.GetElapsedTime(at) : null;
}
