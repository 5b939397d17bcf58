namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class PostgresPersonErasureTests : PersonErasureContract
{
    protected override Task<Stores> NewAsync() => PostgresStores.NewAsync();
}
