namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqliteShownStoreTests : ShownStoreContract
{
    protected override Task<Stores> NewAsync() => Task.FromResult(SqliteStores.InNewFolder());
}
