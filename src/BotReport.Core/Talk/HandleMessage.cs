namespace BotReport.Core.Talk;

/// <summary>Works on one accepted message, whatever becomes of it.</summary>
public sealed class HandleMessage(InboxTurn turn, AnswerAtOnce lines, ParkMessage park)
{
    /// <summary>Its turn; whoever holds the line hears what was said, and a failure is counted.</summary>
    public async Task RunAsync(InboxRow row, CancellationToken cancel)
    {
        try
        {
            if (await turn.RunAsync(row, cancel) is { } said)
            {
                await lines.TurnIsOverAsync(row.Message, said, cancel);
            }
            else
            {
                await park.RefusedAsync(row, cancel);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            await park.FailedAsync(row, e, cancel); // one message never stops the others
        }
    }
}
