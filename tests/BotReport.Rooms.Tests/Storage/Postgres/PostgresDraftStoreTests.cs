namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class PostgresDraftStoreTests : DraftStoreContract
{
    protected override Task<Stores> NewAsync() => PostgresStores.NewAsync();
}
