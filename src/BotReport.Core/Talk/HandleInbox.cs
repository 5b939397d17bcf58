namespace BotReport.Core.Talk;

/// <summary>Works on accepted messages: those of one conversation in order, conversations side by side.</summary>
/// <param name="bell">Rung when there is something new.</param>
public sealed class HandleInbox(IInboxStore inbox, InboxTurn turn, AnswerAtOnce lines, ParkMessage park, IInboxBell bell) : IStep
{
    private const int AtOnce = 32;

    private readonly UnderWay<Address> _underWay = new(AtOnce);

    /// <inheritdoc/>
    public async Task<bool> RunOnceAsync(CancellationToken cancel)
    {
        IReadOnlyList<InboxRow> rows;
        do
        {
            // Behind the many messages of one conversation others may wait: with it at work, they are seen.
            rows = _underWay.Free == 0 ? [] : await inbox.WaitingAsync([.. _underWay.About], _underWay.Free, cancel);
            foreach (var row in rows)
            {
                _underWay.Add(row.Message.From, OneAsync(row, cancel));
            }
        }
        while (rows.Count > 0);

        return await _underWay.OneOverAsync(bell.RungAsync, cancel);
    }

    /// <inheritdoc/>
    public Task EndAsync(CancellationToken cancel) => _underWay.EndAsync();

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
            await park.FailedAsync(row, e, cancel); // one message never stops the others
        }
    }
}
