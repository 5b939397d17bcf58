using System.Diagnostics;
using System.Text.RegularExpressions;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Brief;
using BotReport.Core.Drafting.Gate;
using BotReport.Core.Drafting.Wording;
using BotReport.Core.Facts;
using BotReport.Core.Reports;
using BotReport.Core.Tests.Facts;
using BotReport.Core.Text;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Drafting;

/// <summary>一页 and 200字: what is chosen, and that nothing in them says more or other than the line it is taken from.</summary>
public sealed partial class ShortFormTests(ITestOutputHelper output)
{
    private static readonly FactGate Gate = new(GateNames.Common);
    private static readonly ShortForm Form = new(new FactReader(GoldPage.Glossary), Gate);
    private static readonly ReportWeek Week = ReportWeek.Of(new DateOnly(2024, 11, 15));

    public static TheoryData<string> Pages => [.. GoldPage.Names.Select(n => "reports/" + n), .. GoldPage.Others().Select(n => "others/" + n)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_short_view_says_nothing_that_its_line_does_not_say(string name)
    {
        var (lines, week) = Read(name);
        var page = Page.Read(string.Concat(lines.Select(l => l.Line)));
        foreach (var view in new[] { OnePage(lines, week), Brief(lines, week) })
        {
            output.WriteLine(view.Text);
            output.WriteLine($"-- {view.Text.Length} chars, {view.LeftOut} left out\n");
            Assert.All(view.Lines, line => Assert.Same(lines[line.At], line.From));
            foreach (var line in view.Lines.Where(l => !l.IsHeading))
            {
                var said = Said(page, line);
                Assert.True(IsCutFrom(line, said), $"{line.Text} is not cut from {said}");
                Assert.DoesNotContain(
                    Gate.Check([new GateEntry("line", said)], [new GateLine(line.Text, ["line"])], week.Friday), f => f.Rule != GateRules.Coverage);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_short_view_keeps_its_measure(string name)
    {
        var (lines, week) = Read(name);

        var page = OnePage(lines, week);
        var brief = Brief(lines, week);

        Assert.InRange(page.Text.Split('\n').Length, 1, 30);
        Assert.InRange(page.Text.Length, 1, 1200);
        Assert.InRange(brief.Text.Length, 1, 200);
        Assert.InRange(brief.Lines.Count, 1, 5);
        Assert.Equal(page.Lines.Count(l => !l.IsHeading) + page.LeftOut, brief.Lines.Count + brief.LeftOut);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Asked_twice_it_is_the_same(string name)
    {
        var (lines, week) = Read(name);

        Assert.Equal(OnePage(lines, week).Text, OnePage(lines, week).Text);
        Assert.Equal(Brief(lines, week).Text, Brief(lines, week).Text);
    }

    [Theory]
    [InlineData("2024-W45")]
    [InlineData("2024-W46")]
    [InlineData("2024-W47")]
    [InlineData("2024-W48")]
    [InlineData("2024-W49")]
    public void Every_section_that_has_something_is_on_the_page(string name)
    {
        var (lines, week) = Read("reports/" + name);

        var headings = OnePage(lines, week).Lines.Where(l => l.IsHeading).Select(l => Page.SectionName(l.Text)).ToList();

        Assert.Empty(Page.Read(string.Concat(lines.Select(l => l.Line))).Sections.Except(headings));
    }

    [Fact]
    public void What_went_live_comes_first_and_other_progress_last()
    {
        var lines = Lines(
            "## 【甲】", "- 埋点方案讨论中", "- 月度成本提升35%", "- 退款入口预计11月20日上线", "- 对账平台原定11月14日上线，因测试环境故障推迟到12月5日", "- 收银台改版11月14日上线");

        Assert.Equal(
            ["收银台改版11月14日上线", "对账平台原定11月14日上线，因测试环境故障推迟到12月5日", "退款入口预计11月20日上线", "月度成本提升35%", "埋点方案讨论中"],
            Brief(lines, Week).Lines.Select(l => l.Text).ToArray());
    }

    [Theory]
    [InlineData("整装业务： 技术方案评审完毕，已进入开发阶段，预计11月20日上线。", "整装业务：预计11月20日上线")]
    [InlineData("收银台页面优化11月14日完成上线；线上云管家推送： 方案沟通中，等待业务确认需求。", "收银台页面优化11月14日完成上线")]
    [InlineData("商户看板：权限模型评审完成。11月13日上线。", "商户看板：11月13日上线")] // the label of the sentence before it
    public void A_long_line_gives_the_clause_that_counts(string line, string brief) =>
        Assert.Equal(brief, Narrow(line).Lines[0].Text);

    [Fact]
    public void Nothing_is_cut_that_has_room() =>
        Assert.Equal("商户同步已上线，覆盖3200家商户", Assert.Single(Brief(Lines("## 【甲】", "- 商户同步已上线，覆盖3200家商户"), Week).Lines).Text);

    [Theory]
    [InlineData("商户看板需求评审完成，预计11月20日上线")] // alone the clause has no subject
    [InlineData("经纪业务：因21日测试资源冲突，预计11月20日上线")] // nor its cause
    [InlineData("整装业务：银行联调完成后，预计11月20日上线")] // nor its condition
    [InlineData("整装业务：预计11月20日上线，但仅限北京")] // nor what limits it
    [InlineData("退款入口：11月12日上线。因资损风险，11月14日已回滚。")] // nor that it was taken back
    [InlineData("下周：整装业务11月20日上线，经纪业务11月21日上线")]
    public void A_clause_that_would_say_something_else_alone_is_not_cut_out(string line) =>
        Assert.Empty(Narrow(line).Lines);

    [Fact]
    public void A_line_without_a_label_stands_behind_its_title()
    {
        var lines = Lines("## 【甲】", "1. 银行合作：", "    - 本周完成签约", "    - 招商银行：子户开放");

        Assert.Equal("## 【甲】\n- 银行合作：本周完成签约\n- 招商银行：子户开放", OnePage(lines, Week).Text);
    }

    [Fact]
    public void A_row_stands_behind_the_names_of_its_columns()
    {
        var lines = Lines("## 【甲】", "| 项目 | 状态 | 上线 |", "| --- | --- | --- |", "| 贝易转 | 已完成 | 11月14日 |");

        Assert.Equal("## 【甲】\n- 贝易转：已完成，上线11月14日", OnePage(lines, Week).Text);
    }

    [Fact]
    public void What_nobody_said_is_neither_shown_nor_counted()
    {
        var lines = Lines("## 【甲】", "- 收银台改版11月14日上线", "## 【乙】", "- 未提交（李凯）");
        lines = [.. lines.SkipLast(1), new DraftLine(lines[^1].Line, [])];

        var page = OnePage(lines, Week);

        Assert.Equal(("## 【甲】\n- 收银台改版11月14日上线", 0), (page.Text, page.LeftOut));
    }

    [Fact]
    public void A_draft_without_a_word_gives_an_empty_view()
    {
        var lines = Lines("# 2024-W45", "## 【甲】");

        Assert.Equal(("", 0), (OnePage(lines, Week).Text, OnePage(lines, Week).LeftOut));
        Assert.Equal("", Brief(lines, Week).Text);
    }

    [Fact]
    public void A_figure_far_from_last_weeks_comes_before_progress()
    {
        var before = new WeekFigures(new FactReader(GoldPage.Glossary).Read([new FactLine(1, ["甲"], "累计完成交易17617笔")], Week.Previous.Friday).Metrics, Week.Previous.Friday);
        var lines = Lines("## 【甲】", "- 埋点方案讨论中", "- 累计完成交易176170笔");

        Assert.Equal("埋点方案讨论中", Brief(lines, Week).Lines[0].Text);
        Assert.Equal("累计完成交易176170笔", Form.Brief(Form.Read(lines, Week, before), Points).Lines[0].Text);
    }

    [Fact]
    public void A_line_longer_than_the_measure_stays_out_and_is_counted()
    {
        var brief = Brief(Lines("## 【甲】", "- " + new string('长', 300), "- 收银台改版11月14日上线"), Week);

        Assert.Equal(("第45周要点：收银台改版11月14日上线。", 1), (brief.Text, brief.LeftOut));
    }

    [Fact]
    public void A_view_of_a_thousand_lines_is_made_at_once()
    {
        var (real, week) = Read("reports/2024-W45");
        var items = real.Where(l => l.Sources.Count > 0).ToList();
        var lines = real.Concat(Enumerable.Range(0, 1000 - real.Count).Select(i => items[i % items.Count])).ToList();
        var source = Form.Read(lines, week);
        var fastest = Enumerable.Range(0, 8).Min(_ => new[] { Timed(() => Form.OnePage(source)), Timed(() => Form.Brief(source, Points)) }.Max());
        output.WriteLine($"{fastest.TotalMilliseconds:0.0} ms; reading the facts {Timed(() => Form.Read(lines, week)).TotalMilliseconds:0} ms");

        Assert.InRange(fastest, TimeSpan.Zero, TimeSpan.FromMilliseconds(300)); // 50 ms on a machine that does nothing else
    }

    private static TimeSpan Timed(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start);
    }

    private static ShortPage Brief(IReadOnlyList<DraftLine> lines, ReportWeek week) => Form.Brief(Form.Read(lines, week), Points);

    /// <summary>The line where there is room for most of it only.</summary>
    private static ShortPage Narrow(string line) =>
        Form.Brief(Form.Read(Lines("## 【甲】", "- " + line), Week), points => new string('-', ShortForm.BriefChars + 1 - line.TrimEnd('。').Length) + string.Concat(points));

    private static ShortPage OnePage(IReadOnlyList<DraftLine> lines, ReportWeek week) => Form.OnePage(Form.Read(lines, week));

    private static string Points(IReadOnlyList<string> points) => new DraftMarksZh().Points(45, points);

    private static (IReadOnlyList<DraftLine> Lines, ReportWeek Week) Read(string name)
    {
        var gold = name.StartsWith("others", StringComparison.Ordinal) ? GoldPage.Other(name[7..]) : GoldPage.Read(name[8..]);
        return (Lines(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", name + ".md"))), ReportWeek.Of(gold.Reference));
    }

    private static IReadOnlyList<DraftLine> Lines(params string[] lines) => Lines(string.Join('\n', lines));

    private static IReadOnlyList<DraftLine> Lines(string text) =>
        [.. Page.Read(text).Lines.Select((line, at) => new DraftLine(line, line.IsBlank ? [] : [new EntryRef($"said/{at}", 1)]))];

    /// <summary>The line behind everything that stands above it: what its owner said there.</summary>
    private static string Said(Page page, ShortLine line)
    {
        var item = page.Items.FirstOrDefault(i => i.Line == line.At + 1);
        var titles = string.Concat((item?.Path ?? []).Select(t => Page.SectionName(t) + "；"));
        return titles + (item is { Kind: LineKind.TableRow } row
            ? string.Join('；', row.Cells.Select((cell, at) => (at < row.Header.Count ? row.Header[at] + "：" : "") + cell))
            : line.From.Line.Text);
    }

    /// <summary>Nothing but what stands in the line, in its order, and titles.</summary>
    private static bool IsCutFrom(ShortLine line, string said)
    {
        var (rest, source) = (Bare(line.Text), Bare(said));
        return source.Contains(rest, StringComparison.Ordinal)
            || Pieces().Split(line.Text).Select(Bare).All(piece => source.Contains(piece, StringComparison.Ordinal));
    }

    private static string Bare(string text) => string.Concat(Normal.Key(text).Where(char.IsLetterOrDigit));

    [GeneratedRegex("[：；。，]", RegexOptions.None, 1000)]
    private static partial Regex Pieces();
}
