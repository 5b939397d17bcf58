using BotReport.Core.Collecting;
using BotReport.Core.Text;

namespace BotReport.Rooms.Tests.Storage;

public abstract class SearchContract : StoreContract
{
    [Theory]
    [InlineData("好店")] // two characters: trigram indexes find nothing
    [InlineData("店")] // one, and it begins no pair: it is the last of its run
    [InlineData("好")]
    [InlineData("经营")] // a topic above it
    [InlineData("pos")]
    [InlineData("自建POS")] // the script's change is a border
    [InlineData("ＰＯＳ")]
    [InlineData("20")]
    public async Task An_entry_is_found_by_its_words_its_topics_and_its_section(string question)
    {
        var stores = await EmptyAsync();
        await SayAsync(
            stores,
            Sample.Entry("e1", "自建POS上线20台") with { Section = "好店", Path = ["门面经营"] },
            Sample.Entry("e2", "其余不变"));

        Assert.Equal(["e1"], await FindAsync(stores, question));
    }

    [Theory]
    [InlineData("\" OR * NEAR(")]
    [InlineData("'; drop table entry_version; --")]
    [InlineData("terms : x")]
    [InlineData("上线\" OR \"好店")]
    [InlineData("NOT 上线 AND ^")]
    [InlineData("*")]
    [InlineData("")]
    public async Task Signs_of_a_query_language_are_nothing_but_text(string question)
    {
        var stores = await EmptyAsync();
        await SayAsync(stores, Sample.Entry("e1", "汇金排期"), Sample.Entry("e2", "\" OR * NEAR( drop table"));

        var tokenized = await stores.Search.FindAsync(Sample.Team, [.. Bigrams.Terms(question)], null, 10, Cancel);
        var raw = await stores.Search.FindAsync(Sample.Team, [question], null, 10, Cancel);

        Sample.Equal(tokenized, raw);
        Assert.DoesNotContain("e1", raw.Select(e => e.EntryId));
        Assert.Equal(["e1"], await FindAsync(stores, "汇金"));
    }

    [Fact]
    public async Task All_terms_are_wanted_and_the_newest_comes_first()
    {
        var stores = await EmptyAsync();
        await SayAsync(
            stores,
            Sample.Entry("old", "整装业务上线", saidAt: Sample.Friday.AddDays(-7)),
            Sample.Entry("new", "整装业务上线", saidAt: Sample.Friday.AddDays(7)),
            Sample.Entry("mid", "整装业务上线"),
            Sample.Entry("half", "整装业务灰度", saidAt: Sample.Friday.AddDays(9)) with { Path = [] });

        Assert.Equal(["new", "mid", "old"], (await FindAsync(stores, "业务上线")).Take(3));
    }

    [Fact]
    public async Task What_was_said_in_one_message_comes_in_its_order()
    {
        var stores = await EmptyAsync();
        await SayAsync(stores, [.. Enumerable.Range(1, 5).Select(i => Sample.Entry($"e{i}", "银行接入"))]);

        Assert.Equal(["e1", "e2", "e3", "e4", "e5"], await FindAsync(stores, "银行"));
    }

    [Fact]
    public async Task With_ten_hits_nothing_less_is_shown_with_nine_it_follows()
    {
        var stores = await EmptyAsync();
        await SayAsync(stores, [.. Enumerable.Range(1, 9).Select(i => Said($"all{i}", "装修存管签约"))]);
        await SayAsync(stores, Said("most", "装修存管完成", 1));

        Assert.Equal("most", (await FindAsync(stores, "装修存管签约"))[^1]);
        await SayAsync(stores, Said("all10", "装修存管签约"));
        Assert.DoesNotContain("most", await FindAsync(stores, "装修存管签约"));
    }

    [Fact]
    public async Task Coverage_counts_the_rarest_terms_and_asks_for_most_of_them()
    {
        var stores = await EmptyAsync();
        await SayAsync(stores, [.. Enumerable.Range(1, 20).Select(i => Said($"often{i}", "本周上线", i))]);
        await SayAsync(
            stores,
            Said("four", "线上云管家推送"), // 线上 上云 云管 管家 家推 推送
            Said("most", "云管家推送完成", 30),
            Said("few", "推送失败", 40));

        var found = await FindAsync(stores, "线上云管家推送 汇金"); // 汇金 stands nowhere

        Assert.Equal(["four", "most"], found);
    }

