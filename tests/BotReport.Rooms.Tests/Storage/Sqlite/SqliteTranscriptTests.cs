namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqliteTranscriptTests : TranscriptContract
{
    protected override Task<Stores> NewAsync() => Task.FromResult(SqliteStores.InNewFolder());
}
