namespace BotReport.Core.Talk;

/// <summary>Tells whoever sends that there is something to be sent.</summary>
public interface IOutboxBell
{
    /// <summary>Waits until it is rung. A ring that nobody waited for is heard by the next who waits, once.</summary>
    Task RungAsync(CancellationToken cancel);
}
