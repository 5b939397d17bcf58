using BotReport.Core.Reports;
using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Storage;

public abstract class ChatStoreContract : StoreContract
{
    private static readonly ChatState Full = new(Sample.Team, "zhoumin", Sample.Week)
    {
        Language = "en",
        Address = Sample.Chat,
        Burst = new(17, ["1. 上线", "", "\t“缩进”"], Sample.Friday.AddSeconds(20), Sample.Week.Previous),
        Pending = new Pending.ConfirmPublish(3, 0, Sample.Week),
        Promises =
        [
            new("贝易转", ["产研进展"], "贝壳币线上发放", "上线", new(2024, 11, 19), new EntryRef("e1", 2)),
            new("好店", [], "装修存管", "灰度", new(2024, 11, 26), new EntryRef("e2", 1)),
        ],
        AskedUnsaid = Sample.Week.Previous,
        Questions = ["q1", "q2"],
        LastEntries = ["e1", "e2"],
    };

    public static TheoryData<Pending> Waits =>
    [
        new Pending.ConfirmPublish(3, 0, Sample.Week),
        new Pending.QuestionOrProgress("汇金上线了？"),
        new Pending.LeaveDates(new(2024, 11, 18), null),
        new Pending.OfferedNotes(["n1"]),
    ];

    [Fact]
    public async Task A_conversation_comes_back_whole()
    {
        var stores = await EmptyAsync();
        await PutAsync(stores, Full);

        Sample.Equal(Full with { Revision = 1 }, await stores.Chats.FindAsync(Sample.Team, "zhoumin", Cancel));
    }

    [Fact]
    public async Task A_new_conversation_with_nothing_in_it_comes_back_so()
    {
        var stores = await EmptyAsync();
        await PutAsync(stores, Full);
        await PutAsync(stores, new ChatState(Sample.Team, "zhoumin", null) { Revision = 1 });

        Sample.Equal(new ChatState(Sample.Team, "zhoumin", null) { Revision = 2 }, await stores.Chats.FindAsync(Sample.Team, "zhoumin", Cancel));
        Assert.Null(await stores.Chats.FindAsync(Sample.Team, "likai", Cancel));
        Assert.Null(await stores.Chats.FindAsync("另一队", "zhoumin", Cancel));
    }

    [Theory]
    [MemberData(nameof(Waits))]
    public async Task Whatever_the_bot_waits_for_is_remembered(Pending pending)
    {
        var stores = await EmptyAsync();
        await PutAsync(stores, Full with { Pending = pending });

        var found = await stores.Chats.FindAsync(Sample.Team, "zhoumin", Cancel);

        Assert.Equal(pending.GetType(), found?.Pending?.GetType());
        Sample.Equal<object?>(pending, found?.Pending);
    }

    [Fact]
    public async Task Echoes_are_due_when_their_quiet_time_is_over()
    {
        var stores = await EmptyAsync();
        var at = Full.Burst!.EchoAt;
        await PutAsync(stores, Full, Full with { Person = "likai", Burst = Full.Burst with { EchoAt = at.AddSeconds(-5) } });
        await PutAsync(stores, Full with { Person = "sunyue", Burst = null });

        Assert.Empty(await stores.Chats.EchoesDueAsync(at.AddSeconds(-6), Cancel));
        Assert.Equal(["likai"], (await stores.Chats.EchoesDueAsync(at.AddTicks(-1), Cancel)).Select(c => c.Person));
        var due = await stores.Chats.EchoesDueAsync(at, Cancel);
        Assert.Equal(["likai", "zhoumin"], due.Select(c => c.Person));
        Sample.Equal(Full with { Revision = 1 }, due[1]);

        await PutAsync(stores, due[1] with { Burst = null });
        Assert.Equal(["likai"], (await stores.Chats.EchoesDueAsync(at, Cancel)).Select(c => c.Person));
    }

    [Fact]
    public async Task Who_was_asked_about_what_he_left_out_is_known_by_the_week()
    {
        var stores = await EmptyAsync();
        await PutAsync(stores, Full with { AskedUnsaid = Sample.Week }, Full with { Person = "likai", AskedUnsaid = Sample.Week.Previous });
        await PutAsync(stores, Full with { Person = "sunyue" });

        Assert.Equal(["zhoumin"], await stores.Chats.AskedUnsaidAsync(Sample.Team, Sample.Week, Cancel));
        Assert.Empty(await stores.Chats.AskedUnsaidAsync("另一队", Sample.Week, Cancel));

        await PutAsync(stores, Full with { Revision = 1, AskedUnsaid = Sample.Week.Next });
        Assert.Empty(await stores.Chats.AskedUnsaidAsync(Sample.Team, Sample.Week, Cancel));
    }

