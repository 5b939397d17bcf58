using System.Globalization;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Ledger;

public sealed class LedgerTests
{
    private static readonly ReportWeek W45 = ReportWeek.Of(new(2024, 11, 15));

    /// <summary>Every pair of statements that the five pages join, and no other; each was read by a person.</summary>
    [Fact]
    public void Five_weeks_are_joined_as_a_reader_would()
    {
        var lines = GoldLedger.Ledger(45, 46, 47, 48, 49).Items.Where(i => i.History.Count > 1).Select(Line);

        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden/ledger-2024-W45-W49.txt")).TrimEnd(), string.Join('\n', lines));
    }

    [Theory]
    [InlineData("贝壳币线上发放", 46, MilestoneStatus.Slipped, "2024-11-25", "2024-11-19")]
    [InlineData("贝壳币线上发放", 47, MilestoneStatus.Done, "2024-11-25", "2024-11-19")]
    [InlineData("整装业务", 47, MilestoneStatus.Slipped, "2024-12-10", "2024-12-03")]
    [InlineData("整装业务", 48, MilestoneStatus.Slipped, "2024-12-10", "2024-12-03")] // repeated without a word of the slip
    [InlineData("整装业务", 49, MilestoneStatus.Done, "2024-12-10", "2024-12-03")]
    [InlineData("汇金", 47, MilestoneStatus.Planned, "2024-12-20", "")] // 排期 in W45 and W46
    [InlineData("汇金", 49, MilestoneStatus.Planned, "2024-12-18", "2024-12-20")] // 提前; said again in the plan's section
    [InlineData("长沙佣金存管 业务部分", 48, MilestoneStatus.Slipped, "2024-12-12", "2024-12-05")]
    [InlineData("长沙佣金存管 业务部分", 49, MilestoneStatus.Done, "2024-12-12", "2024-12-05")]
    [InlineData("平安银行直联", 47, MilestoneStatus.Blocked, "", "2024-11-30")] // rolled back in the line that says it went live
    [InlineData("平安银行直联", 49, MilestoneStatus.Done, "2024-12-03", "2024-11-30")]
    [InlineData("资金划拨", 47, MilestoneStatus.Planned, "2024-12-02", "")] // a day within 12月第一周 is no move
    public void A_milestone_stands_as_the_newest_page_says(string topic, int until, MilestoneStatus status, string date, string previous)
    {
        var item = Assert.Single(
            GoldLedger.Ledger([.. Enumerable.Range(45, until - 44)]).Items,
            i => i.Topic == topic && i.Event is "上线" or "排期" && i.Topic == topic);

        Assert.Equal((status, date, previous), (item.Status, Day(item.Date?.To), string.Join(',', item.Previous.Select(d => Day(d)))));
    }

    [Fact]
    public void The_prompt_of_the_22nd_asks_the_owners_about_what_falls_due()
    {
        var ledger = GoldLedger.Ledger(45);
        var by = W45.Next.Sunday;

        Assert.Contains("贝壳币线上发放 2024-11-19", Promises("likai"));
        Assert.Contains("开户记账记资金盘点功能 2024-11-19", Promises("sunyue"));
        Assert.DoesNotContain("贝壳币线上发放 2024-11-19", Promises("sunyue"));
        Assert.DoesNotContain(ledger.DueBy(by), i => i.Due > by || !i.IsOpen);

        IEnumerable<string> Promises(string person) =>
            ledger.PromisesOf(person, by, DemoTeam.Sections).Select(i => $"{i.Topic} {Day(i.Due)}");
    }

    [Fact]
    public void A_kept_promise_is_asked_for_no_more() =>
        Assert.DoesNotContain(GoldLedger.Ledger(45, 46, 47).DueBy(new(2024, 12, 31)), i => i.Topic == "贝壳币线上发放");

