using BotReport.Core.Asking;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Reports;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Asking;

/// <summary>Questions about figures whose meaning the team has written down (口径).</summary>
public sealed class DefinedFigureTests
{
    private static readonly MetricDefinition Matched =
        new("备件对比成功率", ["对比成功率"], "台湾通行证备件对比成功/全部备件对比", "%", MetricKind.Rate, MetricDirection.Up, "hejing");

    private static readonly MetricDefinition Incidents = new("CD级事故数", ["CD级事故"], "CD级线上事故的起数", "起", MetricKind.Point, MetricDirection.Down, null);

    private static readonly string[][] Weeks =
    [
        ["系统运行数据|备件对比成功率86.06%", "系统运行数据|CD级事故3起", "贝易转|本月交易3857笔"],
        ["系统运行数据|对比成功率90.12%", "系统运行数据|CD级事故数5起", "贝易转|本月交易5145笔"],
    ];

    [Theory]
    [InlineData("备件对比成功率多少")]
    [InlineData("对比成功率")] // an alias, with 对比 in it, which elsewhere compares
    [InlineData("备件对比成功率的口径是什么")]
    [InlineData("备件 对比成功率怎么算的")]
    public async Task A_defined_figure_is_answered_by_its_name_with_its_definition_and_owner(string question) => Assert.EndsWith(
        "：\n· 备件对比成功率 90.12%（前次 2024-W45 86.06%） — 何静，2024-W46：“对比成功率90.12%”\n"
            + "口径：台湾通行证备件对比成功/全部备件对比（单位%，比率，越高越好，负责人何静，也叫对比成功率）",
        await TextAsync(question),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("备件对比成功率趋势", "备件对比成功率从2024-W45到2024-W46：86.06%→90.12%，上升4.06个百分点，变好。")]
    [InlineData("CD级事故趋势", "CD级事故数从2024-W45到2024-W46：3起→5起，增加2起，变差。")]
    [InlineData("W45和W46有什么变化", "· 指标：备件对比成功率 86.06%→90.12%，上升4.06个百分点，变好")]
    [InlineData("W45和W46有什么变化", "· 指标：CD级事故数 3起→5起，增加2起，变差")]
    [InlineData("W45和W46有什么变化", "· 指标：本月交易 3857笔→5145笔，增加1288笔 ")] // nobody has said which way is better
    public async Task A_change_is_told_as_better_or_worse_by_the_defined_direction(string question, string told) =>
        Assert.Contains(told, await TextAsync(question), StringComparison.Ordinal);

