using BotReport.Core.Facts;
using BotReport.Core.Importing;
using BotReport.Core.Publishing;

namespace BotReport.Core.Tests.Importing;

public sealed class ImportReportTests
{
    private static readonly string[] Names = ["2024-W45", "2024-W46", "2024-W47", "2024-W48", "2024-W49"];

    private readonly ImportDesk _desk = new();

    [Theory]
    [InlineData("2024-W45")]
    [InlineData("2024-W46")]
    [InlineData("2024-W47")]
    [InlineData("2024-W48")]
    [InlineData("2024-W49")]
    public async Task A_page_becomes_a_report_byte_by_byte_with_an_entry_for_every_item(string name)
    {
        var done = await _desk.ImportAsync(name);

        var (report, said, _) = Assert.Single(_desk.Imports);
        Assert.Equal(PastPages.Bytes(name), ReportBytes.Of(report));
        Assert.Equal((ReportOrigin.Imported, "operator", 1), (report.Origin, report.By, report.Version));
        var page = PastPages.Page(name).Page;
        Assert.Superset(page.Items.Select(i => i.Line).ToHashSet(), said.Select(s => s.Entry.Number).ToHashSet());
        Assert.Equal(done.Items, said.Count);
        Assert.Equal(ImportChange.New, done.Change);

        // Every fact is kept, on the entry of its line, and every line cites the entry that stands on it.
        Assert.Equal(done.Facts.Milestones, said.SelectMany(s => s.Facts.Milestones));
        Assert.Equal(done.Facts.Metrics, said.SelectMany(s => s.Facts.Metrics));
        Assert.All(said, s => Assert.All(s.Facts.Milestones, m => Assert.Equal(s.Entry.Number, m.Line)));
        Assert.All(said, s => Assert.Equal([s.Entry.Ref], report.Lines[s.Entry.Number - 1].Sources.ToArray()));
        Assert.Equal(said.Count, report.Lines.Sum(l => l.Sources.Count));
    }

    [Fact]
    public async Task Entries_bear_place_owner_and_id()
    {
        await _desk.ImportAsync("2024-W45");

        Assert.Equal("import/支付研发/2024-11-11/12 zhoumin 贝易转 | 省心租业务渗透动态： | 收银台页面优化", Line(12));
        Assert.Equal("import/支付研发/2024-11-11/15 chentao 贝易转 | 整装与经纪业务接入情况： | 整装业务：\u00A0技", Line(15));
        Assert.Equal("import/支付研发/2024-11-11/26 likai 好店 | 数据类： | 商户实时同步能", Line(26));
        Assert.Equal("import/支付研发/2024-11-11/103 wangfang 收获与反思 |  | 组织部大会：很", Line(103));

        string Line(int number)
        {
            var entry = _desk.Imports[0].Said.Select(s => s.Entry).Single(e => e.Number == number);
            return $"{entry.EntryId} {entry.Owner} {entry.Section} | {string.Join('›', entry.Path)} | {entry.Text[..7]}";
        }
    }

    [Fact]
    public async Task A_title_that_says_something_is_an_entry_with_the_title_in_its_path()
    {
        await _desk.ImportTextAsync("# 2024-W45\n\n## 【好店】\n\n1. 贝壳币页面已完成，计划12月19日上线。\n    - 先灰度北京\n2. 数据类：\n    - 看板\n");

        var titled = Assert.Single(_desk.Imports[0].Said, s => s.Entry.Text.Length == 0);
        Assert.Equal((5, "好店", "likai"), (titled.Entry.Number, titled.Entry.Section, titled.Entry.Owner));
        Assert.Equal(["贝壳币页面已完成，计划12月19日上线。"], titled.Entry.Path.ToArray());
        Assert.Equal(new DateOnly(2024, 12, 19), titled.Facts.Milestones.Max(m => m.Date?.To));
        Assert.Equal([6, 8], _desk.Imports[0].Said.Select(s => s.Entry).Where(e => e.Text.Length > 0).Select(e => e.Number).ToArray());
    }

    [Fact]
    public async Task Five_weeks_are_asked_about_as_their_labels_say()
    {
        var asked = new List<string>();
        foreach (var name in Names)
        {
            var done = await _desk.ImportAsync(name);
            asked.AddRange(done.Facts.Findings.Where(f => f.Severity == Severity.Ask).Select(f => $"{name[5..]}:{f.Line} {f.Rule}"));
        }

        Assert.Equal(
            ["W45:8 average", "W45:94 count", "W46:49 percent_range", "W49:7 cumulative_decrease", "W49:9 share_sum"], asked);
    }

    [Fact]
    public async Task A_dry_run_stores_nothing_and_sees_what_was_read_before_it()
    {
        var w48 = await _desk.ImportAsync("2024-W48", r => r with { DryRun = true });
        var before = new Dictionary<Core.Weeks.ReportWeek, IReadOnlyList<Metric>> { [w48.Week.Week] = w48.Facts.Metrics };

        var w49 = await _desk.ImportAsync("2024-W49", r => r with { DryRun = true, Before = before });

        Assert.Empty(_desk.Imports);
        Assert.Contains(w49.Facts.Findings, f => f.Rule == "cumulative_decrease");
        Assert.DoesNotContain((await _desk.ImportAsync("2024-W49", r => r with { DryRun = true })).Facts.Findings, f => f.Rule == "cumulative_decrease");
    }

    [Fact]
    public async Task The_same_page_again_is_said_to_be_the_same_and_another_one_takes_its_place()
    {
        await _desk.ImportAsync("2024-W45");

        Assert.Equal(ImportChange.Unchanged, (await _desk.ImportAsync("2024-W45")).Change);
        Assert.Equal(ImportChange.Updated, (await _desk.ImportTextAsync(PastPages.Text("2024-W45") + "\n3. 又一条")).Change);
        Assert.Equal(ImportChange.Updated, (await _desk.ImportTextAsync("\uFEFF" + PastPages.Text("2024-W45") + "\n3. 又一条")).Change); // other bytes
    }

    [Fact]
    public async Task What_people_reported_gives_way_only_when_it_is_to()
    {
        _desk.SayLive("in/1/0", "2024-11-15");

        var refused = Assert.IsType<ImportOutcome.Refused>(await _desk.RunAsync("2024-W45"));
        Assert.Equal(1, Assert.IsType<ImportRefusal.LiveEntries>(refused.Why).Entries);
        Assert.Empty(_desk.Imports);

        Assert.Equal(ImportChange.Replaced, (await _desk.ImportAsync("2024-W45", r => r with { Replace = true })).Change);
        Assert.True(Assert.Single(_desk.Imports).Replace);
    }

    [Fact]
    public async Task A_page_that_people_went_on_from_is_left_alone()
    {
        await _desk.ImportAsync("2024-W45");
        _desk.SayLive("in/1/0", "2024-11-15");

        Assert.Equal(ImportChange.Unchanged, (await _desk.ImportAsync("2024-W45")).Change);
        Assert.Single(_desk.Imports);
    }

    [Fact]
    public async Task A_published_report_gives_way_only_when_it_is_to()
    {
        await _desk.ImportAsync("2024-W45");
        _desk.Publish();

        var refused = Assert.IsType<ImportOutcome.Refused>(await _desk.RunAsync("2024-W45"));
        Assert.IsType<ImportRefusal.Published>(refused.Why);
        Assert.Equal(ImportChange.Replaced, (await _desk.ImportAsync("2024-W45", r => r with { Replace = true })).Change);
    }
}
