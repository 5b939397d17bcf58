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
        await stores.Shown.KeepAsync(first, Cancel);
        await stores.Shown.KeepAsync(first with { Activity = "1731657600001" }, Cancel);
        Assert.Equal(first, await stores.Shown.FindAsync("prompt/1", Cancel));
    }
}
