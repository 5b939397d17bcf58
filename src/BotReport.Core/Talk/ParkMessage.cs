using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>A message whose turn failed: it is tried again, and the third time parked, so that it never stops those behind it.</summary>
public sealed class ParkMessage(IInboxStore inbox, ICommit commit, ITroubleLog log, TimeProvider clock)
{
    /// <summary>Puts a message back in its line whose commit was refused: nothing happened, and what was decided is decided anew.</summary>
    public Task RefusedAsync(InboxRow row, CancellationToken cancel) => inbox.LetGoAsync(row.Id, cancel);

    /// <summary>Counts the failure; the writer of a message that is parked is told.</summary>
    public async Task FailedAsync(InboxRow row, Exception why, CancellationToken cancel)
    {
        var parked = await inbox.FailedAsync(row.Id, why.GetType().Name, cancel);
        log.TurnFailed(row.Id, parked, why);
        if (parked)
        {
            await commit.CommitAsync([new Change.Send(new OutboxMessage(
                $"failed/{row.Id}", row.Message.From, null, null, Words.Chinese.General.Failed(row.Id), clock.GetUtcNow()))], cancel);
        }
    }
}
