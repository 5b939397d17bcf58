namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class PostgresChatStoreTests : ChatStoreContract
{
    protected override Task<Stores> NewAsync() => PostgresStores.NewAsync();
}
