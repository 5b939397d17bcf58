using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Facts;
using BotReport.Core.Publishing;
using BotReport.Core.Reports;
using BotReport.Core.Team;

namespace BotReport.Rooms.Tests.Storage;

public abstract class ReportStoreContract : StoreContract
{
    private static readonly Report Published = new(
        Sample.Team,
        Sample.Week,
        1,
        ReportOrigin.Published,
        3,
        "wangfang",
        Sample.Friday,
        "utf-8-bom",
        [new(new PageLine("  ", "1、", "上线 ", "\r"), [new EntryRef("e1", 1)]), new(new PageLine("", "", "完", ""), [])]);

    /// <summary>The audit rows as <c>who what subject</c>, oldest first; the engine's tests know where they stand.</summary>
    protected abstract Task<IReadOnlyList<string>> AuditAsync(Stores stores);

    [Fact]
    public async Task A_published_report_comes_back_character_by_character()
    {
        var stores = await WithEntryAsync();

        Assert.True(await stores.Reports.PublishAsync(Published, Cancel));

        Sample.Equal(Published, await stores.Reports.FindAsync(Sample.Team, Sample.Week, Cancel));
        Assert.Null(await stores.Reports.FindAsync(Sample.Team, Sample.Week.Next, Cancel));
        Assert.Equal(["wangfang publish 2024-11-11/1"], await AuditAsync(stores));
    }