    [Fact]
    public void A_promise_of_nobody_belongs_to_its_sections_only_owner()
    {
        var nobodys = GoldLedger.Said(45).Select(s => s with { Owner = null }).ToArray();
        var ledger = MilestoneLedger.Of(nobodys, GoldLedger.Glossary);

        Assert.Contains(ledger.PromisesOf("likai", W45.Next.Sunday, DemoTeam.Sections), i => i.Topic == "贝壳币线上发放");
        Assert.DoesNotContain(ledger.PromisesOf("zhoumin", W45.Next.Next.Sunday, DemoTeam.Sections), i => i.Topic == "经纪业务");
    }

    [Fact]
    public void What_is_late_moved_or_forgotten_is_told_apart()
    {
        var ledger = GoldLedger.Ledger(45, 46, 47);

        Assert.Contains(ledger.Slipped(), i => i.Topic == "整装业务");
        Assert.DoesNotContain(ledger.Slipped(), i => i.Topic == "贝壳币线上发放"); // slipped, but done
        Assert.Contains(ledger.Overdue(new(2024, 11, 29)), i => i.Topic == "存管资金盘点 核对结果"); // 周日 of W45, never heard of again
        Assert.Contains(ledger.Dropped(W45.Next), i => i.Topic == "标准银行账户"); // paused in W45, W46 is silent
        Assert.Contains(ledger.DueIn(ReportWeek.Of(new(2024, 12, 6))), i => i.Topic == "资金划拨");
    }

    [Theory]
    [InlineData("门店进件 › 第一批", "门店进件 › 第二批")] // ordinals tell parts apart
    [InlineData("甲 › 支付", "乙 › 支付")] // 支付 alone names nothing
    [InlineData("MQTT鉴权", "API鉴权")]
    [InlineData("中信银行", "中信银行 › 绑定卡入金")] // a part is not the whole
    [InlineData("工行直联", "招行直联")]
    [InlineData("支付 › 前端", "结算 › 前端")]
    public void What_only_sounds_alike_is_not_joined(string first, string second)
    {
        var ledger = MilestoneLedger.Of([Said(first, 0, "2024-12-10", false), Said(second, 1, "2024-12-17", true)], GoldLedger.Glossary);

        Assert.Equal(2, ledger.Items.Count);
        Assert.True(ledger.Items[0].IsOpen);
    }

    [Theory]
    [InlineData("进展 › 工行直联", "银行 › 工商银行直联")] // aliases
    [InlineData("装修存管 › 资金划拨功能", "装修存管 › 资金划拨")]
    [InlineData("门店进件 › 第一批", "门店进件 › 第一批")]
    [InlineData("WAF迁移", "waf 迁移")]
    public void The_same_said_otherwise_is_joined(string first, string second)
    {
        var item = Assert.Single(MilestoneLedger.Of([Said(first, 0, "2024-12-10", false), Said(second, 1, "2024-12-12", true)], GoldLedger.Glossary).Items);

        Assert.Equal((MilestoneStatus.Done, new DateOnly(2024, 12, 10)), (item.Status, item.Previous.Single()));
    }

    [Theory]
    [InlineData("开城计划 › 全国其他城市", "进展 › 全国开城", true)] // put together of its words
    [InlineData("商户结算明细导出", "商户结算明细查询", false)]
    [InlineData("商户端结算导出", "门店端结算导出", false)]
    [InlineData("门店进件 › 第一批", "门店进件 › 第二批", false)]
    [InlineData("工行直联", "招行直联", false)]
    public void Done_on_the_promised_day_it_may_be_worded_anew(string first, string second, bool same) => Assert.Equal(
        same ? 1 : 2,
        MilestoneLedger.Of([Said(first, 0, "2024-11-25", false), Said(second, 1, "2024-11-25", true)], GoldLedger.Glossary).Items.Count);