    [Fact]
    public async Task Nothing_is_found_where_nothing_is()
    {
        var stores = await EmptyAsync();
        await SayAsync(stores, Sample.Entry("e1", "收银台优化"));

        Assert.Empty(await FindAsync(stores, "征信报送"));
        Assert.Empty(await stores.Search.FindAsync(Sample.Team, [], null, 10, Cancel));
        Assert.Empty(await stores.Search.FindAsync("另一队", ["收银"], null, 10, Cancel));
        Assert.Empty(await stores.Search.FindAsync(Sample.Team, ["收银"], null, 0, Cancel));
    }

    [Fact]
    public async Task Only_the_newest_living_version_is_found_and_it_comes_back_whole()
    {
        var stores = await EmptyAsync();
        var second = Sample.Entry("e1", "灰度发布", version: 2, saidAt: Sample.Friday.AddHours(1));
        await SayAsync(stores, Sample.Entry("e1", "全量发布"), Sample.Entry("e2", "全量开放"));
        await SayAsync(stores, second, Sample.Entry("e2", version: 2, deleted: true));

        Assert.Empty(await FindAsync(stores, "全量"));
        Sample.Equal<IReadOnlyList<EntryVersion>>(
            [second], await stores.Search.FindAsync(Sample.Team, [.. Bigrams.Terms("灰度")], null, 10, Cancel));
    }

    [Fact]
    public async Task As_of_an_instant_the_words_of_then_are_found()
    {
        var stores = await EmptyAsync();
        await SayAsync(
            stores,
            Sample.Entry("e1", "全量发布"),
            Sample.Entry("e1", "灰度发布", version: 2, saidAt: Sample.Friday.AddHours(1)),
            Sample.Entry("e1", version: 3, saidAt: Sample.Friday.AddHours(2), deleted: true));

        Assert.Empty(await FindAsync(stores, "全量", Sample.Friday.AddTicks(-1)));
        Assert.Equal(["e1"], await FindAsync(stores, "全量", Sample.Friday));
        Assert.Equal(["e1"], await FindAsync(stores, "全量", Sample.Friday.AddHours(1).AddTicks(-1)));
        Assert.Empty(await FindAsync(stores, "全量", Sample.Friday.AddHours(1)));
        Assert.Equal(["e1"], await FindAsync(stores, "灰度", Sample.Friday.AddHours(1)));
        Assert.Empty(await FindAsync(stores, "灰度", Sample.Friday.AddHours(2)));
    }

    [Fact]
    public async Task The_limit_is_kept_and_a_very_long_question_is_answered()
    {
        var stores = await EmptyAsync();
        var text = string.Concat(Enumerable.Range(0, 800).Select(i => (char)('\u4e00' + i)));
        await SayAsync(stores, [.. Enumerable.Range(1, 15).Select(i => Said($"e{i}", text, i))]);

        Assert.Equal(["e15", "e14", "e13"], await FindAsync(stores, text, limit: 3));
        Assert.Equal(["e15", "e14", "e13"], await FindAsync(stores, text + "龘龘", limit: 3));
    }

    private static EntryVersion Said(string id, string text, int minutes = 0) =>
        Sample.Entry(id, text, saidAt: Sample.Friday.AddMinutes(minutes)) with { Path = [] };

    private static async Task SayAsync(Stores stores, params EntryVersion[] entries) =>
        Assert.True(await stores.Commit.CommitAsync([.. entries.Select(Sample.Said)], Cancel));

    private static async Task<IReadOnlyList<string>> FindAsync(
        Stores stores, string question, DateTimeOffset? asOf = null, int limit = 50) =>
        [.. (await stores.Search.FindAsync(Sample.Team, [.. Bigrams.Terms(question)], asOf, limit, Cancel)).Select(e => e.EntryId)];
}
