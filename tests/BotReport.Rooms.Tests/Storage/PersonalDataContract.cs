using BotReport.Core.Talk;
using BotReport.Core.Team;

namespace BotReport.Rooms.Tests.Storage;

/// <summary>What is kept of somebody is all found under his ids, whichever messenger wrote it, and nothing that is another's.</summary>
public abstract class PersonalDataContract : StoreContract
{
    [Fact]
    public async Task Everything_that_is_somebodys_is_found_table_by_table()
    {
        var stores = await FridayAsync();

        var rows = await RowsAsync(stores, "zhoumin");

        Assert.Equal(
            [
                "person 1", "person_identity 2", "section_owner 1", "leave 1", "metric_definition 1", "entry_version 2", "milestone 1", "metric 1", "question 1", "note 1", "suggestion 1",
                "chat 1", "inbox 5", "outbox 2", "transcript 1", "sign_in 1", "audit 1",
            ],
            rows.Select(table => $"{table.Table} {table.Rows.Count}"));
        Assert.Equal("收银台页面优化11月15日完成上线", rows.Single(table => table.Table == "entry_version").Rows[1]["text"]);
    }

    [Fact]
    public async Task Somebody_elses_rows_are_not_among_them()
    {
        var stores = await FridayAsync();

        var rows = await RowsAsync(stores, "likai");

        Assert.DoesNotContain(rows, table => table.Table is "entry_version" or "question" or "note");
        Assert.Contains(rows, table => table.Table == "duty_answer");
        Assert.Equal(["zhoumin"], rows.Single(table => table.Table == "leave").Rows.Select(row => row["person"])); // he stands in
    }

    [Fact]
    public async Task What_a_messenger_knows_of_him_is_found_by_his_ids_there()
    {
        var stores = await FridayAsync();
        await stores.Teams.SaveAsync(
            TeamStoreContract.Small with { People = [.. TeamStoreContract.Small.People, new("chentao", "陈涛", Role.Owner, [new("msteams", "ChenTao@contoso.com")])] }, "configuration", Sample.Friday, Cancel);
        await stores.References.MeetAsync(new("msteams", "aad-9", "29:x", new("msteams", "19:group")) { Alias = "chentao@contoso.com" }, Cancel);
        await stores.References.KeepAsync(
            new ConversationReference(new("msteams", "a:own"), ConversationKind.Personal, new("https://smba.trafficmanager.net/emea/"), "28:bot") { Identity = "aad-9" }, Sample.Friday, Cancel);
        await stores.Inbox.AcceptAsync(Sample.Message("g1", "在吗", new("msteams", "19:group")) with { Sender = "aad-9", SenderName = "Chen Tao", InGroup = true }, Sample.Friday, Cancel);
        await stores.Inbox.AcceptAsync(Sample.Message("g2", "在", new("msteams", "19:group")) with { Sender = "aad-8", InGroup = true }, Sample.Friday, Cancel);

        var traces = await stores.Personal.TracesAsync("chentao", Cancel);
        var rows = await stores.Personal.RowsAsync(traces, Cancel);

        Assert.Equal(["陈涛", "Chen Tao"], traces.Names);
        Assert.Equal([new("msteams", "a:own"), new("terminal", "chentao"), new("webchat", "chentao")], traces.Conversations);
        Assert.Equal("在吗", Assert.Single(rows.Single(table => table.Table == "inbox").Rows)["text"]); // not the others' of the group
        Assert.Single(rows.Single(table => table.Table == "acquaintance").Rows);
        Assert.Single(rows.Single(table => table.Table == "conversation_reference").Rows);
    }

    [Fact]
    public async Task Of_nobody_nothing_is_found() => Assert.Empty(await RowsAsync(await FridayAsync(), "nobody"));

    private static async Task<IReadOnlyList<PersonalRows>> RowsAsync(Stores stores, string id) =>
        await stores.Personal.RowsAsync(await stores.Personal.TracesAsync(id, Cancel), Cancel);

    private async Task<Stores> FridayAsync()
    {
        var stores = await EmptyAsync();
        await StoredFriday.WriteAsync(stores, Cancel);
        await StoredFriday.WriteCardsAsync(stores, Cancel);
        return stores;
    }
}