    [Fact]
    public async Task Work_waits_oldest_first_until_it_is_done()
    {
        var stores = await EmptyAsync();
        var compose = new Work("compose/17", WorkKind.Compose, Sample.Team, Sample.Week, "wangfang", Sample.Chat, null, Sample.Friday);
        var publish = compose with { Id = "publish/16", Kind = WorkKind.Publish, Address = null, Number = 3, At = Sample.Friday.AddMinutes(-1) };
        await stores.Commit.CommitAsync([new Change.WorkAdded(compose), new Change.WorkAdded(publish)], Cancel);
        await stores.Commit.CommitAsync([new Change.WorkAdded(compose with { Person = "linbo" })], Cancel);

        Sample.Equal([publish, compose], await stores.Chats.WorkAsync(10, Cancel));
        Assert.Single(await stores.Chats.WorkAsync(1, Cancel));
        Assert.True(await stores.Commit.CommitAsync([new Change.WorkDone("publish/16")], Cancel));
        Sample.Equal([compose], await stores.Chats.WorkAsync(10, Cancel));

        await stores.Commit.CommitAsync([new Change.WorkAdded(publish)], Cancel);
        Sample.Equal([compose], await stores.Chats.WorkAsync(10, Cancel)); // done stays done
    }

    [Fact]
    public async Task Suggestions_are_those_of_the_week_oldest_first()
    {
        var stores = await EmptyAsync();
        var first = new Suggestion("s1", Sample.Team, Sample.Week, "zhoumin", "0.99 应为 9.94", Sample.Friday);
        var second = first with { Id = "s0", At = Sample.Friday.AddMinutes(1) };
        Suggestion[] all = [second, first, first with { Id = "s2", Week = Sample.Week.Next }, first with { Text = "又一次" }];
        await stores.Commit.CommitAsync([.. all.Select(s => new Change.SuggestionAdded(s))], Cancel);

        Sample.Equal([first, second], await stores.Chats.SuggestionsAsync(Sample.Team, Sample.Week, Cancel));
    }

    [Fact]
    public async Task What_became_of_a_suggestion_is_kept()
    {
        var stores = await EmptyAsync();
        var wish = new Suggestion("wish/17", Sample.Team, Sample.Week, "zhoumin", "0.99 应为 9.94", Sample.Friday) { Kind = WishKind.Change, Entries = ["e1", "e2"] };
        await stores.Commit.CommitAsync([new Change.SuggestionAdded(wish), new Change.SuggestionAdded(wish with { Id = "wish/18" })], Cancel);

        await stores.Commit.CommitAsync([new Change.SuggestionSettled("wish/17", WishState.Accepted), new Change.SuggestionSettled("wish/9", WishState.Declined)], Cancel);

        Sample.Equal([wish with { State = WishState.Accepted }, wish with { Id = "wish/18" }], await stores.Chats.SuggestionsAsync(Sample.Team, Sample.Week, Cancel));
    }

    [Fact]
    public async Task A_stranger_is_found_by_code_and_by_identity()
    {
        var stores = await EmptyAsync();
        var stranger = new Stranger("7F3K", "msteams", "aad-1", Sample.Friday);
        await stores.Commit.CommitAsync([new Change.StrangerPut(stranger)], Cancel);

        Sample.Equal(stranger, await stores.Chats.StrangerAsync("7F3K", Cancel));
        Sample.Equal(stranger, await stores.Chats.StrangerAsync("msteams", "aad-1", Cancel));
        Assert.Null(await stores.Chats.StrangerAsync("webchat", "aad-1", Cancel));
        Assert.Null(await stores.Chats.StrangerAsync("7F3L", Cancel));
    }

    [Fact]
    public async Task A_strangers_code_never_becomes_another_persons()
    {
        var stores = await EmptyAsync();
        var stranger = new Stranger("7F3K", "msteams", "aad-1", Sample.Friday);
        await stores.Commit.CommitAsync([new Change.StrangerPut(stranger)], Cancel);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            stores.Commit.CommitAsync([new Change.StrangerPut(stranger with { Identity = "aad-2" })], Cancel));

        Sample.Equal(stranger, await stores.Chats.StrangerAsync("7F3K", Cancel));
    }

    private static async Task PutAsync(Stores stores, params ChatState[] states) => Assert.True(
        await stores.Commit.CommitAsync([.. states.Select(s => new Change.ChatPut(s))], Cancel));
}
