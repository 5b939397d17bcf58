namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqlitePersonErasureTests : PersonErasureContract
{
    protected override Task<Stores> NewAsync() => Task.FromResult(SqliteStores.InNewFolder());
}
