namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqliteFactStoreTests : FactStoreContract
{
    protected override Task<Stores> NewAsync() => Task.FromResult(SqliteStores.InNewFolder());
}
