using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Llm;

/// <summary>A house's clock as its model sees it: whoever waits between two tries of a question moves it himself, so that nobody waits.</summary>
/// <remarks>The bounds of what may hang are waited for as ever.</remarks>
internal sealed class RetryClock(FakeTimeProvider house) : TimeProvider
{
    public override long TimestampFrequency => house.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => house.GetUtcNow();

    public override long GetTimestamp() => house.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = house.CreateTimer(callback, state, dueTime, period);
        if (state is not CancellationTokenSource)
        {
            ThreadPool.UnsafeQueueUserWorkItem(_ => house.Advance(dueTime), null);
        }

        return timer;
    }
}
