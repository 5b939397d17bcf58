namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqliteReferenceStoreTests : ReferenceStoreContract
{
    protected override Task<Stores> NewAsync() => Task.FromResult(SqliteStores.InNewFolder());
}
