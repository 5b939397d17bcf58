using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Storage;

public abstract class ReferenceStoreContract : StoreContract
{
    private const string Zhou = "0A0B0C0D-1111-4222-8333-444455556666";

    private static readonly Address Chat = new("msteams", "a:1");

    private static readonly ConversationReference Personal =
        new(Chat, ConversationKind.Personal, new Uri("https://smba.trafficmanager.net/emea/"), "28:bot") { Tenant = "t", Identity = "0a0b0c0d-1111-4222-8333-444455556666" };

    [Fact]
    public async Task The_newest_reference_of_a_conversation_counts()
    {
        var stores = await EmptyAsync();
        Assert.Null(await stores.References.FindAsync(Chat, Cancel));
        await stores.References.KeepAsync(Personal, Sample.Friday, Cancel);
        var moved = Personal with { ServiceUrl = new Uri("https://smba.trafficmanager.net/apac/") };
        await stores.References.KeepAsync(moved, Sample.Friday.AddMinutes(1), Cancel);
        Assert.Equal(moved, await stores.References.FindAsync(Chat, Cancel));
        Assert.Null(await stores.References.FindAsync(Chat with { Channel = "elsewhere" }, Cancel));
    }

    [Fact]
    public async Task A_person_is_found_by_his_id_and_by_his_sign_in_name_in_any_case()
    {
        var stores = await EmptyAsync();
        await stores.References.KeepAsync(Personal, Sample.Friday, Cancel);
        Assert.Equal(Personal, await stores.References.PersonalAsync("msteams", Zhou, Cancel));
        Assert.Null(await stores.References.PersonalAsync("msteams", "min.zhou@contoso.example", Cancel));

        await stores.References.MeetAsync(new("msteams", Zhou, "29:zhou", Chat) { Alias = "Min.Zhou@contoso.example" }, Cancel);
        await stores.References.MeetAsync(new("msteams", Zhou, "29:zhou2", Chat), Cancel);
        Assert.Equal(Personal, await stores.References.PersonalAsync("msteams", "MIN.ZHOU@contoso.example", Cancel));
        var met = await stores.References.WhoAsync("msteams", "min.zhou@contoso.example", Cancel);
        Assert.Equal(("29:zhou2", "min.zhou@contoso.example"), (met?.User, met?.Alias)); // what was known of the name stays
        Assert.Null(await stores.References.WhoAsync("elsewhere", Zhou, Cancel));
    }

    [Fact]
    public async Task Conversations_that_several_read_are_listed_the_newest_first_and_without_those_that_are_lost()
    {
        var stores = await EmptyAsync();
        var group = Personal with { Address = new("msteams", "19:g"), Kind = ConversationKind.Group, Identity = null };
        var channel = Personal with { Address = new("msteams", "19:c"), Kind = ConversationKind.Channel, Identity = null };
        var lost = group with { Address = new("msteams", "19:lost") };
        await stores.References.KeepAsync(Personal, Sample.Friday.AddMinutes(4), Cancel);
        await stores.References.KeepAsync(lost, Sample.Friday.AddMinutes(1), Cancel);
        await stores.References.KeepAsync(group, Sample.Friday.AddMinutes(2), Cancel);
        await stores.References.KeepAsync(channel, Sample.Friday.AddMinutes(3), Cancel);
        await stores.References.KeepAsync(group with { Address = new("elsewhere", "19:e") }, Sample.Friday, Cancel);
        await stores.References.LoseAsync(lost.Address, "uninstalled", Sample.Friday.AddMinutes(5), Cancel);
        Assert.Equal([channel, group], (await stores.References.SharedAsync("msteams", Cancel)).ToArray());

        await stores.References.KeepAsync(group, Sample.Friday.AddMinutes(6), Cancel);
        Assert.Equal([group, channel], (await stores.References.SharedAsync("msteams", Cancel)).ToArray());
        Assert.Empty(await stores.References.SharedAsync("nowhere", Cancel));
    }

    [Fact]
    public async Task A_lost_conversation_comes_last_and_is_found_again_when_it_is_heard_of()
    {
        var stores = await EmptyAsync();
        await stores.References.KeepAsync(Personal, Sample.Friday, Cancel);
        await stores.References.KeepAsync(Personal with { Address = new("msteams", "a:2") }, Sample.Friday.AddMinutes(1), Cancel);
        await stores.References.LoseAsync(new("msteams", "a:2"), "uninstalled", Sample.Friday.AddMinutes(2), Cancel);
        await stores.References.LoseAsync(new("msteams", "a:3"), "uninstalled", Sample.Friday.AddMinutes(2), Cancel);
        Assert.Equal(Chat, (await stores.References.PersonalAsync("msteams", Zhou, Cancel))?.Address);
        Assert.Equal("uninstalled", (await stores.References.FindAsync(new("msteams", "a:2"), Cancel))?.Lost);
        Assert.Null(await stores.References.FindAsync(new("msteams", "a:3"), Cancel));

        await stores.References.KeepAsync(Personal with { Address = new("msteams", "a:2") }, Sample.Friday.AddMinutes(3), Cancel);
        Assert.Equal("a:2", (await stores.References.PersonalAsync("msteams", Zhou, Cancel))?.Address.Conversation);
        Assert.Equal("a:2", (await stores.References.NewestAsync("msteams", Cancel))?.Address.Conversation);
        Assert.Null(await stores.References.NewestAsync("elsewhere", Cancel));
    }
}
