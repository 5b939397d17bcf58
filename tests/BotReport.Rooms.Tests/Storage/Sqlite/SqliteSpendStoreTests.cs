namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqliteSpendStoreTests : SpendStoreContract
{
    protected override Task<Stores> NewAsync() => Task.FromResult(SqliteStores.InNewFolder());
}
