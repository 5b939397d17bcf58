namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqliteSignInStoreTests : SignInStoreContract
{
    protected override Task<Stores> NewAsync() => Task.FromResult(SqliteStores.InNewFolder());
}
