namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class PostgresRetentionStoreTests : RetentionStoreContract
{
    protected override Task<Stores> NewAsync() => PostgresStores.NewAsync();
}
