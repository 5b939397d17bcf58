namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqliteAuditTrailTests : AuditTrailContract
{
    protected override Task<Stores> NewAsync() => Task.FromResult(SqliteStores.InNewFolder());

    protected override string WithoutTriggers(string sql) => $"drop trigger audit_no_update; drop trigger audit_no_delete; {sql}";
}
