namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class PostgresRunStoreTests : RunStoreContract
{
    protected override Task<Stores> NewAsync() => PostgresStores.NewAsync();
}
