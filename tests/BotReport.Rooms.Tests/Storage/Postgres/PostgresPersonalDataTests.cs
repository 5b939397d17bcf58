namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class PostgresPersonalDataTests : PersonalDataContract
{
    protected override Task<Stores> NewAsync() => PostgresStores.NewAsync();
}
