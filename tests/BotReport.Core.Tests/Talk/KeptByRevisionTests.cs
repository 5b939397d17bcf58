using BotReport.Core.Talk;
using BotReport.Core.Team;

namespace BotReport.Core.Tests.Talk;

public sealed class KeptByRevisionTests
{
    private readonly Counter _revision = new();
    private int _made;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_made_once_until_something_changes()
    {
        var kept = new KeptByRevision<string, int>(_revision);
        Assert.Equal((1, 1), (await GetAsync(kept, null), await GetAsync(kept, null)));
        _revision.Number++;
        Assert.Equal(2, await GetAsync(kept, null));
    }

    [Fact]
    public async Task What_was_made_last_can_be_had_without_asking_for_the_revision()
    {
        var kept = new KeptByRevision<string, int>(_revision);
        Assert.Equal(0, kept.Last("2024-W45"));
        await GetAsync(kept, null);
        _revision.Number++;
        Assert.Equal(1, kept.Last("2024-W45"));
        await GetAsync(kept, null);
        Assert.Equal(2, kept.Last("2024-W45"));
    }

    /// <summary>Somebody took the team before it changed, and asks for its week afterwards.</summary>
    [Fact]
    public async Task What_was_made_from_something_older_is_kept_for_nobody_else()
    {
        var kept = new KeptByRevision<string, int>(_revision);
        var (old, now) = (new object(), new object());
        Assert.Equal(1, await GetAsync(kept, old));
        Assert.Equal(2, await GetAsync(kept, now));
        Assert.Equal(2, await GetAsync(kept, now));
    }

    private Task<int> GetAsync(KeptByRevision<string, int> kept, object? from) =>
        kept.GetAsync("2024-W45", from, () => Task.FromResult(++_made), Cancel);

    private sealed class Counter : IRevision
    {
        public long Number { get; set; }

        public Task<long> NowAsync(CancellationToken cancel) => Task.FromResult(Number);
    }
}
