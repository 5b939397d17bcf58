namespace BotReport.Core.Talk;

/// <summary>Works on accepted messages: those of one conversation in order, conversations side by side.</summary>
/// <param name="door">Rung at when there is something new.</param>
public sealed class HandleInbox(IInboxStore inbox, HandleMessage handle, InboxDoor door, Lease lease, TimeProvider clock) : IStep
{
    private const int AtOnce = 32;

    /// <summary>So many go on while a crowd is coming in: who is not yet acknowledged goes first, and nobody who is in waits for ever.</summary>
    private const int InCrowd = 1;

    /// <summary>How soon it looks again when there was something: behind the many messages of one conversation others may wait, and a crowd goes.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(20);

    private readonly UnderWay<InboxRow> _underWay = new(AtOnce, lease, clock);

    private int Free => _underWay.Free - (door.IsCrowded ? AtOnce - InCrowd : 0);

    /// <inheritdoc/>
    public async Task<bool> RunOnceAsync(CancellationToken cancel)
    {
        door.Bell.Heard();
        await _underWay.HoldAsync((rows, until) => inbox.HoldAsync([.. rows.Select(r => r.Id)], until, cancel));
        var rows = await NextAsync(cancel);
        foreach (var row in rows)
        {
            _underWay.Add(row, handle.RunAsync(row, cancel));
        }

        // While no more can be begun, a ring tells nothing.
        var full = Free <= 0;
        return await _underWay.OneOverAsync(full ? null : door.Bell.Rung, full || rows.Count > 0 ? Soon : lease.Renewal, cancel);
    }

    /// <inheritdoc/>
    public Task EndAsync(CancellationToken cancel) => _underWay.EndAsync();

    /// <summary>
    /// Conversations of which a message is just done are passed over once: the next look would find them again, and those behind their many messages never.
    /// </summary>
    private async Task<IReadOnlyList<InboxRow>> NextAsync(CancellationToken cancel)
    {
        if (Free <= 0)
        {
            return [];
        }

        var over = _underWay.TakeOver();
        var rows = await TakeAsync([.. _underWay.About, .. over], cancel);
        return rows.Count == 0 && over.Count > 0 ? await TakeAsync(_underWay.About, cancel) : rows;
    }

    private Task<IReadOnlyList<InboxRow>> TakeAsync(IEnumerable<InboxRow> but, CancellationToken cancel) =>
        inbox.TakeAsync([.. but.Select(r => r.Message.From)], clock.GetUtcNow(), lease.Span, Math.Max(1, Free), cancel);
}
