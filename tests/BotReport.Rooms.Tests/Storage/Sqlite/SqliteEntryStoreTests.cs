namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqliteEntryStoreTests : EntryStoreContract
{
    protected override Task<Stores> NewAsync() => Task.FromResult(SqliteStores.InNewFolder());
}
