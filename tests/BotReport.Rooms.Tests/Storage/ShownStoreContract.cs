using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Storage;

public abstract class ShownStoreContract : StoreContract
{
    [Fact]
    public async Task The_first_message_a_key_is_shown_as_stays()
    {
        var stores = await EmptyAsync();
        var first = new ShownMessage("prompt/1", new("msteams", "a:1"), "1731657600000");
        Assert.Null(await stores.Shown.FindAsync("prompt/1", Cancel));
        await stores.Shown.KeepAsync([first], Cancel);
        await stores.Shown.KeepAsync([first with { Activity = "1731657600001" }], Cancel);
        Assert.Equal(first, await stores.Shown.FindAsync("prompt/1", Cancel));
    }

    [Fact]
    public async Task What_is_kept_together_is_there_together_beside_what_was_there()
    {
        var stores = await EmptyAsync();
        var (thread, first, second) = (Under("thread", "1"), Under("report/v1", "1"), Under("report/v2", "2"));
        await stores.Shown.KeepAsync([thread, first], Cancel);
        await stores.Shown.KeepAsync([thread with { Activity = "2" }, second], Cancel);
        Assert.Equal([thread, first, second], [await stores.Shown.FindAsync("thread", Cancel), await stores.Shown.FindAsync("report/v1", Cancel), await stores.Shown.FindAsync("report/v2", Cancel)]);
        await stores.Shown.KeepAsync([], Cancel);
    }

    private static ShownMessage Under(string key, string activity) => new(key, new("msteams", "19:weekly@thread.tacv2;messageid=1"), activity);

    [Fact]
    public async Task Several_that_cannot_all_be_kept_are_not_kept_at_all()
    {
        var stores = await EmptyAsync();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => stores.Shown.KeepAsync([Under("thread", "1"), Under("report/v1", null!)], Cancel));
        Assert.Null(await stores.Shown.FindAsync("thread", Cancel));
    }
}
