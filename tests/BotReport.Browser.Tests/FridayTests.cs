using BotReport.Browser.Tests.Bot;
using Microsoft.Playwright;

namespace BotReport.Browser.Tests;

/// <summary>The Friday in a real browser, every picture kept.</summary>
public sealed class FridayTests
{
    private const string Update = "11月交易情况：本月交易3857笔，交易金额为3.835亿元，平均每笔交易金额约0.99万元。\n收银台页面优化11月14日完成上线；线上云管家推送：方案初步沟通，12月内无法上线。\n开城计划：预计11月25日全国其他城市将开放。";

    [Fact]
    public async Task Prompt_reply_card_draft_publication_and_question_in_the_browser()
    {
        await using var chrome = await Chrome.StartAsync();
        using var bot = await Served.StartAsync("2024-11-15T15:59:50+08:00");

        var owner = await chrome.OpenAsync(bot.Address, "zhoumin");
        await owner.SeesAsync("周敏，请补【贝易转】");
        await owner.ShotAsync("1-owner-prompt");
        await owner.SayAsync(Update);
        await owner.SeesAsync("已记入 2024-W45");
        await owner.ShotAsync("2-owner-echo");
        await owner.PressAsync("改成 9.94万元");
        await owner.SeesAsync("第1条已改");
        await Assertions.Expect(owner.Buttons("改成 9.94万元")).ToHaveCountAsync(0);
        await owner.ShotAsync("3-owner-answered");

        var phone = await chrome.OpenAsync(bot.Address, "zhoumin", 390, 844);
        await phone.SeesAsync("第1条已改");
        await phone.SeesAsync("收银台页面优化11月14日完成上线");
        await Assertions.Expect(phone.Buttons("改成 9.94万元")).ToHaveCountAsync(0);
        await phone.FitsAsync();
        await phone.ShotAsync("4-owner-second-browser-phone");
        await phone.SayAsync("明细");
        await owner.SeesAsync("2024-W45共3条");

        var lead = await chrome.OpenAsync(bot.Address, "wangfang");
        await lead.SayAsync("状态");
        await lead.SeesAsync("2024-W45 进度");
        await lead.ShotAsync("5-lead-board");
        await lead.PressAsync("看草稿");
        await lead.SeesAsync("2024-W45 草稿1");
        await lead.SeesAsync("下周工作及目标");
        await lead.ShotAsync("6-lead-draft");
        await lead.PressAsync("发布");
        await lead.SeesAsync("发布第45周草稿1？");
        await lead.PressAsync("确认发布");
        await lead.SeesAsync("2024-W45 周报已发布");
        await lead.ShotAsync("7-lead-published");

        var reader = await chrome.OpenAsync(bot.Address, "gaoyuan", 1280, 900, ColorScheme.Dark);
        await reader.SayAsync("贝易转 上线时间");
        await reader.SeesAsync("全国其他城市 11-25（周一）计划开放");
        await reader.ShotAsync("8-reader-answer-dark");

        Assert.Empty(owner.Wrong.Concat(phone.Wrong).Concat(lead.Wrong).Concat(reader.Wrong));
    }
}
