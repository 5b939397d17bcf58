namespace BotReport.Core.Talk;

/// <summary>Does the longer things that turns asked for, side by side: whoever waits for a model holds nobody up.</summary>
public sealed class DoWork(IChatStore chats, DoOneWork one, Lease lease, ITroubleLog log, TimeProvider clock) : IStep
{
    private const int AtOnce = 8;

    /// <summary>So often it is tried before whoever asked is told that it can't be done.</summary>
    private const int MostTries = 3;

    /// <summary>How long it looks for nothing new while something is under way.</summary>
    private static readonly TimeSpan Looks = TimeSpan.FromMilliseconds(250);

    private readonly UnderWay<string> _underWay = new(AtOnce, lease, clock);

    /// <inheritdoc/>
    public async Task<bool> RunOnceAsync(CancellationToken cancel)
    {
        await _underWay.HoldAsync((ids, until) => chats.HoldWorkAsync(ids, until, cancel));
        var more = _underWay.Free == 0 ? [] : await chats.TakeWorkAsync([.. _underWay.About], clock.GetUtcNow(), lease.Span, _underWay.Free, cancel);
        foreach (var work in more)
        {
            _underWay.Add(work.Id, OneAsync(work, cancel));
        }

        return await _underWay.OneOverAsync(null, Looks, cancel);
    }

    /// <inheritdoc/>
    public Task EndAsync(CancellationToken cancel) => _underWay.EndAsync();

    private async Task OneAsync(Work work, CancellationToken cancel)
    {
        using var span = Signals.BeginWork(work.Kind);
        var began = clock.GetTimestamp();
        try
        {
            Signals.WorkOver(span, work.Kind, clock.GetElapsedTime(began), await TriedAsync(work, cancel));
        }
        catch
        {
            Signals.WorkOver(span, work.Kind, clock.GetElapsedTime(began), Ending.Failed);
            await chats.LetWorkGoAsync(work.Id, CancellationToken.None);
            throw;
        }
    }

    /// <summary>What fails three times would fail for ever, and stop all that comes behind it; when even that can't be kept, the store is at fault, and it is taken anew.</summary>
    private async Task<Ending> TriedAsync(Work work, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await one.RunAsync(work, cancel);
                return Ending.Done;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.WorkFailed($"{work.Kind}", tries == MostTries, e);
                if (tries == MostTries)
                {
                    await one.GiveUpAsync(work, cancel);
                    return Ending.Failed;
                }
            }
        }
    }
}
