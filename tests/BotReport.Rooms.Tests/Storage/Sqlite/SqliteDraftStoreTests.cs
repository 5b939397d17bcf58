namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqliteDraftStoreTests : DraftStoreContract
{
    protected override Task<Stores> NewAsync() => Task.FromResult(SqliteStores.InNewFolder());
}
