namespace BotReport.Rooms.Tests.Crash;

/// <summary>Last week's page is imported; a week later the prompt asks for what it promised, and one line answers.</summary>
public sealed class PromisePromptTests
{
    [Fact]
    public async Task A_promise_of_the_imported_page_is_asked_for_and_answered_in_one_line()
    {
        using var store = new CrashStore();
        var page = Path.Combine(AppContext.BaseDirectory, "Data", "reports", "2024-W45.md");
        var (code, said) = await BotProcess.RunAsync(store, null, "", "import", page);
        Assert.True(code == 0, said);

        using (var bot = BotProcess.Start(store, null, "serve", "--urls", "http://127.0.0.1:0", "--at", "2024-11-22T15:59:57+08:00"))
        {
            await store.WaitForAsync(8, "select key from transcript where key like 'prompt/支付研发/2024-11-18/%'");
            await bot.KillAsync();
        }

        Assert.Matches(@"1\. 贝壳币线上发放 11-19", await PromptAsync(store, "likai"));
        Assert.Matches(@"1\. .*装修存管 开户记账记资金盘点功能 11-19", await PromptAsync(store, "sunyue"));

        await AnswerAsync(store, "likai", "贝壳币线上发放");
        await AnswerAsync(store, "sunyue", "开户记账记资金盘点功能");
    }

    private static async Task<string> PromptAsync(CrashStore store, string person) =>
        Assert.Single(await store.QueryAsync($"select text from transcript where key = 'prompt/支付研发/2024-11-18/{person}'"));

    private static async Task AnswerAsync(CrashStore store, string person, string promise)
    {
        var (code, said) = await BotProcess.RunAsync(store, null, "1 上线了", "chat", "--as", person, "--at", "2024-11-22T16:05:00+08:00");
        Assert.True(code == 0, said);
        var entry = Assert.Single(
            await store.QueryAsync($"select text from entry_version where week = '2024-11-18' and owner = '{person}'"));
        Assert.Contains(promise, entry, StringComparison.Ordinal);
        Assert.EndsWith("上线了", entry, StringComparison.Ordinal);
        Assert.Equal(
            ["上线 Done"],
            await store.QueryAsync("select event || ' ' || status from milestone where entry_id in "
                + $"(select entry_id from entry_version where week = '2024-11-18' and owner = '{person}')"));
    }
}
