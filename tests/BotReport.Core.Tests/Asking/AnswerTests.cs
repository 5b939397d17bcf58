using System.Text.Json;
using BotReport.Core.Asking;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Tests.Ledger;
using BotReport.Core.Text;

namespace BotReport.Core.Tests.Asking;

public sealed class AnswerTests
{
    [Fact]
    public async Task The_cards_query_has_six_lines_and_a_closing_sentence()
    {
        var answer = await AskDesk.AskAsync("贝易转 上线时间", "2024-11-15");

        Assert.Equal(
            [
                "收银台页面优化 2024-11-14 Done", "全国其他城市 2024-11-25 Planned", "经纪业务 2024-11-26 Planned", "整装业务 2024-12-03 Planned",
                "汇金 2024-12-20 Planned", "线上云管家推送 2024-12-31 Blocked",
            ],
            answer.Lines.Select(AskDesk.Short));
        Assert.Equal(["上线", "开放", "上线", "上线", "排期", "上线"], answer.Lines.Select(l => l.Event!));
        Assert.All(answer.Lines, l => Assert.True(l.Week == "2024-W45" && l.Owner is "周敏" or "陈涛" && l.Source.Length > 0));
        Assert.Equal(
            """
            【贝易转】上线时间，截至2024-11-15（2024-W45，11/11–11/17）：
            · 收银台页面优化 11-14（周四）已上线 — 周敏，2024-W45：“收银台页面优化11月14日完成上线；线上云管家推送： 方案初步沟通，12月内无法上线，计划采用半屏收银台方案。”
            · 全国其他城市 11-25（周一）计划开放 — 周敏，2024-W45：“预计11月25日全国其他城市将开放”
            · 经纪业务 11-26（周二）计划上线 — 陈涛，2024-W45：“经纪业务： 本周完成展示，已进入测试阶段，因21日测试资源冲突，预计26日上线；汇金排期预计在12月20日。”
            · 整装业务 12-03（周二）计划上线 — 陈涛，2024-W45：“整装业务： 技术方案评审完毕，已进入开发阶段，预计12月3日上线。”
            · 汇金 排期12-20（周五） — 陈涛，2024-W45：“经纪业务： 本周完成展示，已进入测试阶段，因21日测试资源冲突，预计26日上线；汇金排期预计在12月20日。”
            · 线上云管家推送 12月内不上线 — 周敏，2024-W45：“收银台页面优化11月14日完成上线；线上云管家推送： 方案初步沟通，12月内无法上线，计划采用半屏收银台方案。”
            另有已上线、日期未写：营销立减活动、付款直联行-工行。
            """.ReplaceLineEndings("\n").Replace('\u00A0', ' '),
            answer.Text.Replace('\u00A0', ' '));
    }

    [Fact]
    public async Task The_json_keeps_its_shape()
    {
        var json = JsonDocument.Parse(AnswerJson.Write(await AskDesk.AskAsync("贝易转 上线时间", "2024-11-15"))).RootElement;

        Assert.Equal(["intent", "lines", "text"], json.EnumerateObject().Select(p => p.Name));
        var blocked = json.GetProperty("lines")[5];
        Assert.Equal(
            ["text", "topic", "event", "date", "dateEnd", "status", "prev", "week", "owner", "source"],
            blocked.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            ("2024-12-01", "2024-12-31", "blocked", JsonValueKind.Null),
            (blocked.GetProperty("date").GetString(), blocked.GetProperty("dateEnd").GetString(), blocked.GetProperty("status").GetString(), blocked.GetProperty("prev").ValueKind));
    }

    [Fact]
    public void The_json_leaves_chinese_readable_and_statuses_in_lower_case()
    {
        var line = new AnswerLine("整装", "整装", null, null, null, MilestoneStatus.InProgress, null, null, null, "“原文”");

        Assert.Equal(
            """{"intent":"what","lines":[{"text":"整装","topic":"整装","event":null,"date":null,"dateEnd":null,"status":"inprogress","prev":null,"week":null,"owner":null,"source":"“原文”"}],"text":"好"}""",
            AnswerJson.Write(new Answer("what", [line], "好", true)));
    }

    [Theory]
    [InlineData("整装什么时候上线", "2024-11-15", "整装业务 12-03（周二）计划上线")]
    [InlineData("整\u200B装\u202E什么时候上\uFEFF线", "2024-11-15", "整装业务 12-03（周二）计划上线")] // what nobody sees
    [InlineData("整装什么时候上线", "2024-11-29", "整装业务 12-10（周二）计划上线（由12-03调整至12-10）")]
    [InlineData("整装上线了吗", "2024-12-13", "整装业务 12-10（周二）已上线（由12-03调整至12-10）")]
    [InlineData("汇金排期", "2024-12-06", "汇金 12-18（周三）计划上线（由12-20提前至12-18）")]
    [InlineData("云管家什么时候上线", "2024-11-29", "云管家推送 暂不能上线，未给日期")]
    [InlineData("云管家什么时候上线", "2024-12-06", "线上云管家推送 2025-01-15（周三）计划上线")]
    [InlineData("实时数仓交付了没有", "2024-12-06", "实时数仓 12-06（周五）已交付（由11-30调整至12-06）")]
    [InlineData("手动提现什么时候全量", "2024-12-13", "手动提现 12-16（周一）暂不全量")]
    [InlineData("入金成功率多少", "2024-11-29", "入金有效成功率 99.996%（前次 2024-W46 99.993%）")]
    [InlineData("谁负责自建POS", "2024-11-15", "自建POS 由赵磊负责（【O2 能力升级】）")]
    [InlineData("好店谁负责", "2024-11-15", "【好店】由李凯负责，代填人：徐娜")]
    public async Task One_question_one_line(string question, string on, string line)
    {
        var answer = await AskDesk.AskAsync(question, on);

        Assert.True(answer.Found);
        Assert.Equal(line, Assert.Single(answer.Lines).Text);
    }

