namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>Waiting by a clock that the test turns.</summary>
internal static class Pause
{
    /// <summary>Returns when the clock has moved on by the span, or throws when the caller gave up.</summary>
    public static async Task ForAsync(TimeSpan span, TimeProvider clock, CancellationToken cancel)
    {
        var over = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var timer = clock.CreateTimer(_ => over.TrySetResult(), null, span, Timeout.InfiniteTimeSpan);
        await over.Task.WaitAsync(cancel);
    }
}
