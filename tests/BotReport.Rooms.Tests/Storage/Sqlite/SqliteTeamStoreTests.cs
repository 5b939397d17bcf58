namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqliteTeamStoreTests : TeamStoreContract
{
    protected override Task<Stores> NewAsync() => Task.FromResult(SqliteStores.InNewFolder());

    protected override Task<IReadOnlyList<string>> AuditAsync(Stores stores) => SqliteStores.AuditAsync(stores);
}
