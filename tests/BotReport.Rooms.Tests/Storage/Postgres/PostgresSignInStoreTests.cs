namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class PostgresSignInStoreTests : SignInStoreContract
{
    protected override Task<Stores> NewAsync() => PostgresStores.NewAsync();
}
