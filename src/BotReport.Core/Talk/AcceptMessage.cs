namespace BotReport.Core.Talk;

/// <summary>Accepts a message: when this returns, it is kept and will be worked on, and the platform may be answered.</summary>
public sealed class AcceptMessage(IInboxStore inbox, IInboxBell bell, TimeProvider clock)
{
    /// <summary>Keeps a message once, however often the platform delivers it.</summary>
    public async Task<Accepted> RunAsync(IncomingMessage message, CancellationToken cancel)
    {
        var accepted = await inbox.AcceptAsync(message, clock.GetUtcNow(), cancel);
        Signals.Heard(message, accepted.Duplicate);
        bell.Ring();
        return accepted;
    }
}
