namespace BotReport.Core.Talk;

/// <summary>Tells whoever works on accepted messages that there is one, so that nobody waits for an interval to end.</summary>
public interface IInboxBell
{
    /// <summary>Something was accepted. Never waits, never fails; a ring that nobody hears is made up for by the interval.</summary>
    void Ring();

    /// <summary>Waits until it is rung. A ring that nobody waited for is heard by the next who waits, once.</summary>
    Task RungAsync(CancellationToken cancel);
}
