namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class PostgresReferenceStoreTests : ReferenceStoreContract
{
    protected override Task<Stores> NewAsync() => PostgresStores.NewAsync();
}
