namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class PostgresShownStoreTests : ShownStoreContract
{
    protected override Task<Stores> NewAsync() => PostgresStores.NewAsync();
}
