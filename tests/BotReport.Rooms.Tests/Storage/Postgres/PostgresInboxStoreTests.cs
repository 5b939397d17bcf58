namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class PostgresInboxStoreTests : InboxStoreContract
{
    protected override Task<Stores> NewAsync() => PostgresStores.NewAsync();
}
