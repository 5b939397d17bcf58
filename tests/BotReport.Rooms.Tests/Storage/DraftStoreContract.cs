using BotReport.Core.Drafting;
using BotReport.Core.Reports;

namespace BotReport.Rooms.Tests.Storage;

public abstract class DraftStoreContract : StoreContract
{
    [Fact]
    public async Task A_draft_comes_back_line_by_line_with_its_sources()
    {
        var stores = await WithEntriesAsync();
        var draft = Draft("compose/17") with { Number = 99 };

        var kept = await stores.Drafts.AppendAsync(draft, Cancel);

        Sample.Equal(draft with { Number = 1 }, kept);
        Sample.Equal(kept, await stores.Drafts.FindAsync(Sample.Team, Sample.Week, 1, Cancel));
        Assert.Equal("# 2024-W45\r\n\r\n\t（1） “上线”\u00A0😀", kept.Text);
    }

    [Fact]
    public async Task Drafts_are_numbered_within_their_week_and_the_newest_is_the_latest()
    {
        var stores = await WithEntriesAsync();
        await stores.Drafts.AppendAsync(Draft("compose/1"), Cancel);
        var second = await stores.Drafts.AppendAsync(Draft("compose/2"), Cancel);
        var next = await stores.Drafts.AppendAsync(Draft("compose/3") with { Week = Sample.Week.Next }, Cancel);
        var other = await stores.Drafts.AppendAsync(Draft("compose/4") with { Team = "另一队" }, Cancel);

        Assert.Equal([2, 1, 1], [second.Number, next.Number, other.Number]);
        Sample.Equal(second, await stores.Drafts.LatestAsync(Sample.Team, Sample.Week, Cancel));
        Assert.Equal("compose/1", (await stores.Drafts.FindAsync(Sample.Team, Sample.Week, 1, Cancel))?.Key);
    }

    [Fact]
    public async Task The_same_request_five_times_at_once_is_one_draft()
    {
        var stores = await WithEntriesAsync();

        var kept = await Task.WhenAll(Enumerable.Range(0, 5).Select(i =>
            stores.Drafts.AppendAsync(Draft("compose/17") with { By = $"p{i}" }, Cancel)));

        Assert.All(kept, draft => Sample.Equal(kept[0], draft));
        Assert.Null(await stores.Drafts.FindAsync(Sample.Team, Sample.Week, 2, Cancel));
    }

    [Fact]
    public async Task Different_requests_at_once_get_different_numbers()
    {
        var stores = await WithEntriesAsync();

        var kept = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => stores.Drafts.AppendAsync(Draft($"compose/{i}"), Cancel)));

        Assert.Equal(Enumerable.Range(1, 8), kept.Select(d => d.Number).Order());
    }

    [Fact]
    public async Task There_may_be_no_draft_and_a_draft_may_have_no_line()
    {
        var stores = await EmptyAsync();

        Assert.Null(await stores.Drafts.LatestAsync(Sample.Team, Sample.Week, Cancel));
        Assert.Null(await stores.Drafts.FindAsync(Sample.Team, Sample.Week, 1, Cancel));
        var empty = await stores.Drafts.AppendAsync(Draft("compose/1") with { Lines = [], LeftOut = [] }, Cancel);
        Sample.Equal(empty, await stores.Drafts.LatestAsync(Sample.Team, Sample.Week, Cancel));
    }

    [Fact]
    public async Task A_line_cannot_rest_on_an_entry_that_nobody_said()
    {
        var stores = await EmptyAsync();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => stores.Drafts.AppendAsync(Draft("compose/1"), Cancel));

        Assert.Null(await stores.Drafts.LatestAsync(Sample.Team, Sample.Week, Cancel));
    }

    private static Draft Draft(string key) => new(
        key,
        Sample.Team,
        Sample.Week,
        0,
        "wangfang",
        Sample.Friday,
        [
            new(new PageLine("", "# ", "2024-W45", "\r\n"), []),
            new(new PageLine("", "", "", "\r\n"), []),
            new(new PageLine("\t", "（1） ", "“上线”\u00A0😀", ""), [new EntryRef("e2", 1), new EntryRef("e1", 2)]),
        ],
        [new(new EntryRef("e1", 1), "duplicate"), new(new EntryRef("e2", 1), "lead")]);

    private async Task<Stores> WithEntriesAsync()
    {
        var stores = await EmptyAsync();
        await stores.Commit.CommitAsync(
            [
                Sample.Said(Sample.Entry("e1")),
                Sample.Said(Sample.Entry("e1", version: 2)),
                Sample.Said(Sample.Entry("e2")),
            ],
            Cancel);
        return stores;
    }
}
