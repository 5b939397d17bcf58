namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class PostgresEntryStoreTests : EntryStoreContract
{
    protected override Task<Stores> NewAsync() => PostgresStores.NewAsync();
}
