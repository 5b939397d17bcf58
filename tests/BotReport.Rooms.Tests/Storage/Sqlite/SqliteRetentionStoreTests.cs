namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqliteRetentionStoreTests : RetentionStoreContract
{
    protected override Task<Stores> NewAsync() => Task.FromResult(SqliteStores.InNewFolder());
}
