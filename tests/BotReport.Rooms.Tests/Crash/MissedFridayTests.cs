using BotReport.Rooms.Tests.Crash.Checking;
using BotReport.Rooms.Tests.Crash.Run;

namespace BotReport.Rooms.Tests.Crash;

/// <summary>No process is there at Friday 16:00, or its clock is wrong: who is to be asked is asked once, or the leads hear that it is too late.</summary>
public sealed class MissedFridayTests
{
    private static readonly TimeSpan Shortly = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 1)]
    [InlineData(false, 6 * 60)]
    [InlineData(true, 6 * 60)]
    public async Task Down_over_the_prompt_for_minutes_or_hours_everybody_is_asked_once_on_return(bool onServer, int minutes)
    {
        await using var run = await DownAsync(onServer, TimeSpan.FromMinutes(minutes));
        await run.KillAsync(await run.StartReadyAsync()); // it may ask, or just have asked
        await run.StartReadyAsync();
        await run.People.GreetAsync();
        await run.CheckAsync($"down for {minutes} minutes on {Engine(onServer)}");
        Assert.Equal(["0"], await run.Store.QueryAsync("select cast(skipped as text) from run where kind = 'Prompt'"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Down_for_three_days_nobody_is_asked_and_the_leads_are_told_once(bool onServer)
    {
        await using var run = await DownAsync(onServer, TimeSpan.FromDays(3));
        await run.KillAsync(await run.StartReadyAsync());
        await run.StartReadyAsync();
        await run.PromptsRanAsync();
        await run.SettledAsync();

        Assert.Equal(["1"], await run.Store.QueryAsync("select cast(skipped as text) from run where kind = 'Prompt'"));
        Assert.Empty(await run.Store.QueryAsync("select key from outbox where key like 'prompt/%'"));
        var told = await run.Store.QueryAsync("select key from outbox where key like 'skipped/prompt/%' and state = 'Sent'");
        Assert.Equal(run.Everybody.Where(p => p.Part == Part.Leads).Select(p => p.Id).Order(), told.Select(key => key.Split('/')[^1]).Order());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_clock_that_jumps_back_and_on_an_hour_asks_nobody_twice_and_loses_nothing(bool onServer)
    {
        await using var run = await FaultRun.NewAsync(await StoreAsync(onServer), 0, 30);
        await run.GreetAsync(Shortly);
        var bot = await run.StartReadyAsync();
        run.People.Begin();
        await run.UntilAsync("select kind from run where kind = 'Prompt'");
        foreach (var jump in (TimeSpan[])[-Hour, Hour, Hour, -Hour, Hour])
        {
            await run.KillAsync(bot);
            await run.LookAsync();
            run.Clock.Turn(jump);
            bot = await run.StartReadyAsync();
        }

        var history = await run.CheckAsync($"a clock that jumps on {Engine(onServer)}");
        Assert.Equal(2, history.Store.Runs.Count(r => r.Kind == "Prompt"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Slow_and_failing_partners_lose_nothing(bool onServer)
    {
        await using var model = await Llm.StandIn.ModelStandIn.StartAsync(cancel: TestContext.Current.CancellationToken);
        model.Mode = "ServerError";
        await using var run = await FaultRun.NewAsync(await StoreAsync(onServer), 0);
        run.Settings["Llm__Provider"] = "OpenAICompatible";
        run.Settings["Llm__Endpoint"] = model.V1.OriginalString;
        run.Settings["Llm__Deployment"] = "good";
        run.Settings["Llm__NetworkTimeoutSeconds"] = "2";
        run.Settings["Llm__OverallTimeoutSeconds"] = "5";
        await run.GreetAsync(Shortly);
        await run.StartReadyAsync();
        if (onServer)
        {
            await run.StartReadyAsync(); // two share the partners
        }

        run.Messenger.Slowness = TimeSpan.FromMilliseconds(500);
        run.Messenger.Refuses = call => call % 3 == 0 ? (call % 2 == 0 ? 503 : 429) : null;
        run.People.Begin();
        await run.UntilAsync("select 1 where (select count(*) from draft) > 3");
        model.Mode = "Hang";
        await run.People.SayAsync(run.Everybody.First(p => p.Part == Part.Leads), "草稿", Purpose.Draft);
        await run.CheckAsync($"slow and failing partners on {Engine(onServer)}");
        Assert.NotEqual(0, run.Messenger.Refused);
        Assert.NotEmpty(model.Questions);
    }

    /// <summary>Everybody has written once; no process over half past three, and some time later.</summary>
    private static async Task<FaultRun> DownAsync(bool onServer, TimeSpan time)
    {
        var run = await FaultRun.NewAsync(await StoreAsync(onServer), -30); // six hours on it is not yet night
        await run.GreetAsync();
        Assert.Empty(await run.Store.QueryAsync("select kind from run"));
        run.Clock.Turn(time);
        return run;
    }

    private static async Task<CrashStore> StoreAsync(bool onServer) => onServer ? await PostgresCrashStore.NewAsync(TimeSpan.FromSeconds(1)) : new CrashStore();

    private static string Engine(bool onServer) => onServer ? "PostgreSQL" : "SQLite";
}