    [Fact]
    public async Task The_owner_of_a_figure_is_who_is_named_and_the_lack_of_one_is_said()
    {
        Assert.EndsWith("· 备件对比成功率 由何静负责", await TextAsync("对比成功率谁负责"), StringComparison.Ordinal);
        Assert.StartsWith("CD级事故数的口径没有写负责人。", await TextAsync("CD级事故谁负责"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("交易平台几号上线", Intent.When)]
    [InlineData("交易平台谁负责", Intent.Who)]
    [InlineData("交易金额多少", Intent.Metric)] // another figure
    [InlineData("交易上线了吗", Intent.When)]
    [InlineData("交易为什么延期", Intent.What)]
    public void A_word_that_only_begins_like_a_defined_figure_is_none(string question, Intent intent)
    {
        var parsed = Question.Parse(question, AskDesk.Team with { Metrics = [new("交易", [], "支付成功的笔数", "笔", null, null, "hejing")] }, Glossary.Empty, new(2024, 11, 22));

        Assert.Equal((intent, 0), (parsed.Intent, parsed.Metrics.Count));
        Assert.Contains("交易", parsed.Rest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_that_nobody_reported_is_still_explained()
    {
        var unheard = new MetricDefinition("分类准确率", [], "分类正确张数/全部张数", null, null, null, null);

        var answer = await AskAsync("分类准确率是多少", [unheard]);

        Assert.Equal((true, "最近几周没有人报分类准确率。\n口径：分类正确张数/全部张数"), (answer.Found, answer.Text));
    }

    [Theory]
    [InlineData("出金成功率多少")]
    [InlineData("出金成功率怎么定义的")]
    [InlineData("出金成功率怎么算的")]
    [InlineData("出金成功率口径是什么")]
    [InlineData("出金成功率 口径")]
    public async Task A_defined_figure_that_is_reported_by_another_name_is_answered_with_the_nearest_one(string question) => Assert.EndsWith(
        "：\n· 出金有效成功率 99.99%（前次 2024-W47 99.98%） — 何静，2024-W48：“入金有效成功率99.994%，出金有效成功率99.99%；AB级事故0次，CD级事故4次。”\n"
            + "没有人按“出金成功率”这个名字报，以上是最接近的。若是同一个数，负责人可回“口径 出金成功率 = 别名 出金有效成功率”。\n口径：出金成功笔数/出金笔数（单位%）",
        await RealTextAsync(question),
        StringComparison.Ordinal);

    [Fact]
    public async Task What_was_answered_before_a_figure_was_defined_is_answered_after_it_too()
    {
        var (before, after) = (await AskDesk.AskAsync("交易笔数多少", "2024-12-13", pages: RealPages.Read), await RealTextAsync("交易笔数多少"));

        Assert.StartsWith(before.Text, after, StringComparison.Ordinal);
        Assert.EndsWith("\n没有人按“交易笔数”这个名字报，以上是最接近的。\n口径：支付成功的笔数（单位笔）", after, StringComparison.Ordinal);
        Assert.Contains("\n没有人按“出金成功率”这个名字报，以上是最接近的。", await RealTextAsync("出金成功率趋势"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_days_a_figure_is_about_stand_beside_it_when_they_are_not_its_weeks() =>
        Assert.Contains("· 本月交易 5145笔（11月至22日，前次 2024-W45 3857笔）", await TextAsync("交易笔数"), StringComparison.Ordinal);

    [Fact]
    public async Task Without_definitions_the_two_names_are_two_figures_and_nothing_is_better_or_worse()
    {
        var told = (await AskAsync("W45和W46有什么变化", [])).Text;

        Assert.DoesNotContain("变好", told, StringComparison.Ordinal);
        Assert.DoesNotContain("口径", (await AskAsync("备件对比成功率多少", [])).Text, StringComparison.Ordinal);
    }

    private static async Task<string> RealTextAsync(string question)
    {
        var team = AskDesk.Team with
        {
            Metrics = [new("出金成功率", [], "出金成功笔数/出金笔数", "%", null, null, null), new("交易笔数", [], "支付成功的笔数", "笔", null, null, null)],
        };
        var desk = new AnswerQuestion(new LedgerBook(RealPages.Read), new FigureBook(RealPages.Read), RealPages.Read, RealPages.Read);
        return (await desk.RunAsync(team, question, Asker.Operator, new DateTimeOffset(2024, 12, 13, 23, 59, 59, TimeSpan.FromHours(8)), TestContext.Current.CancellationToken)).Text;
    }

    private static async Task<string> TextAsync(string question) => (await AskAsync(question, [Matched, Incidents])).Text;

    private static Task<Answer> AskAsync(string question, MetricDefinition[] defined)
    {
        var store = new Pages([], [.. Weeks.SelectMany(Read)], []);
        return new AnswerQuestion(new LedgerBook(store), new FigureBook(store), store, store).RunAsync(
            AskDesk.Team with { Metrics = defined }, question, Asker.Operator, new DateTimeOffset(2024, 11, 22, 23, 0, 0, TimeSpan.FromHours(8)), TestContext.Current.CancellationToken);
    }

    private static IEnumerable<SaidMetric> Read(string[] lines, int week)
    {
        var day = new DateOnly(2024, 11, 15).AddDays(7 * week);
        return lines.Select(l => l.Split('|')).SelectMany((l, at) => new FactReader(Glossary.Empty)
            .Read([new FactLine(1, [l[0]], l[1])], day).Metrics
            .Select(m => new SaidMetric(
                m, ReportWeek.Of(day), new DateTimeOffset(day, new TimeOnly(16, 0), TimeSpan.FromHours(8)), l[0], "hejing", new EntryRef($"{week}/{at}", 1))));
    }
}
