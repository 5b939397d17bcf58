using BotReport.Rooms.Tests.Storage.Sqlite;

namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class PostgresTeamStoreTests : TeamStoreContract
{
    protected override Task<Stores> NewAsync() => PostgresStores.NewAsync();

    protected override Task<IReadOnlyList<string>> AuditAsync(Stores stores) => SqliteStores.AuditAsync(stores);
}
