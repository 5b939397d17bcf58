namespace BotReport.Core.Talk;

/// <summary>A flow that a pump turns over and over.</summary>
public interface IStep
{
    /// <summary>Does what waits now, one portion. True when there was something, so that the pump asks again at once.</summary>
    Task<bool> RunOnceAsync(CancellationToken cancel);

    /// <summary>Ends what was begun and is not over, and begins nothing new: the process is about to stop.</summary>
    Task EndAsync(CancellationToken cancel) => Task.CompletedTask;
}
