namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class PostgresTranscriptTests : TranscriptContract
{
    protected override Task<Stores> NewAsync() => PostgresStores.NewAsync();
}
