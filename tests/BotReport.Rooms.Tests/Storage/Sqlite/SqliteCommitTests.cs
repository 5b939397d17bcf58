namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqliteCommitTests : CommitContract
{
    protected override Task<Stores> NewAsync() => Task.FromResult(SqliteStores.InNewFolder());
}