    [Theory]
    [InlineData("哪些延期了", "2024-12-06", "整装业务 2024-12-10 Slipped", "长沙佣金存管 业务部分 2024-12-12 Slipped", "WAF迁移 流量 2024-12-14 Slipped")]
    [InlineData("O2有什么阻塞", "2024-11-29", "标准银行账户 Blocked")]
    [InlineData("下周有什么要上线", "2024-11-15", "贝壳币线上发放 2024-11-19 Planned", "开户记账记资金盘点功能 2024-11-19 Planned")]
    [InlineData("好店本周上线了哪些", "2024-11-29", "贝壳币线上发放 2024-11-25 Done", "费率统一 新版本 2024-11-28 Done")]
    [InlineData("取消了哪些", "2024-11-29", "极速卡权益 Cancelled")]
    public async Task A_list_has_these(string question, string on, params string[] lines) =>
        Assert.Equal(lines, (await AskDesk.AskAsync(question, on)).Lines.Select(AskDesk.Short).Select(l => l.Replace("  ", " ", StringComparison.Ordinal)));

    [Fact]
    public async Task My_own_are_mine()
    {
        var answer = await AskDesk.AskAsync("我的下周到期", "2024-11-15", new Asker("likai"));

        Assert.NotEmpty(answer.Lines);
        Assert.All(answer.Lines, l => Assert.Equal("李凯", l.Owner));
    }

    [Theory]
    [InlineData("双活机房什么时候上线", "没有“双活机房上线时间”的记录", "可回：问负责人 双活机房什么时候上线")]
    [InlineData("贝易转 双活机房 上线时间", "没有“【贝易转】双活机房上线时间”的记录", "可回：问负责人")] // not the section's six lines
    [InlineData("资金安全演练什么时候验收", "最接近的：", "卖方物保代理人附件问题优化")]
    [InlineData("存管什么时候上线", "“存管”可能指：", "装修存管")]
    [InlineData("张伟上周做了什么", "“张伟”可能指：张伟 O3 平台治理", "张伟 O4 支付 × AI")]
    [InlineData("W60 上线了什么", "没有“W60”这一周", "W45")]
    [InlineData("本周取消了哪些", "没有本周取消事项", "2024-11-15")]
    public async Task What_is_not_known_is_said(string question, string says, string andSays)
    {
        var answer = await AskDesk.AskAsync(question, "2024-11-15");

        Assert.False(answer.Found);
        Assert.Empty(answer.Lines);
        Assert.Contains(says, answer.Text, StringComparison.Ordinal);
        Assert.Contains(andSays, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_week_that_fits_two_is_asked_back()
    {
        var answer = await AskDesk.AskAsync("第1周上线了哪些", "2024-12-13");

        Assert.False(answer.Found);
        Assert.Contains("你问的是哪一周", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_past_week_is_answered_as_it_stood()
    {
        var then = await AskDesk.AskAsync("贝易转 上线时间", "2024-11-15");
        var later = await AskDesk.AskAsync("W45 贝易转 上线时间", "2024-12-13");

        Assert.Equal(then.Lines, later.Lines);
    }

    [Fact]
    public async Task A_long_answer_fits_a_screen_and_keeps_what_is_ahead()
    {
        var answer = await AskDesk.AskAsync("贝易转 上线时间", "2024-12-13");

        Assert.True(answer.Lines.Count > 12);
        Assert.Equal(12, answer.Text.Split('\n').Length);
        Assert.All(answer.Lines.Where(l => l.Status == MilestoneStatus.Planned), l => Assert.Contains(l.Text, answer.Text, StringComparison.Ordinal));
        Assert.EndsWith("回“更多”看全部。", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task English_says_the_same()
    {
        var answer = await AskDesk.AskAsync("when does 整装 go live?", "2024-11-29", new Asker(null, Language.English));

        Assert.StartsWith("整装业务: dates, as of 2024-11-29 (2024-W47, 11/25–12/01):\n· 整装业务 上线: planned for 12-10 (Tue) (postponed from 12-03) — 陈涛, 2024-W47:", answer.Text, StringComparison.Ordinal);
    }

    /// <summary>Whatever is asked of a section, no line of another one is in the answer.</summary>
    [Theory]
    [MemberData(nameof(Sections))]
    public async Task An_answer_keeps_to_the_section_named(string section)
    {
        string[] asked =
        [
            "上线时间", "哪些延期了", "进展", "逾期", "到期", "汇金什么时候上线", "整装进展", "负责人", "多少笔", "成功率", "下周上线什么", "阻塞", "审核", "渗透测试报告", "全部", "周敏做了什么",
        ];
        string[] days = ["2024-11-15", "2024-11-22", "2024-11-29", "2024-12-06", "2024-12-13"];
        var foreign = GoldLedger.Entries(45, 46, 47, 48, 49)
            .Where(e => !SectionNames.Agree(e.Section, section))
            .Select(e => (AskDesk.Team.Scheme.Label(e.Week), e.Text))
            .ToHashSet();
        foreach (var (ask, on) in asked.SelectMany(a => days.Select(d => (a, d))))
        {
            var answer = await AskDesk.AskAsync($"【{section}】{ask}", on);

            Assert.DoesNotContain(answer.Lines, l => foreign.Contains((l.Week ?? string.Empty, l.Source)));
            Assert.DoesNotContain(answer.Text.Split('\n'), t => foreign.Any(f => t.Contains($"“{f.Text}”", StringComparison.Ordinal)));
        }
    }

    public static TheoryData<string> Sections() => [.. DemoTeam.Sections.Select(s => s.Name)];
}
