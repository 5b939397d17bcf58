namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class PostgresOutboxStoreTests : OutboxStoreContract
{
    protected override Task<Stores> NewAsync() => PostgresStores.NewAsync();
}
