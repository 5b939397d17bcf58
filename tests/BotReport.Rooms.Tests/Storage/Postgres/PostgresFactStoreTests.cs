namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class PostgresFactStoreTests : FactStoreContract
{
    protected override Task<Stores> NewAsync() => PostgresStores.NewAsync();
}
