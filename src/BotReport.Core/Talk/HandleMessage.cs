namespace BotReport.Core.Talk;

/// <summary>Works on one accepted message, whatever becomes of it.</summary>
public sealed class HandleMessage(InboxTurn turn, AnswerAtOnce lines, ParkMessage park, Followers followers, TimeProvider clock)
{
    /// <summary>Its turn; whoever holds the line hears what was said, and a failure is counted.</summary>
    public async Task RunAsync(InboxRow row, CancellationToken cancel)
    {
        using var span = Signals.BeginTurn(row.Message);
        var began = clock.GetTimestamp();
        var ending = await EndingAsync(row, cancel);
        Signals.TurnOver(span, row.Message, clock.GetElapsedTime(began), ending);
    }

    private async Task<Ending> EndingAsync(InboxRow row, CancellationToken cancel)
    {
        try
        {
            if (await turn.RunAsync(row, cancel) is { } handled)
            {
                followers.Ring(handled);
                await lines.TurnIsOverAsync(row.Message, handled.Says, cancel);
                return Ending.Done;
            }

            await park.RefusedAsync(row, cancel);
            return Ending.Refused;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            await park.FailedAsync(row, e, cancel); // one message never stops the others
            followers.Outbox.Ring();
            return Ending.Failed;
        }
    }
}
