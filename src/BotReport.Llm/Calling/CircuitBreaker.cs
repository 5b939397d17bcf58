using BotReport.Core.Drafting.Model;

namespace BotReport.Llm.Calling;

/// <summary>Leaves an endpoint alone for a minute after three questions in a row that it could not answer.</summary>
internal sealed class CircuitBreaker(TimeProvider clock)
{
    private const int Most = 3;
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);
    private readonly Lock _lock = new();
    private int _failures;
    private DateTimeOffset _until = DateTimeOffset.MinValue;

    /// <summary>Whether a question may be asked. After the minute one is let through to try; the others wait for what becomes of it, a minute at most.</summary>
    public bool LetsThrough()
    {
        lock (_lock)
        {
            if (_failures < Most)
            {
                return true;
            }

            if (clock.GetUtcNow() < _until)
            {
                return false;
            }

            _until = clock.GetUtcNow() + Rest;
            return true;
        }
    }

    /// <summary>Hears what came of a question that was let through; true when the endpoint is left alone from now on.</summary>
    public bool Hear(LlmOutcome outcome)
    {
        lock (_lock)
        {
            _failures = outcome is LlmOutcome.Unavailable or LlmOutcome.Throttled or LlmOutcome.Timeout ? _failures + 1 : 0;
            if (_failures < Most)
            {
                return false;
            }

            _until = clock.GetUtcNow() + Rest;
            return true;
        }
    }
}
