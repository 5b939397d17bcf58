using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Facts;
using BotReport.Core.Reports;
using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Rooms.Tests.Storage.Sqlite;

namespace BotReport.Rooms.Tests.Storage;

/// <summary>What is erased is gone wherever text is kept, what stays is said, and the look that says so finds what it is to find.</summary>
public abstract class PersonErasureContract : StoreContract
{
    private static readonly EntryVersion Unpublished = Sample.Entry("e9", "清算通道切换方案写完，联系电话13900001111", number: 2);
    private static readonly EntryVersion Others = Sample.Entry("o1", "本周敏捷迭代看板上线", owner: "likai");

    [Fact]
    public async Task Nothing_of_him_is_left_and_the_audit_still_fits()
    {
        var stores = await FridayAsync();

        var erased = await EraseAsync(stores);

        Assert.Empty(erased.Left);
        Assert.True(erased is { Rows: > 20, Searched: { Texts: > 100, Sentences: > 1 } });
        var traces = await stores.Personal.TracesAsync("zhoumin", Cancel);
        Assert.Empty(await stores.Personal.RowsAsync(traces, Cancel));
        Assert.Empty(await stores.Search.FindAsync(Sample.Team, ["清算"], null, 9, Cancel));
        Assert.Empty(await stores.Search.FindAsync(Sample.Team, ["13900001111"], null, 9, Cancel));
        var check = await stores.Audit.VerifyAsync(null, Cancel);
        Assert.Null(check.Fault);
        Assert.True(check.Erased > 0);
    }

    [Fact]
    public async Task A_report_keeps_its_text_and_its_entries_as_nobodys()
    {
        var stores = await FridayAsync();
        var before = await stores.Reports.FindAsync(Sample.Team, Sample.Week, Cancel);

        var erased = await EraseAsync(stores);

        Sample.Equal(before, await stores.Reports.FindAsync(Sample.Team, Sample.Week, Cancel));
        var kept = Assert.Single(await stores.Entries.HistoryAsync("e1", Cancel)); // the version the report rests on
        Assert.Equal((2, erased.Pseudonym, erased.Pseudonym), (kept.Version, kept.Owner, kept.Author));
        Assert.Empty(await stores.Entries.HistoryAsync("e9", Cancel));
        Assert.Single(await stores.Facts.MilestonesAsync(Sample.Team, null, Cancel));
    }

    [Fact]
    public async Task What_a_lead_corrected_stays_corrected()
    {
        var stores = await FridayAsync();
        var published = (await stores.Entries.HistoryAsync("e1", Cancel))[^1];
        var corrected = published with { Version = published.Version + 1, Text = "收银台页面优化11月28日上线", CorrectedBy = "wangfang" };
        await stores.Commit.CommitAsync([new Change.EntrySaid(corrected, PageFacts.None)], Cancel);

        await EraseAsync(stores);

        Assert.Equal(corrected.Text, (await stores.Entries.HistoryAsync("e1", Cancel))[^1].Text);
    }

    [Fact]
    public async Task A_draft_loses_his_lines_and_keeps_the_others()
    {
        var stores = await FridayAsync();
        await stores.Drafts.AppendAsync(
            new Draft("compose/9", Sample.Team, Sample.Week.Next, 1, "zhoumin", Sample.Friday, [Line("未提交（周敏）"), Line(Unpublished), Line(Others)], []), Cancel);

        var erased = await EraseAsync(stores);

        var draft = await stores.Drafts.LatestAsync(Sample.Team, Sample.Week.Next, Cancel);
        Assert.Equal([$"未提交（{erased.Pseudonym}）", Others.Text], draft!.Lines.Select(line => line.Line.Text));
        Assert.Equal(erased.Pseudonym, draft.By);
    }

    [Fact]
    public async Task Others_keep_their_words_and_it_is_said_where()
    {
        var stores = await FridayAsync();

        var erased = await EraseAsync(stores);

        Assert.Equal(Others.Text, Assert.Single(await stores.Search.FindAsync(Sample.Team, ["看板"], null, 9, Cancel)).Text);
        Assert.Contains(new(TraceKind.Name, "entry_version.text", 1), erased.Stays); // 周敏 in 本周敏捷
    }

