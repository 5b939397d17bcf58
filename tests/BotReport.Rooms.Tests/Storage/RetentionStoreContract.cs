using BotReport.Core.Collecting;
using BotReport.Core.Talk;
using BotReport.Rooms.Tests.Storage.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Storage;

/// <summary>What has been kept long enough goes on its day and not before; reports, and what they rest on, stay.</summary>
public abstract class RetentionStoreContract : StoreContract
{
    private static readonly EntryVersion Unpublished = Sample.Entry("e9", "清算通道切换方案写完", number: 2);

    [Fact]
    public async Task Messages_lose_their_text_after_eight_days_and_are_still_the_same_messages()
    {
        var stores = await FridayAsync();

        await RunAsync(stores, Sample.Friday.AddDays(8));
        Assert.Equal(["收银台页面优化11月14日完成上线"], await TextsAsync(stores, "select text from inbox where activity_id = 'a1'"));

        await RunAsync(stores, Sample.Friday.AddDays(8).AddSeconds(1));
        Assert.Equal(["", ""], await TextsAsync(stores, "select text from inbox where activity_id in ('a1', 'a2')"));
        Assert.Equal(["收银台页面优化11月14日完成上线"], await TextsAsync(stores, "select text from inbox where activity_id = 'a3'")); // it waits
        Assert.Equal(["0"], await TextsAsync(stores, "select cast(count(*) as text) from inbox where file is not null and state <> 'waiting'"));
        Assert.True((await stores.Inbox.AcceptAsync(Sample.Message("a1"), Sample.Friday, Cancel)).Duplicate);
    }

    [Fact]
    public async Task Of_a_week_stays_what_its_report_rests_on_when_the_teams_time_is_over()
    {
        var stores = await FridayAsync();
        var report = await stores.Reports.FindAsync(Sample.Team, Sample.Week, Cancel);
        var days = TeamStoreContract.Small.KeepDays;

        await RunAsync(stores, Day(Sample.Week.Sunday.AddDays(days)));
        Assert.Equal(2, (await stores.Entries.HistoryAsync("e1", Cancel)).Count);
        Assert.Single(await stores.Entries.HistoryAsync("e9", Cancel));

        await RunAsync(stores, Day(Sample.Week.Sunday.AddDays(days + 1)));
        Assert.Equal([2], (await stores.Entries.HistoryAsync("e1", Cancel)).Select(version => version.Version));
        Assert.Empty(await stores.Entries.HistoryAsync("e9", Cancel));
        Assert.Empty(await stores.Search.FindAsync(Sample.Team, ["清算"], null, 9, Cancel));
        Assert.Null(await stores.Drafts.LatestAsync(Sample.Team, Sample.Week, Cancel));
        Assert.Empty(await stores.Entries.QuestionsAsync(Sample.Team, Sample.Week, Cancel));
        Assert.Empty(await stores.Chats.SuggestionsAsync(Sample.Team, Sample.Week, Cancel));
        Sample.Equal(report, await stores.Reports.FindAsync(Sample.Team, Sample.Week, Cancel));
        Assert.Single(await stores.Search.FindAsync(Sample.Team, ["好店"], null, 9, Cancel)); // an imported page's
        Assert.Null((await stores.Audit.VerifyAsync(null, Cancel)).Fault);
        Assert.StartsWith("botreport retention 2024-11-18 ", (await SqliteStores.AuditAsync(stores))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_and_sent_goes_after_the_longest_time_of_a_team()
    {
        var stores = await FridayAsync();
        var days = TeamStoreContract.Small.KeepDays + 40;
        await stores.Teams.SaveAsync(TeamStoreContract.Small with { Name = "乙", KeepDays = days }, "operator", Sample.Friday, Cancel);

        await RunAsync(stores, Sample.Friday.AddDays(days));
        Assert.Equal("1", Assert.Single(await TextsAsync(stores, "select cast(count(*) as text) from outbox where state = 'Sent'")));

        await RunAsync(stores, Sample.Friday.AddDays(days).AddSeconds(1));
        Assert.Equal("0", Assert.Single(await TextsAsync(stores, "select cast(count(*) as text) from outbox where state = 'Sent'")));
        Assert.NotEqual("0", Assert.Single(await TextsAsync(stores, "select cast(count(*) as text) from outbox where state = 'Waiting'")));
        Assert.Empty(await stores.Transcript.LatestAsync(Sample.Chat, 9, Cancel));
    }

    [Fact]
    public async Task Where_nothing_is_old_nothing_is_written()
    {
        var stores = await FridayAsync();
        var before = (await stores.Revision.NowAsync(Cancel), await stores.Audit.VerifyAsync(null, Cancel));

        Assert.False(await new KeepNoLonger(stores.Teams, stores.Retention, new FakeTimeProvider(Sample.Friday.AddDays(1))).RunOnceAsync(Cancel));

        Assert.Equal(before, (await stores.Revision.NowAsync(Cancel), await stores.Audit.VerifyAsync(null, Cancel)));
    }

    [Fact]
    public async Task More_than_a_portion_goes_in_several()
    {
        var stores = await FridayAsync();
        var entries = Enumerable.Range(1, 1_201).Select(i => (Change)Sample.Said(Sample.Entry($"m{i}", $"第{i}项完成", number: i)));
        foreach (var some in entries.Chunk(400))
        {
            await stores.Commit.CommitAsync(some, Cancel);
        }

        await RunAsync(stores, Sample.Friday.AddDays(800));

        Assert.Equal(["2"], await TextsAsync(stores, "select cast(count(*) as text) from entry_version"));
        Assert.Empty(await stores.Search.FindAsync(Sample.Team, ["第1201项"], null, 9, Cancel));
    }

    private static DateTimeOffset Day(DateOnly day) => TeamStoreContract.Small.Instant(day, new(12, 0));

    /// <summary>As the pump turns it: until nothing is left.</summary>
    private static async Task RunAsync(Stores stores, DateTimeOffset now)
    {
        var step = new KeepNoLonger(stores.Teams, stores.Retention, new FakeTimeProvider(now));
        var turns = 0;
        while (await step.RunOnceAsync(Cancel))
        {
            Assert.True(++turns < 10, "It never ends.");
        }
    }

    private static Task<IReadOnlyList<string>> TextsAsync(Stores stores, string sql) =>
        SqliteStores.Database(stores).ReadAsync(session => session.QueryAsync<string>(sql), Cancel);

    private async Task<Stores> FridayAsync()
    {
        var stores = await EmptyAsync();
        await StoredFriday.WriteAsync(stores, Cancel);
        await StoredFriday.WriteCardsAsync(stores, Cancel);
        await stores.Commit.CommitAsync([Sample.Said(Unpublished)], Cancel);
        return stores;
    }
}