    [Fact]
    public void An_outcome_goes_to_the_promise_that_was_asked_about()
    {
        var first = Said("门店进件自动化 › 第二批", 0, "2024-11-26", false);
        var other = Said("门店进件自动化 › 第一批", 0, "2024-11-26", false) with { Entry = first.Entry };
        var id = OutcomeId.Of(W45.Next, "上线", "门店进件自动化 第二批", first.Entry.EntryId).ToString();
        var answer = Said("门店进件自动化 第二批", 1, "2024-12-30", false) with { Entry = new(id, 1) };

        var items = MilestoneLedger.Of([first, other, answer], GoldLedger.Glossary).Items;

        Assert.Equal(["2024-12-30", "2024-11-26"], items.Select(i => Day(i.Due)));
    }

    [Theory]
    [InlineData("门店导入11月12日上线（未上线）", true)]
    [InlineData("门店导入未能如期上线", true)]
    [InlineData("门店导入没有上线", true)]
    [InlineData("门店导入11月12日上线（暂停）", false)]
    [InlineData("门店导入暂不上线", false)]
    [InlineData("门店导入受阻，未上线", false)]
    public void What_has_not_happened_is_not_what_rests(string source, bool only)
    {
        var said = Said("门店导入", 0, "2024-11-12", false);
        var item = MilestoneLedger.Of([said with { Milestone = said.Milestone with { Status = MilestoneStatus.Blocked, Source = source } }], GoldLedger.Glossary).Items.Single();

        Assert.Equal(only, item.HasNotHappened);
    }

    [Theory]
    [InlineData("门店导入计划上线，上线时间待定", true)]
    [InlineData("门店导入何时上线还没定", true)]
    [InlineData("门店导入暂不上线", false)]
    [InlineData("门店导入卡在银行联调，上线时间待定", false)] // it rests
    [InlineData("门店导入无上线安排", false)]
    public void What_has_no_day_yet_is_not_what_rests(string source, bool only)
    {
        var said = Said("门店导入", 0, "2024-11-12", false);
        var item = MilestoneLedger.Of([said with { Milestone = said.Milestone with { Date = null, Status = MilestoneStatus.Blocked, Source = source } }], GoldLedger.Glossary).Items.Single();

        Assert.Equal(only, item.HasNoDay);
    }

    [Theory]
    [InlineData("said/12/0", "贝壳币/积分")]
    [InlineData("promise/2024-11-11/上线/贝壳币/said/12/0", "贝壳币")] // answered again a week later
    [InlineData("promise/said/12/0/贝壳币/2024-11-11", "贝壳币")] // as it was written once
    public void An_outcome_names_its_promise(string source, string subject)
    {
        var id = OutcomeId.Parse(OutcomeId.Of(W45, "上线", subject, source).ToString());

        Assert.Equal(OutcomeId.Of(W45, "上线", subject, source), id);
        Assert.Equal(source.StartsWith("promise/2024", StringComparison.Ordinal) ? "said/12/0" : source, id!.Source);
    }

    private static SaidMilestone Said(string path, int week, string date, bool done)
    {
        var monday = W45.Monday.AddDays(7 * week);
        return new(
            new(1, ["甲板块", .. path.Split(" › ")], "上线", date, DateSpan.Day(DateOnly.Parse(date, CultureInfo.InvariantCulture)), done ? MilestoneStatus.Done : MilestoneStatus.Planned, null, false, path),
            ReportWeek.Of(monday),
            new(monday, new(9, 0), TimeSpan.FromHours(8)),
            "甲板块",
            null,
            new($"{week}/{path}", 1));
    }

    private static string Line(LedgerItem item) =>
        $"{item.Section} | {item.Topic} | {string.Join(" → ", item.History.Select(h => $"{h.Entry.EntryId[5..]} {string.Join(" › ", h.Milestone.Path.Skip(1))} {h.Milestone.Event} {h.Milestone.Status} {Day(h.Milestone.Date?.To)}".TrimEnd()))} | {item.Status} {Day(item.Date?.To)}".TrimEnd()
        + (item.Previous.Count > 0 ? $" (was {string.Join(", ", item.Previous.Select(d => Day(d)))})" : string.Empty);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;
}
