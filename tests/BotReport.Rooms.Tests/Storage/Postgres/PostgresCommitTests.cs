namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class PostgresCommitTests : CommitContract
{
    protected override Task<Stores> NewAsync() => PostgresStores.NewAsync();
}
