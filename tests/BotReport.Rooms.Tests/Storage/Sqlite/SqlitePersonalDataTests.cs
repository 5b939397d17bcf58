namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqlitePersonalDataTests : PersonalDataContract
{
    protected override Task<Stores> NewAsync() => Task.FromResult(SqliteStores.InNewFolder());
}
