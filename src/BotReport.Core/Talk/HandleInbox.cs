using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>Works on accepted messages: those of one conversation in order, conversations side by side.</summary>
public sealed class HandleInbox(IInboxStore inbox, InboxTurn turn, AnswerAtOnce lines, ICommit commit, TimeProvider clock) : IStep
{
    private const int AtOnce = 16;

    /// <inheritdoc/>
    public async Task<bool> RunOnceAsync(CancellationToken cancel)
    {
        var rows = await inbox.WaitingAsync([], AtOnce, cancel);
        await Task.WhenAll(rows.Select(row => OneAsync(row, cancel)));
        return rows.Count > 0;
    }

    private async Task OneAsync(InboxRow row, CancellationToken cancel)
    {
        try
        {
            if (await turn.RunAsync(row, cancel) is { } said)
            {
                await lines.TurnIsOverAsync(row.Message, said, cancel);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // One message never stops the others: the third failure parks it and its writer is told.
            if (await inbox.FailedAsync(row.Id, e.GetType().Name, cancel))
            {
                await commit.CommitAsync([new Change.Send(new OutboxMessage(
                    $"failed/{row.Id}", row.Message.From, null, null, Words.Chinese.General.Failed(row.Id), clock.GetUtcNow()))], cancel);
            }
        }
    }
}
