using BotReport.Storage;

namespace BotReport.Rooms.Tests.Storage.Sqlite;

public sealed class StoreLockTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.File("new/botreport.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_has_the_lock_and_the_other_hears_who()
    {
        using var taken = Assert.IsType<StoreLockOutcome.Taken>(StoreLock.TryTake(Store, "serve")).Lock;

        var held = Assert.IsType<StoreLockOutcome.Held>(StoreLock.TryTake(Store, "chat --as zhoumin"));

        Assert.Equal(new StoreHolder(Environment.ProcessId, "serve"), held.By);
    }

    [Fact]
    public void What_is_given_back_can_be_taken_again()
    {
        Assert.IsType<StoreLockOutcome.Taken>(StoreLock.TryTake(Store, "serve")).Lock.Dispose();

        using var taken = Assert.IsType<StoreLockOutcome.Taken>(StoreLock.TryTake(Store, "chat --as zhoumin")).Lock;

        var held = Assert.IsType<StoreLockOutcome.Held>(StoreLock.TryTake(Store, "restore"));
        Assert.Equal("chat --as zhoumin", held.By?.Command);
    }

    [Fact]
    public void A_lock_nobody_signed_is_still_a_lock()
    {
        using var taken = Assert.IsType<StoreLockOutcome.Taken>(StoreLock.TryTake(Store, "serve")).Lock;
        File.Delete(Store + ".lock.txt");

        Assert.Null(Assert.IsType<StoreLockOutcome.Held>(StoreLock.TryTake(Store, "chat")).By);
    }

    [Fact]
    public async Task The_lock_hinders_nobody_from_reading_and_writing_the_store()
    {
        using var taken = Assert.IsType<StoreLockOutcome.Taken>(StoreLock.TryTake(Store, "serve")).Lock;
        await using var stores = SqliteStores.At(Store);

        Assert.False((await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, TestContext.Current.CancellationToken)).Duplicate);
    }
}
