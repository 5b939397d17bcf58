namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class PostgresAuditTrailTests : AuditTrailContract
{
    protected override Task<Stores> NewAsync() => PostgresStores.NewAsync();

    protected override string WithoutTriggers(string sql) => $"set local session_replication_role = replica; {sql}";
}
