using BotReport.Browser.Tests.Bot;
using BotReport.Rooms.Tests.Llm.StandIn;

namespace BotReport.Browser.Tests;

/// <summary>The lead's Friday in a real browser with a model behind the draft: from the board to the correction, every picture kept.</summary>
public sealed class LeadFridayTests
{
    private const string Rental = "11月交易情况：本月交易3857笔，交易金额为3.835亿元，平均每笔交易金额约9.94万元。\n我们这边收银台页面优化11月14日完成上线。\n开城计划：预计11月25日全国其他城市将开放。";
    private const string Shop = "我们这边贝壳币线上发放在联调，计划于11月19日上线。\n好店每日看板已于11月11日上线。\n好店每日看板 11月11日上线";

    [Fact]
    public async Task From_the_board_to_the_correction_with_a_model()
    {
        await using var chrome = await Chrome.StartAsync();
        await using var model = await ModelStandIn.StartAsync(cancel: TestContext.Current.CancellationToken);
        using var bot = await Served.StartAsync("2024-11-15T16:05:00+08:00", new Dictionary<string, string?>
        {
            ["Llm__Provider"] = "OpenAICompatible",
            ["Llm__Endpoint"] = model.V1.AbsoluteUri,
            ["Llm__Deployment"] = "good",
            ["Llm__ApiKey"] = "x",
            ["Llm__Polish__0"] = "支付研发",
        });

        var rental = await chrome.OpenAsync(bot.Address, "zhoumin");
        await rental.SayAsync(Rental);
        await rental.SeesAsync("已记入 2024-W45");
        var shop = await chrome.OpenAsync(bot.Address, "likai");
        await shop.SayAsync(Shop);
        await shop.SeesAsync("已记入 2024-W45");

        var lead = await chrome.OpenAsync(bot.Address, "wangfang");
        await lead.SayAsync("状态");
        await lead.SeesAsync("2024-W45 进度");
        await lead.PressAsync("看草稿");
        await lead.SeesAsync("2024-W45 草稿1");
        await lead.SeesAsync("下周工作及目标");
        await lead.ShotAsync("lead-1-draft");
        await lead.SayAsync("编号");
        await lead.SeesAsync("2024-W45 草稿1 的编号");
        await lead.ShotAsync("lead-2-numbers");
        await lead.SayAsync("来源 1.2");
        await lead.SeesAsync("模型润色，原话是");
        await lead.SayAsync("重写 好店 更短");
        await lead.SeesAsync("要自己改，回");
        await lead.ShotAsync("lead-3-source-and-rewording");
        await lead.SayAsync("改 1.2 收银台页面优化已上线，转化率待观察");
        await lead.SeesAsync("已更新为草稿2");
        await lead.SayAsync("移 1.2 到 1.1");
        await lead.SeesAsync("已更新为草稿3");
        await lead.SayAsync("删 2.1 重复");
        await lead.SeesAsync("已更新为草稿4");
        await lead.ShotAsync("lead-4-edited");
        await lead.SayAsync("批准");
        await lead.SeesAsync("已批准草稿4");
        await lead.SayAsync("发布");
        await lead.SeesAsync("发布第45周草稿4？");
        await lead.ShotAsync("lead-5-confirm");
        await lead.PressAsync("确认发布");
        await lead.SeesAsync("2024-W45 周报已发布");
        await lead.SayAsync("勘误 2.1 好店每日看板已于11月12日上线");
        await lead.SeesAsync("回“确认勘误”发布第2版");
        await lead.SayAsync("确认勘误");
        await lead.SeesAsync("现在是第2版");
        await lead.Page.WaitForFunctionAsync("() => !document.body.innerText.includes('截止 今天')"); // the panel says 已发布 instead
        await lead.ShotAsync("lead-6-corrected");
        await lead.FitsAsync();

        Assert.NotEmpty(model.Questions);
        Assert.Empty(rental.Wrong.Concat(shop.Wrong).Concat(lead.Wrong));
    }
}
