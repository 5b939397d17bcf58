using System.Globalization;
using BotReport.Core.Facts;
using BotReport.Core.Team;

namespace BotReport.Core.Tests.Facts;

/// <summary>The first team's real report, fact by fact.</summary>
public sealed class SeedTests
{
    private static readonly PageFacts Facts = GoldPage.Read("2024-W45").Facts();

    [Fact]
    public void The_launches_of_a_section_are_what_the_card_asks_for()
    {
        string[] launches = ["上线", "灰度", "全量", "开放", "交付", "发布", "下线", "切换", "启动", "排期"];
        var told = Facts.Milestones
            .Where(m => m.Path[0] == "贝易转" && !m.Stage && launches.Contains(m.Event))
            .Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Path[^1]} {m.Event} {m.Date?.From:MM-dd}..{m.Date?.To:MM-dd} {m.Status}"));

        Assert.Equal(
            [
                "营销立减活动 上线 .. Done",
                "全国其他城市 开放 11-25..11-25 Planned",
                "收银台页面优化 上线 11-14..11-14 Done",
                "线上云管家推送 上线 12-01..12-31 Blocked",
                "整装业务 上线 12-03..12-03 Planned",
                "经纪业务 上线 11-26..11-26 Planned",
                "汇金 排期 12-20..12-20 Planned",
                "付款直联行-工行 上线 .. Done",
            ],
            told);
    }

    [Fact]
    public void A_subject_stands_below_section_item_and_label() => Assert.Contains(
        Facts.Milestones,
        m => m.Path.SequenceEqual(["贝易转", "整装与经纪业务接入情况", "经纪业务", "汇金"]));

    [Fact]
    public void Two_figures_are_asked_about_and_nothing_else()
    {
        var asked = Facts.Findings.Where(f => f.Severity == Severity.Ask).ToArray();

        Assert.Equal(["average", "count"], asked.Select(f => f.Rule));
        Assert.Equal("3.835亿元/3857笔 = 9.94万元，报告写 0.99万元（差10倍），是否笔误？", asked[0].Message);
        Assert.Equal(new Proposal("0.99万元", "9.94万元"), asked[0].Proposal);
        Assert.Equal(8, asked[0].Line);
        Assert.Equal(94, asked[1].Line);
        Assert.Contains("CD级2.16次", asked[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_day_is_shown_with_its_month_and_stops_nobody()
    {
        var note = Assert.Single(Facts.Findings, f => f.Rule == "date");

        Assert.Equal((16, Severity.Note, "26日 = 11月26日（周二）？"), (note.Line, note.Severity, note.Message));
        Assert.Equal(new Proposal("26日", "11月26日（周二）"), note.Proposal);
        Assert.True(Facts.Dates.Single(d => d.Text == "26日").Doubtful);
    }

    [Fact]
    public void Figures_keep_every_digit_and_say_what_they_are()
    {
        var metrics = Facts.Metrics.ToDictionary(m => (m.Line, m.Name));

        Assert.Equal("99.990", metrics[(93, "年度可用性")].Value);
        Assert.Equal(2_023_700_000m, metrics[(7, "总金额")].BaseValue);
        Assert.Equal(MetricKind.Cumulative, metrics[(7, "总金额")].Kind);
        Assert.Equal(MetricKind.Cumulative, metrics[(7, "累计完成交易")].Kind);
        Assert.Equal(MetricKind.MonthToDate, metrics[(8, "本月交易")].Kind);
        Assert.Equal(MetricKind.MonthToDate, metrics[(8, "交易金额")].Kind);
        Assert.Equal(MetricKind.Rate, metrics[(9, "贝易转交易占比")].Kind);
        Assert.Equal(MetricKind.Change, metrics[(79, "非初审流程的时效性提升")].Kind);
        Assert.Equal(MetricKind.Point, metrics[(94, "事故数CD级")].Kind);
    }

    [Fact]
    public void A_list_that_shares_a_figure_gives_one_for_each_member() => Assert.Equal(
        ["台湾通行证识别成功率", "港澳通行证识别成功率", "护照识别成功率"],
        Facts.Metrics.Where(m => m.Line == 74).Select(m => m.Name));

    [Fact]
    public void Metrics_are_named_as_a_reader_would() => Assert.Equal(
        [
            "累计完成交易", "总金额", "本月交易", "交易金额", "平均每笔交易金额", "贝易转交易占比", "金额占比", "北京信富单日渗透率", "进度",
            "历史分账交易数据清洗加工进度", "账户和交易进度",
        ],
        Facts.Metrics.Where(m => m.Line < 60).Select(m => m.Name));

    [Fact]
    public void Offsets_of_dates_hold_in_the_owners_text()
    {
        var lines = GoldPage.Read("2024-W45").Lines.ToDictionary(l => l.Number);

        Assert.All(Facts.Dates, d => Assert.Equal(d.Text, lines[d.Line].Text.Substring(d.Start, d.Text.Length)));
    }
}
