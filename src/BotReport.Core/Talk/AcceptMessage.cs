namespace BotReport.Core.Talk;

/// <summary>Accepts a message: when this returns, it is kept and will be worked on, and the platform may be answered.</summary>
public sealed class AcceptMessage(IInboxStore inbox, InboxDoor door, TimeProvider clock)
{
    /// <summary>Keeps a message once, however often the platform delivers it.</summary>
    public async Task<Accepted> RunAsync(IncomingMessage message, CancellationToken cancel)
    {
        var accepted = message.AnswerBy is null ? await EnterAsync(message, cancel) : await KeepAsync(message, cancel);
        Signals.Heard(message, accepted.Duplicate);
        door.Bell.Ring();
        return accepted;
    }

    private Task<Accepted> KeepAsync(IncomingMessage message, CancellationToken cancel) => inbox.AcceptAsync(message, clock.GetUtcNow(), cancel);

    /// <summary>One whose sender waits for its answer is none of the crowd: to answer him is work of those who are in.</summary>
    private async Task<Accepted> EnterAsync(IncomingMessage message, CancellationToken cancel)
    {
        door.Enter();
        try
        {
            return await KeepAsync(message, cancel);
        }
        finally
        {
            door.Leave();
        }
    }
}
