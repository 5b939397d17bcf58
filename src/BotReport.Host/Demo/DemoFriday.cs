namespace BotReport.Host.Demo;

/// <summary>The seed's Friday: who says what, in which order. The bot's side is nowhere in it.</summary>
internal static class DemoFriday
{
    /// <summary>Plays it. False when the scheduler did not ring.</summary>
    public static async Task<bool> PlayAsync(DemoStage stage, DemoBlocks blocks, CancellationToken cancel)
    {
        await stage.TellAsync(DemoWords.Friday);
        if (!await stage.PromptedAsync(cancel))
        {
            return false;
        }

        await stage.TellAsync(DemoWords.Rang(await stage.WaitingAsync(cancel)));
        await stage.ShowAsync("zhoumin", cancel);
        await stage.ShowAsync("hejing", cancel);
        await stage.SkipAsync(cancel);
        await RepliesAsync(stage, blocks, cancel);
        await LeadAsync(stage, blocks, cancel);

        await stage.TellAsync(DemoWords.Reader);
        await stage.SayAsync("gaoyuan", "贝易转 上线时间", cancel);
        await stage.SayAsync("gaoyuan", "草稿", cancel);
        return true;
    }

    private static async Task RepliesAsync(DemoStage stage, DemoBlocks blocks, CancellationToken cancel)
    {
        await stage.TellAsync(DemoWords.Replies);
        await PasteAsync(stage, "zhoumin", blocks.Topics("贝易转", 1, 2), cancel);
        await stage.SayAsync("zhoumin", "是", cancel);
        await stage.SayAsync("zhaolei", "收到，晚点发", cancel);
        await PasteAsync(stage, "chentao", blocks.Topics("贝易转", 3, 5), cancel);
        await stage.SayAsync("chentao", "是", cancel);
        await PasteAsync(stage, "likai", blocks.Section("好店"), cancel);
        await PasteAsync(stage, "sunyue", blocks.Section("O1 业务服务"), cancel);
        await PasteAsync(stage, "zhangwei", blocks.Section("O3 平台治理"), cancel);
        await PasteAsync(stage, "zhangwei2", blocks.Section("O4 支付 × AI"), cancel);

        await stage.TellAsync(DemoWords.Missing);
        await stage.SayAsync("wangfang", "状态", cancel);
        await stage.SayAsync("wangfang", "催", cancel);
        await stage.ShowAsync("zhaolei", cancel);
        await PasteAsync(stage, "zhaolei", blocks.Section("O2 能力升级"), cancel);
        await PasteAsync(stage, "hejing", blocks.Section("系统运行数据") + "\n\n" + blocks.Section("其他"), cancel);
        await stage.SayAsync("hejing", "不改", cancel);
    }

    private static async Task LeadAsync(DemoStage stage, DemoBlocks blocks, CancellationToken cancel)
    {
        await stage.TellAsync(DemoWords.Draft);
        await PasteAsync(stage, "wangfang", blocks.Section("收获与反思") + "\n\n" + blocks.Section("下周工作及目标"), cancel);
        await stage.SayAsync("wangfang", "草稿", cancel);

        await stage.TellAsync(DemoWords.Publish);
        await stage.SayAsync("wangfang", "发布", cancel);
        await stage.SayAsync("wangfang", "确认发布", cancel);
    }

    private static async Task PasteAsync(DemoStage stage, string person, string block, CancellationToken cancel)
    {
        await stage.SayAsync(person, block, cancel);
        await stage.QuietAsync(person, cancel);
    }
}
