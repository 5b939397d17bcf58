namespace BotReport.Rooms.Tests.Crash;

/// <summary>The process dies around the Friday prompt; whoever owes something is asked once, whichever process does it.</summary>
public sealed class KilledPromptTests
{
    private const string Prompts = "select conversation || ' ' || text from transcript where from_bot = 1 and key like 'prompt/%' order by 1";
    private const string Skipped = "select key from transcript where from_bot = 1 and key like 'skipped/prompt/%' order by 1";

    private static readonly string[] Owners = ["chentao", "hejing", "likai", "sunyue", "zhangwei", "zhangwei2", "zhaolei", "zhoumin"];

    [Fact]
    public async Task On_a_fresh_store_everybody_is_asked_once()
    {
        using var store = new CrashStore();
        await AskedOnTimeAsync(store);
        await AskedOnceAsync(store);
    }

    [Theory]
    [InlineData(false)] // ended in good order
    [InlineData(true)] // killed
    public async Task On_a_store_already_used_with_todays_clock_everybody_is_asked_once(bool killed)
    {
        using var store = new CrashStore();
        if (killed)
        {
            using var today = Serve(store, null);
            await today.HearAsync("alarms set");
            await today.KillAsync();
        }
        else
        {
            // Where he wrote last is not there when the bot serves.
            var (code, said) = await BotProcess.RunAsync(store, null, "状态", "chat", "--as", "zhoumin");
            Assert.True(code == 0, said);
        }

        await AskedOnTimeAsync(store);
        await AskedOnceAsync(store);
    }

    [Theory]
    [InlineData("CommitAsync(RunDone).before:1", false)] // the alarm rang, nothing is written
    [InlineData("CommitAsync(RunDone).inside:21", true)] // the first prompts are inserted, the transaction is open
    [InlineData("CommitAsync(RunDone).after:1", true)] // all are in the outbox
    [InlineData("ClaimAsync.after:1", false)] // all are claimed
    [InlineData("SendAsync.after:3", false)] // three have theirs
    [InlineData("DoneAsync.after:8", false)] // all have theirs
    public async Task Killed_while_asking_everybody_is_asked_once(string place, bool withoutAlarms)
    {
        using var store = new CrashStore();
        using (var bot = Serve(store, "2024-11-15T15:59:58", place))
        {
            Assert.Equal(BotProcess.Killed, await bot.EndAsync());
        }

        ForgetAlarms(store, withoutAlarms);
        await AskedOnceAsync(store);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Killed_before_it_rings_everybody_is_asked_once(bool withoutAlarms)
    {
        using var store = new CrashStore();
        using (var bot = Serve(store, "2024-11-15T15:59:20"))
        {
            await bot.HearAsync("alarms set");
            await bot.KillAsync();
        }

        Assert.Empty(await store.QueryAsync("select kind from run"));
        ForgetAlarms(store, withoutAlarms);

        // Half a minute late another process asks, and dies too.
        using (var bot = Serve(store, "2024-11-15T16:00:30"))
        {
            await store.WaitForAsync(Owners.Length, Prompts);
            await bot.KillAsync();
        }

        await AskedOnceAsync(store);
    }

    [Fact]
    public async Task Three_weeks_late_nobody_is_asked_and_the_leads_are_told_once()
    {
        using var store = new CrashStore();
        using (var bot = Serve(store, "2024-11-15T15:59:20"))
        {
            await bot.HearAsync("alarms set");
            await bot.KillAsync();
        }

        string[] told = [.. from week in (string[])["2024-11-11", "2024-11-18", "2024-11-25"]
            from lead in (string[])["linbo", "wangfang"]
            select $"skipped/prompt/支付研发/{week}/{lead}"];
        using (var bot = Serve(store, "2024-12-06T09:30:00"))
        {
            await store.WaitForAsync(told.Length, Skipped);
            await bot.KillAsync();
        }

        await AgainAsync(store, "2024-12-06T09:50:00");
        Assert.Equal(told, await store.QueryAsync(Skipped));
        Assert.Empty(await store.QueryAsync(Prompts));
    }

    /// <summary>Nothing dies: the alarm rings, the sweep half a minute later is not needed.</summary>
    private static async Task AskedOnTimeAsync(CrashStore store)
    {
        using var bot = Serve(store, "2024-11-15T15:59:57");
        await bot.HearAsync("Application started");
        await store.WaitForAsync(Owners.Length, Prompts);
        await bot.KillAsync();
        Assert.Equal(["1"], await store.QueryAsync("select ran_at < '2024-11-15T08:00:20' from run"));
    }

    private static void ForgetAlarms(CrashStore store, bool forget)
    {
        if (forget)
        {
            store.ForgetAlarms();
        }
    }

    /// <summary>At 16:20 the next process does all there is to do; everybody has one prompt, in his Direct Line conversation and in the outbox.</summary>
    private static async Task AskedOnceAsync(CrashStore store)
    {
        await AgainAsync(store, "2024-11-15T16:20:00", async bot =>
        {
            foreach (var owner in Owners)
            {
                Assert.Single(await bot.SaidToAsync(owner), said => said.Contains("2024-W45（11/11–11/17）请补【", StringComparison.Ordinal));
            }

            Assert.Empty(await bot.SaidToAsync("gaoyuan"));
        });
        Assert.Equal(Owners, (await store.QueryAsync(Prompts)).Select(line => line.Split(' ')[0]));
        Assert.Equal(["Prompt 2024-11-11 0"], await store.QueryAsync("select kind || ' ' || week || ' ' || skipped from run"));
        Assert.Empty(await store.QueryAsync("select key from outbox where state <> 'Sent'"));
    }

    /// <summary>The next process does all there is to do and is looked at from outside.</summary>
    private static async Task AgainAsync(CrashStore store, string at, Func<ServedBot, Task>? look = null)
    {
        using var bot = await ServedBot.StartAsync(store, at + "+08:00");
        await bot.ReadyAsync();
        await store.AllSentAsync();
        await (look?.Invoke(bot) ?? Task.CompletedTask);
        await bot.KillAsync();
    }

    private static BotProcess Serve(CrashStore store, string? at, string? fault = null) => BotProcess.Start(
        store, fault, ["serve", "--urls", "http://127.0.0.1:0", .. at is null ? (string[])[] : ["--at", at + "+08:00"]]);
}
