namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class PostgresSearchTests : SearchContract
{
    protected override Task<Stores> NewAsync() => PostgresStores.NewAsync();
}
