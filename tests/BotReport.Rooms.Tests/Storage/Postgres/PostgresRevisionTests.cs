namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class PostgresRevisionTests : RevisionContract
{
    protected override Task<Stores> NewAsync() => PostgresStores.NewAsync();

    [Fact]
    public async Task Another_instance_on_the_same_database_is_seen()
    {
        var (connection, drop) = await PostgresStores.NewDatabaseAsync();
        await using var mine = PostgresStores.At(connection, drop);
        await using var other = PostgresStores.At(connection);
        var before = await mine.Revision.NowAsync(Cancel);

        await other.Teams.SaveAsync(TeamStoreContract.Small, "test", Sample.Friday, Cancel);

        Assert.NotEqual(before, await mine.Revision.NowAsync(Cancel));
    }
}
