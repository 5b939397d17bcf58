namespace BotReport.Rooms.Tests.Storage;

/// <summary>What every contract needs: an empty store of the engine under test, gone after the test.</summary>
public abstract class StoreContract : IAsyncDisposable
{
    private readonly List<Stores> _made = [];

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A store with nothing in it.</summary>
    protected abstract Task<Stores> NewAsync();

    protected async Task<Stores> EmptyAsync()
    {
        var stores = await NewAsync();
        _made.Add(stores);
        return stores;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var stores in _made)
        {
            await stores.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }
}
