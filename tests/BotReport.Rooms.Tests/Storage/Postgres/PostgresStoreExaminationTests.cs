using BotReport.Storage;
using BotReport.Storage.Postgres;

namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class PostgresStoreExaminationTests : StoreExaminationContract
{
    protected override Task<Stores> NewAsync() => PostgresStores.NewAsync();

    [Fact]
    public async Task An_empty_database_holds_no_store_and_its_clock_is_told_of_one()
    {
        var (empty, drop) = await PostgresStores.NewEmptyDatabaseAsync();
        Assert.False(await new PostgresExamination(new PostgresOptions(empty + ";Pooling=false")).IsThereAsync(Cancel));
        await drop();

        var (full, dropFull) = await PostgresStores.NewDatabaseAsync();
        var server = (await new PostgresExamination(new PostgresOptions(full + ";Pooling=false")).TimesAsync(Cancel)).Server;
        await dropFull();

        Assert.InRange((TimeProvider.System.GetUtcNow() - server!.Value).Duration(), TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }
}
