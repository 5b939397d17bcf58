namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class PostgresSpendStoreTests : SpendStoreContract
{
    protected override Task<Stores> NewAsync() => PostgresStores.NewAsync();
}
