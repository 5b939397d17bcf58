namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqliteSearchTests : SearchContract
{
    protected override Task<Stores> NewAsync() => Task.FromResult(SqliteStores.InNewFolder());
}
