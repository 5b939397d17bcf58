namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqliteRunStoreTests : RunStoreContract
{
    protected override Task<Stores> NewAsync() => Task.FromResult(SqliteStores.InNewFolder());
}
