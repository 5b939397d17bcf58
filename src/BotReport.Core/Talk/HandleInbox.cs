namespace BotReport.Core.Talk;

/// <summary>Works on accepted messages: those of one conversation in order, conversations side by side.</summary>
/// <param name="bell">Rung when there is something new.</param>
public sealed class HandleInbox(IInboxStore inbox, HandleMessage handle, IInboxBell bell, TimeProvider clock) : IStep
{
    private const int AtOnce = 32;

    /// <summary>Longer than any turn: a model is asked in work of its own.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private readonly UnderWay<Address> _underWay = new(AtOnce);

    /// <inheritdoc/>
    public async Task<bool> RunOnceAsync(CancellationToken cancel)
    {
        IReadOnlyList<InboxRow> rows;
        do
        {
            // Behind the many messages of one conversation others may wait: with it at work, they are seen.
            rows = _underWay.Free == 0 ? [] : await inbox.TakeAsync([.. _underWay.About], clock.GetUtcNow(), Lease, _underWay.Free, cancel);
            foreach (var row in rows)
            {
                _underWay.Add(row.Message.From, handle.RunAsync(row, cancel));
            }
        }
        while (rows.Count > 0);

        return await _underWay.OneOverAsync(bell.RungAsync, cancel);
    }

    /// <inheritdoc/>
    public Task EndAsync(CancellationToken cancel) => _underWay.EndAsync();
}
