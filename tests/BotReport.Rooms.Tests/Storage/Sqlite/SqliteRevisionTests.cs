namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqliteRevisionTests : RevisionContract
{
    protected override Task<Stores> NewAsync() => Task.FromResult(SqliteStores.InNewFolder());

    /// <summary>An import by another process, say.</summary>
    [Fact]
    public async Task Another_engine_on_the_same_file_is_seen()
    {
        using var folder = new TemporaryFolder();
        await using var mine = SqliteStores.At(folder.File("botreport.db"));
        await using var other = SqliteStores.At(folder.File("botreport.db"));
        var before = await mine.Revision.NowAsync(Cancel);

        await other.Teams.SaveAsync(TeamStoreContract.Small, "test", Sample.Friday, Cancel);

        Assert.NotEqual(before, await mine.Revision.NowAsync(Cancel));
    }
}
