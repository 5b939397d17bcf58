using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Edits;
using BotReport.Core.Publishing;
using BotReport.Core.Reports;
using BotReport.Core.Talk;

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
    public async Task The_leads_lines_come_back_as_his_and_so_does_why_he_took_something_out()
    {
        var stores = await WithEntriesAsync();
        var draft = Draft("compose/17");
        draft = draft with
        {
            Lines =
            [
                .. draft.Lines,
                new(new PageLine("", "2. ", "负责人的话", "\n"), [new EntryRef("e1", 1)]) { Hand = LineHand.Lead },
                new(new PageLine("", "3. ", "自己写的", "\n"), []) { Hand = LineHand.Lead, Key = "lead/17" },
            ],
            LeftOut = [new(new EntryRef("e2", 1), "lead") { Note = "重复了" }],
            Approved = new("linbo", Sample.Friday.AddHours(1)),
        };

        var kept = await stores.Drafts.AppendAsync(draft, Cancel);

        Sample.Equal(kept, await stores.Drafts.LatestAsync(Sample.Team, Sample.Week, Cancel));
        Assert.Equal([LineHand.Bot, LineHand.Bot, LineHand.Owner, LineHand.Lead, LineHand.Lead], kept.Lines.Select(l => l.Hand));
        Assert.Equal("重复了", kept.LeftOut[0].Note);
    }

    [Fact]
    public async Task The_newest_draft_of_a_person_is_his_own()
    {
        var stores = await WithEntriesAsync();
        var mine = await stores.Drafts.AppendAsync(Draft("compose/1"), Cancel);
        await stores.Drafts.AppendAsync(Draft("compose/2") with { By = "linbo" }, Cancel);

        Sample.Equal(mine, await stores.Drafts.LatestOfAsync(Sample.Team, Sample.Week, "wangfang", Cancel));
        Assert.Null(await stores.Drafts.LatestOfAsync(Sample.Team, Sample.Week.Next, "wangfang", Cancel));
    }

    [Fact]
    public async Task A_leads_edits_come_back_in_the_order_in_which_they_came_each_once()
    {
        var stores = await WithEntriesAsync();
        var first = Edit("lead/30") with
        {
            Text = "“上线”\u00A0😀",
            Was = "上线",
            Reason = "口径",
            Base = [new("e2", 1), new("e1", 2)],
            Place = new("好店", ["数据类："], "e1\ne2", true),
        };
        var second = Edit("lead/4") with { Kind = LeadEditKind.Undo, Undone = "lead/30" };
        await stores.Commit.CommitAsync([new Change.LeadEdited(first)], Cancel);
        await stores.Commit.CommitAsync([new Change.LeadEdited(second), new Change.LeadEdited(first)], Cancel);
        await stores.Commit.CommitAsync([new Change.LeadEdited(Edit("lead/5") with { Week = Sample.Week.Next })], Cancel);

        var edits = await stores.Drafts.EditsAsync(Sample.Team, Sample.Week, Cancel);

        Sample.Equal(new[] { first with { Number = 1 }, second with { Number = 2 } }, edits.ToArray());
    }

    [Fact]
    public async Task What_was_taken_out_comes_back_for_all_weeks_with_what_takes_it_back()
    {
        var stores = await WithEntriesAsync();
        var removed = Edit("lead/30") with { Kind = LeadEditKind.Remove, Reason = "重复", Base = [new("e2", 1)] };
        await stores.Commit.CommitAsync([new Change.LeadEdited(removed), new Change.LeadEdited(Edit("lead/31") with { Kind = LeadEditKind.Rewrite, Text = "新文字" })], Cancel);
        await stores.Commit.CommitAsync([new Change.LeadEdited(Edit("lead/5") with { Week = Sample.Week.Next, Kind = LeadEditKind.Remove, Base = [new("e1", 2)] })], Cancel);
        Assert.Equal(["e1", "e2"], EditLog.TakenOut(await stores.Drafts.RemovalsAsync(Sample.Team, Cancel)).Order(StringComparer.Ordinal));

        await stores.Commit.CommitAsync([new Change.LeadEdited(Edit("lead/32") with { Kind = LeadEditKind.Undo, Undone = "lead/30" })], Cancel);

        Assert.Equal(["e1"], EditLog.TakenOut(await stores.Drafts.RemovalsAsync(Sample.Team, Cancel)));
        Assert.Empty(await stores.Drafts.RemovalsAsync("another", Cancel));
    }

    [Fact]
    public async Task What_leads_wrote_into_reports_comes_with_its_entries_as_of_when_the_report_was_published()
    {
        var stores = await WithEntriesAsync();
        var written = Edit("lead/30") with { Text = "上线", Base = [new("e1", 1)] };
        await stores.Commit.CommitAsync(
            [new Change.LeadEdited(written), new Change.LeadEdited(Edit("lead/31") with { Kind = LeadEditKind.Move }), new Change.LeadEdited(Edit("lead/5") with { Week = Sample.Week.Next })], Cancel);
        Assert.Empty((await stores.Drafts.PublishedAsync(Sample.Team, Sample.Friday.AddDays(1), Cancel)).Edits);
        await stores.Drafts.AppendAsync(Draft("compose/1"), Cancel);
        Assert.NotNull(await new PublishReport(stores.Drafts, stores.Reports).RunAsync(Sample.Team, Sample.Week, 1, "wangfang", Sample.Friday.AddHours(1), Cancel));

        var published = await stores.Drafts.PublishedAsync(Sample.Team, Sample.Friday.AddHours(1), Cancel);

        Sample.Equal(new[] { written with { Number = 1 } }, published.Edits.ToArray());
        Assert.Equal(["e1@2"], published.Entries.Select(e => $"{e.EntryId}@{e.Version}"));
        Assert.Empty((await stores.Drafts.PublishedAsync(Sample.Team, Sample.Friday.AddMinutes(59), Cancel)).Edits);
        Assert.Empty((await stores.Drafts.PublishedAsync("another", Sample.Friday.AddHours(1), Cancel)).Edits);
    }

    [Fact]
    public async Task What_owners_changed_after_the_draft_was_made_comes_as_the_report_has_it_and_as_they_left_it()
    {
        var stores = await WithEntriesAsync();
        await stores.Commit.CommitAsync([Sample.Said(Sample.Entry("e3", "整装业务")), Sample.Said(Sample.Entry("e4")), Sample.Said(Sample.Entry("e5"))], Cancel);
        DraftLine Line(string entry, int version, LineHand hand = LineHand.Owner) => new(new PageLine("", "", entry, "\n"), [new(entry, version)]) { Hand = hand, Key = entry };
        await stores.Drafts.AppendAsync(
            Draft("compose/1") with { Lines = [Line("e1", 2), Line("e2", 1), Line("e3", 1, LineHand.Model), Line("e4", 1, LineHand.Lead), Line("e5", 1)] }, Cancel);
        await stores.Commit.CommitAsync(
            [
                Sample.Said(Sample.Entry("e2", "11月28日上线", version: 2, saidAt: Sample.Friday.AddMinutes(30))),
                Sample.Said(Sample.Entry("e3", version: 2, saidAt: Sample.Friday.AddMinutes(30), deleted: true)),
                Sample.Said(Sample.Entry("e4", "11月28日上线", version: 2, saidAt: Sample.Friday.AddMinutes(30))), // the lead's words stand there
                Sample.Said(Sample.Entry("e5", version: 2, owner: "likai", saidAt: Sample.Friday.AddMinutes(30))), // another's now, in the same words
                Sample.Said(Sample.Entry("e6", "商户看板11月29日上线", saidAt: Sample.Friday.AddMinutes(30))),
                Sample.Said(Sample.Entry("e7", "写错了", saidAt: Sample.Friday.AddMinutes(30))),
                Sample.Said(Sample.Entry("e7", version: 2, saidAt: Sample.Friday.AddMinutes(31), deleted: true)),
            ],
            Cancel);
        Assert.Empty(await OvertakenAsync(stores, Sample.Friday.AddHours(1))); // nothing is published yet
        var before = (await stores.Drafts.PublishedAsync(Sample.Team, Sample.Friday.AddHours(1), Cancel)).Reports;

        Assert.NotNull(await new PublishReport(stores.Drafts, stores.Reports).RunAsync(Sample.Team, Sample.Week, 1, "wangfang", Sample.Friday.AddHours(1), Cancel));

        Assert.Equal(["e2@1 收银台页面优化11月14日完成上线 → 11月28日上线", "e3@1 整装业务 → ", "+ e6@1 商户看板11月29日上线"], await OvertakenAsync(stores, Sample.Friday.AddHours(1)));
        Assert.Empty(await OvertakenAsync(stores, Sample.Friday.AddMinutes(59)));
        Assert.Empty(await stores.Drafts.OvertakenAsync("another", Sample.Friday.AddHours(1), Cancel));
        Assert.NotEqual(before, (await stores.Drafts.PublishedAsync(Sample.Team, Sample.Friday.AddHours(1), Cancel)).Reports);
    }

    [Fact]
    public async Task Edits_that_come_at_once_are_all_kept()
    {
        var stores = await EmptyAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => stores.Commit.CommitAsync([new Change.LeadEdited(Edit($"lead/{i}"))], Cancel)));

        Assert.Equal(Enumerable.Range(1, 8), (await stores.Drafts.EditsAsync(Sample.Team, Sample.Week, Cancel)).Select(e => e.Number));
    }

    [Fact]
    public async Task A_draft_is_found_good_by_its_number()
    {
        var stores = await WithEntriesAsync();
        await stores.Drafts.AppendAsync(Draft("compose/1"), Cancel);
        await stores.Drafts.AppendAsync(Draft("compose/2"), Cancel);
        var approval = new Approval("linbo", Sample.Friday.AddHours(1));

        await stores.Commit.CommitAsync([new Change.DraftApproved(Sample.Team, Sample.Week, 1, approval), new Change.DraftApproved(Sample.Team, Sample.Week, 9, approval)], Cancel);

        Assert.Equal(approval, (await stores.Drafts.FindAsync(Sample.Team, Sample.Week, 1, Cancel))?.Approved);
        Assert.Null((await stores.Drafts.LatestAsync(Sample.Team, Sample.Week, Cancel))?.Approved);

        await stores.Commit.CommitAsync([new Change.DraftApproved(Sample.Team, Sample.Week, 1, null)], Cancel);
        Assert.Null((await stores.Drafts.FindAsync(Sample.Team, Sample.Week, 1, Cancel))?.Approved); // taken back
    }

    [Fact]
    public async Task A_line_cannot_rest_on_an_entry_that_nobody_said()
    {
        var stores = await EmptyAsync();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => stores.Drafts.AppendAsync(Draft("compose/1"), Cancel));

        Assert.Null(await stores.Drafts.LatestAsync(Sample.Team, Sample.Week, Cancel));
    }

    private static async Task<string[]> OvertakenAsync(Stores stores, DateTimeOffset asOf) =>
    [
        .. (await stores.Drafts.OvertakenAsync(Sample.Team, asOf, Cancel))
            .Select(o => o.Published is { } was
                ? $"{was.EntryId}@{was.Version} {was.Text} → {(o.Newest.Deleted ? "" : o.Newest.Text)}"
                : $"+ {o.Newest.EntryId}@{o.Newest.Version} {o.Newest.Text}"),
    ];

    private static LeadEdit Edit(string id) => new(id, Sample.Team, Sample.Week, 0, LeadEditKind.Rewrite, "e1", "wangfang", Sample.Friday);

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
