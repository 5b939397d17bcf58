namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqliteChatStoreTests : ChatStoreContract
{
    protected override Task<Stores> NewAsync() => Task.FromResult(SqliteStores.InNewFolder());
}
