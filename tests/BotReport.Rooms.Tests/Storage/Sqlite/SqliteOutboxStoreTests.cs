namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqliteOutboxStoreTests : OutboxStoreContract
{
    protected override Task<Stores> NewAsync() => Task.FromResult(SqliteStores.InNewFolder());
}
