namespace BotReport.Core.Talk;

/// <summary>Works on accepted messages: those of one conversation in order, conversations side by side.</summary>
/// <param name="bell">Rung when there is something new.</param>
public sealed class HandleInbox(IInboxStore inbox, HandleMessage handle, IInboxBell bell, Lease lease, TimeProvider clock) : IStep
{
    private const int AtOnce = 32;

    private readonly UnderWay<InboxRow> _underWay = new(AtOnce, lease, clock);

    /// <inheritdoc/>
    public async Task<bool> RunOnceAsync(CancellationToken cancel)
    {
        await _underWay.HoldAsync((rows, until) => inbox.HoldAsync([.. rows.Select(r => r.Id)], until, cancel));
        IReadOnlyList<InboxRow> rows;
        do
        {
            // Behind the many messages of one conversation others may wait: with it at work, they are seen.
            rows = _underWay.Free == 0 ? [] : await TakeAsync(cancel);
            foreach (var row in rows)
            {
                _underWay.Add(row, handle.RunAsync(row, cancel));
            }
        }
        while (rows.Count > 0);

        return await _underWay.OneOverAsync(bell.RungAsync, cancel);
    }

    /// <inheritdoc/>
    public Task EndAsync(CancellationToken cancel) => _underWay.EndAsync();

    private Task<IReadOnlyList<InboxRow>> TakeAsync(CancellationToken cancel) =>
        inbox.TakeAsync([.. _underWay.About.Select(r => r.Message.From)], clock.GetUtcNow(), lease.Span, _underWay.Free, cancel);
}
