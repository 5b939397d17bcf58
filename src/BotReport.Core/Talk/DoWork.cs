namespace BotReport.Core.Talk;

/// <summary>Does the longer things that turns asked for, side by side: whoever waits for a model holds nobody up.</summary>
public sealed class DoWork(IChatStore chats, DoOneWork one, TimeProvider clock) : IStep
{
    private const int AtOnce = 8;

    /// <summary>How long it looks for nothing new while something is under way.</summary>
    private static readonly TimeSpan Looks = TimeSpan.FromMilliseconds(250);

    private readonly UnderWay<string> _underWay = new(AtOnce);

    /// <inheritdoc/>
    public async Task<bool> RunOnceAsync(CancellationToken cancel)
    {
        var begun = _underWay.About.ToHashSet();
        foreach (var work in (await chats.WorkAsync(begun.Count + _underWay.Free, cancel)).Where(w => !begun.Contains(w.Id)).Take(_underWay.Free))
        {
            _underWay.Add(work.Id, one.RunAsync(work, cancel));
        }

        return await _underWay.OneOverAsync(token => Task.Delay(Looks, clock, token), cancel);
    }

    /// <inheritdoc/>
    public Task EndAsync(CancellationToken cancel) => _underWay.EndAsync();
}