    [Fact]
    public async Task A_version_is_published_once_and_never_changes()
    {
        var stores = await WithEntryAsync();

        var published = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => stores.Reports.PublishAsync(Published, Cancel)));

        Assert.Equal(1, published.Count(p => p));
        Assert.False(await stores.Reports.PublishAsync(Published with { By = "linbo", Lines = [] }, Cancel));
        Sample.Equal(Published, await stores.Reports.FindAsync(Sample.Team, Sample.Week, Cancel));
        Assert.Single(await AuditAsync(stores));
    }

    [Fact]
    public async Task A_correction_is_the_newest_version()
    {
        var stores = await WithEntryAsync();
        var correction = Published with { Version = 2, Draft = 4, At = Sample.Friday.AddDays(3) };

        Assert.True(await stores.Reports.PublishAsync(Published, Cancel));
        Assert.True(await stores.Reports.PublishAsync(correction, Cancel));

        Sample.Equal(correction, await stores.Reports.FindAsync(Sample.Team, Sample.Week, Cancel));
    }

    [Fact]
    public async Task A_correction_says_what_it_corrects_and_the_version_before_stays()
    {
        var stores = await WithEntryAsync();
        var second = Published with { Version = 2, Corrects = 1, At = Sample.Friday.AddDays(3) };
        await stores.Reports.PublishAsync(Published, Cancel);

        Assert.True(await stores.Reports.PublishAsync(second, Cancel));

        Sample.Equal(second, await stores.Reports.FindAsync(Sample.Team, Sample.Week, Cancel));
        Sample.Equal(Published, await stores.Reports.VersionAsync(Sample.Team, Sample.Week, 1, Cancel));
        Assert.Null(await stores.Reports.VersionAsync(Sample.Team, Sample.Week, 3, Cancel));
        Assert.Equal(["wangfang publish 2024-11-11/1", "wangfang correct 2024-11-11/2"], await AuditAsync(stores));
    }

    [Fact]
    public async Task A_withdrawn_report_is_gone_and_can_be_published_again()
    {
        var stores = await WithEntryAsync();
        await stores.Reports.PublishAsync(Published, Cancel);

        Assert.False(await stores.Reports.WithdrawAsync(Sample.Team, Sample.Week, 2, "linbo", Sample.Friday, Cancel));
        Assert.True(await stores.Reports.WithdrawAsync(Sample.Team, Sample.Week, 1, "linbo", Sample.Friday, Cancel));
        Assert.True(await stores.Reports.WithdrawAsync(Sample.Team, Sample.Week, 1, "linbo", Sample.Friday, Cancel)); // done again after a crash, it is done once
        Assert.False(await stores.Reports.WithdrawAsync(Sample.Team, Sample.Week, 1, "linbo", Sample.Friday.AddMinutes(1), Cancel));
        Assert.False(await stores.Reports.WithdrawAsync(Sample.Team, Sample.Week, 1, "wangfang", Sample.Friday, Cancel));

        Assert.Null(await stores.Reports.FindAsync(Sample.Team, Sample.Week, Cancel));
        Assert.False(await stores.Reports.PublishAsync(Published with { Draft = 4 }, Cancel));
        Assert.True(await stores.Reports.PublishAsync(Published with { Draft = 4, Version = 2 }, Cancel));
        Assert.Equal(
            ["wangfang publish 2024-11-11/1", "linbo withdraw 2024-11-11/1", "wangfang publish 2024-11-11/2"],
            await AuditAsync(stores));
    }

    [Fact]
    public async Task No_number_is_given_to_two_versions_of_a_week()
    {
        var stores = await WithEntryAsync();
        Assert.Equal(1, await stores.Reports.NextVersionAsync(Sample.Team, Sample.Week, Cancel));
        await stores.Reports.PublishAsync(Published, Cancel);
        Assert.Equal(2, await stores.Reports.NextVersionAsync(Sample.Team, Sample.Week, Cancel));
        await stores.Reports.WithdrawAsync(Sample.Team, Sample.Week, 1, "linbo", Sample.Friday, Cancel);

        Assert.Equal(2, await stores.Reports.NextVersionAsync(Sample.Team, Sample.Week, Cancel));
        Assert.Equal(1, await stores.Reports.NextVersionAsync(Sample.Team, Sample.Week.Next, Cancel));
        Assert.Equal(1, await stores.Reports.NextVersionAsync("乙", Sample.Week, Cancel));
    }

    [Fact]
    public async Task An_imported_page_is_kept_with_its_entries_and_facts()
    {
        var stores = await EmptyAsync();
        var (report, entries) = Page(("i7", "上线1笔"), ("i9", "灰度2笔"));

        await stores.Reports.ImportAsync(report, entries, false, Cancel);

        Sample.Equal(report, await stores.Reports.FindAsync(Sample.Team, Sample.Week, Cancel));
        Assert.Equal(["i7/1 上线1笔", "i9/1 灰度2笔"], await LivingAsync(stores));
        Assert.Equal(
            ["上线1笔", "灰度2笔"],
            (await stores.Facts.MetricsAsync(Sample.Team, Sample.Week, null, Cancel)).Select(m => m.Metric.Name));
        Assert.Equal(["i9"], (await stores.Search.FindAsync(Sample.Team, ["灰度"], null, 9, Cancel)).Select(e => e.EntryId));
        Assert.Equal(["operator import 2024-11-11/1"], await AuditAsync(stores));
    }

    [Fact]
    public async Task The_same_page_again_changes_nothing()
    {
        var stores = await EmptyAsync();
        var (report, entries) = Page(("i7", "上线1笔"));
        await stores.Reports.ImportAsync(report, entries, false, Cancel);

        await stores.Reports.ImportAsync(report with { At = Sample.Friday.AddDays(9), By = "x" }, entries, false, Cancel);
        await stores.Reports.ImportAsync(report, entries, true, Cancel);

        Sample.Equal(report, await stores.Reports.FindAsync(Sample.Team, Sample.Week, Cancel));
        Assert.Equal(["i7/1 上线1笔"], await LivingAsync(stores));
        Assert.Single(await AuditAsync(stores));
    }

    [Fact]
    public async Task A_changed_page_replaces_the_earlier_import_and_its_lines_cite_what_was_kept()
    {
        var stores = await EmptyAsync();
        var (first, entries) = Page(("i7", "上线1笔"), ("i8", "不变"), ("i9", "删掉"));
        await stores.Reports.ImportAsync(first, entries, false, Cancel);

        var (second, changed) = Page(("i7", "上线3笔"), ("i8", "不变"));
        await stores.Reports.ImportAsync(second, changed, false, Cancel);

        Assert.Equal(["i7/2 上线3笔", "i8/1 不变"], await LivingAsync(stores));
        var kept = await stores.Reports.FindAsync(Sample.Team, Sample.Week, Cancel);
        Assert.Equal(second.Text, kept?.Text);
        Assert.Equal([new EntryRef("i7", 2), new EntryRef("i8", 1)], kept!.Lines.SelectMany(l => l.Sources));

        // What the first import said wrongly never stood, on no day.
        var metrics = await stores.Facts.MetricsAsync(Sample.Team, Sample.Week, Sample.Friday, Cancel);
        Assert.Equal(["上线3笔", "不变"], metrics.Select(m => m.Metric.Name));
        await stores.Reports.ImportAsync(first, entries, false, Cancel); // and back
        Assert.Equal(["i7/3 上线1笔", "i8/1 不变", "i9/3 删掉"], await LivingAsync(stores));
    }

    [Fact]
    public async Task Facts_read_otherwise_from_the_same_words_are_kept_too()
    {
        var stores = await EmptyAsync();
        var (report, entries) = Page(("i7", "上线1笔"));
        await stores.Reports.ImportAsync(report, entries, false, Cancel);

        await stores.Reports.ImportAsync(report, [(entries[0].Entry, PageFacts.None)], false, Cancel);

        Assert.Empty(await stores.Facts.MetricsAsync(Sample.Team, Sample.Week, null, Cancel));
    }

    [Fact]
    public async Task Live_entries_stay_unless_they_are_to_be_replaced()
    {
        var stores = await WithEntryAsync();
        var (report, entries) = Page(("i7", "上线1笔"));

        await stores.Reports.ImportAsync(report, entries, false, Cancel);
        Assert.Equal(["e1/1 收银台页面优化11月14日完成上线", "i7/1 上线1笔"], (await LivingAsync(stores)).Order());

        await stores.Reports.ImportAsync(report, entries, true, Cancel);
        Assert.Equal(["i7/1 上线1笔"], await LivingAsync(stores));
        Assert.Equal(2, (await stores.Entries.HistoryAsync("e1", Cancel)).Count);
        Assert.Equal(
            ["operator import 2024-11-11/1", "operator import, replacing what was live 2024-11-11/1"], await AuditAsync(stores));
    }

    [Fact]
    public async Task A_published_report_is_replaced_only_when_that_is_asked_for()
    {
        var stores = await WithEntryAsync();
        await stores.Reports.PublishAsync(Published, Cancel);
        await stores.Reports.PublishAsync(Published with { Version = 2 }, Cancel);
        var (report, entries) = Page(("i7", "上线1笔"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => stores.Reports.ImportAsync(report, entries, false, Cancel));
        Assert.Empty(await stores.Entries.HistoryAsync("i7", Cancel));

        await stores.Reports.ImportAsync(report, entries, true, Cancel);
        Sample.Equal(report, await stores.Reports.FindAsync(Sample.Team, Sample.Week, Cancel));
    }

    private static (Report Report, IReadOnlyList<(EntryVersion Entry, PageFacts Facts)> Entries) Page(params (string Id, string Text)[] items)
    {
        var entries = items.Select((item, i) => Sample.Entry(item.Id, item.Text, number: i + 1, owner: null)).ToList();
        var report = new Report(
            Sample.Team,
            Sample.Week,
            1,
            ReportOrigin.Imported,
            null,
            "operator",
            Sample.Friday.AddDays(30),
            "gb18030",
            [.. entries.Select(e => new DraftLine(new PageLine("", "- ", e.Text, "\n"), [e.Ref]))]);
        return (report, [.. entries.Select(e => (e, Facts(e.Text)))]);
    }

    private static PageFacts Facts(string name) =>
        new([], [new(1, [], name, "1", "笔", 1, "笔", MetricKind.Point, name)], [], []);

    private static async Task<IEnumerable<string>> LivingAsync(Stores stores) =>
        (await stores.Entries.OfWeekAsync(Sample.Team, Sample.Week, Cancel))
            .Where(e => !e.Deleted)
            .Select(e => $"{e.EntryId}/{e.Version} {e.Text}");

    private async Task<Stores> WithEntryAsync()
    {
        var stores = await EmptyAsync();
        await stores.Commit.CommitAsync([Sample.Said(Sample.Entry("e1"))], Cancel);
        return stores;
    }
}
