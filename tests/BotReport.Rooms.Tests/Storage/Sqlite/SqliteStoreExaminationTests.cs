using BotReport.Storage;
using BotReport.Storage.Sqlite;

namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class SqliteStoreExaminationTests : StoreExaminationContract
{
    protected override Task<Stores> NewAsync() => Task.FromResult(SqliteStores.InNewFolder());

    [Fact]
    public async Task Looking_makes_nothing_and_brings_nothing_up_to_date()
    {
        using var folder = new TemporaryFolder();
        Assert.False(await new SqliteExamination(new StorageOptions(folder.File("none.db"))).IsThereAsync(Cancel));
        Assert.False(File.Exists(folder.File("none.db")));

        File.Copy(Path.Combine(AppContext.BaseDirectory, "Fixtures", "store-v1.db"), folder.File("old.db"));
        var exam = new SqliteExamination(new StorageOptions(folder.File("old.db")));
        var gap = await exam.MigrationsAsync(Cancel);

        Assert.Contains("7", gap.Missing);
        Assert.DoesNotContain("6", gap.Missing);
        Assert.True(await exam.IsSoundAsync(Cancel));
        Assert.NotNull((await exam.TimesAsync(Cancel)).LastWritten);
        Assert.Equal((1, 0), ((await exam.StuckAsync(Sample.Friday, Sample.Friday, Cancel)).Parked, (await exam.MigrationsAsync(Cancel)).Unknown.Count));
        Assert.Equal(gap.Missing, (await exam.MigrationsAsync(Cancel)).Missing);
    }
}