    [Fact]
    public async Task What_others_were_told_of_him_is_rewritten()
    {
        var stores = await FridayAsync();
        await stores.Commit.CommitAsync(
            [new Change.Send(Sample.Outgoing("missing/zhoumin/wangfang", "wangfang") with { Text = $"周敏：“{Unpublished.Text}”" })], Cancel);

        var erased = await EraseAsync(stores);

        Assert.Empty(erased.Left);
        Assert.Equal(
            [$"missing/{erased.Pseudonym}/wangfang {erased.Pseudonym}：“{erased.Pseudonym}”"],
            await TextsAsync(stores, "select key || ' ' || text from outbox where person = 'wangfang' and key like 'missing/%'"));
    }

    [Fact]
    public async Task Once_more_there_is_nothing_to_erase()
    {
        var stores = await FridayAsync();
        await EraseAsync(stores);
        var chain = await stores.Audit.VerifyAsync(null, Cancel);

        var again = await EraseAsync(stores);

        Assert.Equal((0, 0), (again.Rows, again.Left.Count));
        Assert.Equal(chain, await stores.Audit.VerifyAsync(null, Cancel));
    }

    [Theory]
    [InlineData("insert into outbox (key, lane, text, not_before) values ('x', 'x', '请周敏补', '2024-11-15T08:00:00.0000000Z')", TraceKind.Name, "outbox.text")]
    [InlineData("insert into outbox (key, lane, text, not_before) values ('x/zhoumin/1', 'x', '', '2024-11-15T08:00:00.0000000Z')", TraceKind.Id, "outbox.key")]
    [InlineData("insert into outbox (key, lane, text, not_before) values ('zhouminx', 'x', '', '2024-11-15T08:00:00.0000000Z')", null, null)] // another's id
    public async Task A_trace_that_is_left_is_found(string sql, TraceKind? kind, string? place)
    {
        var stores = await FridayAsync();
        var traces = await stores.Personal.TracesAsync("zhoumin", Cancel);
        await stores.Personal.EraseAsync(traces, Sample.Friday, Cancel);
        await SqliteStores.Database(stores).WriteAsync(session => session.ExecuteAsync(sql), Cancel);

        var left = (await stores.Personal.EraseAsync(traces, Sample.Friday, Cancel)).Left;

        Assert.Equal(kind is null ? [] : [new FoundTrace(kind.Value, place!, 1)], left);
    }

    [Fact]
    public async Task A_name_that_two_bear_is_not_looked_for()
    {
        var stores = await FridayAsync();

        var erased = await EraseAsync(stores, "likai"); // 张伟, as is zhangwei

        Assert.Equal(["张伟"], erased.SharedNames);
        Assert.Empty(erased.Left);
        Assert.Equal(["zhoumin", "zhangwei"], (await stores.Teams.AllAsync(Cancel))[0].Team.People.Select(person => person.Id));
    }

    private static async Task<ErasedPerson> EraseAsync(Stores stores, string id = "zhoumin") =>
        await stores.Personal.EraseAsync(await stores.Personal.TracesAsync(id, Cancel), Sample.Friday, Cancel);

    private static DraftLine Line(EntryVersion entry) => Line(entry.Text) with { Sources = [entry.Ref] };

    private static DraftLine Line(string text) => new(new PageLine("", "1. ", text, "\n"), []);

    private static Task<IReadOnlyList<string>> TextsAsync(Stores stores, string sql) =>
        SqliteStores.Database(stores).ReadAsync(session => session.QueryAsync<string>(sql), Cancel);

    private async Task<Stores> FridayAsync()
    {
        var stores = await EmptyAsync();
        await StoredFriday.WriteAsync(stores, Cancel);
        await StoredFriday.WriteCardsAsync(stores, Cancel);
        await stores.Commit.CommitAsync([Sample.Said(Unpublished), Sample.Said(Others)], Cancel);
        return stores;
    }
}
