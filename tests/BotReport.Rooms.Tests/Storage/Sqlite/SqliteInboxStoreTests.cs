namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqliteInboxStoreTests : InboxStoreContract
{
    protected override Task<Stores> NewAsync() => Task.FromResult(SqliteStores.InNewFolder());
}
