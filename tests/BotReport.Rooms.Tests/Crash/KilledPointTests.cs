using BotReport.Rooms.Tests.Crash.Checking;
using BotReport.Rooms.Tests.Crash.Run;
using BotReport.Rooms.Tests.Llm.StandIn;

namespace BotReport.Rooms.Tests.Crash;

/// <summary>A process dies at every named place in turn, on the store the one before left, while people write, are asked and have drafts made.</summary>
public sealed class KilledPointTests
{
    /// <summary>Every place, in the words of what is half done there.</summary>
    private static readonly (string Place, Need Need)[] Places =
    [
        ("Migrated:5", Need.Nothing), // mid migration: the tables are being made
        ("Migrated:20", Need.Nothing), // … and further on
        ("AcceptAsync.before:2", Need.Words), // before the inbox insert: nothing is kept, nothing acknowledged
        ("AcceptAsync.after:2", Need.Words), // after it, not yet acknowledged
        ("CommitAsync(InboxDone).inside:4", Need.Words), // within the turn's transaction
        ("CommitAsync(InboxDone).after:2", Need.Words), // after the commit, before the answer
        ("ClaimAsync.after:2", Need.Words), // a row of the outbox is claimed
        ("SendAsync.after:2", Need.Words), // after the POST, before it is marked as sent
        ("RingAsync.before:1", Need.Alarm), // mid fire: the alarm rings, nothing is done
        ("CommitAsync(RunDone).inside:9", Need.Prompt), // mid fan-out: the first prompts are inserted
        ("SendAsync.after:3", Need.Prompt), // mid fan-out: some have theirs
        ("RingAsync.after:1", Need.Alarm), // mid fire: all is done, the alarm clock does not know
        ("AskAsync.during:1", Need.Draft), // mid model call
        ("CommitAsync(WorkDone).before:1", Need.Draft), // the draft is kept, its answer is not
    ];

    /// <summary>Longer than a process takes until its alarm clock goes.</summary>
    private static readonly TimeSpan Boot = TimeSpan.FromSeconds(8);

    /// <summary>What must happen for the place to be passed.</summary>
    private enum Need
    {
        Nothing,
        Words,
        Prompt,
        Alarm,
        Draft,
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Killed_at_every_place_nothing_is_lost_and_nothing_is_done_twice(bool onServer)
    {
        await using var model = await ModelStandIn.StartAsync(cancel: TestContext.Current.CancellationToken);
        await using var run = await FaultRun.NewAsync(
            onServer ? await PostgresCrashStore.NewAsync(TimeSpan.FromSeconds(1)) : new CrashStore(), 0, 10, 20, 30);
        run.Settings["Llm__Provider"] = "OpenAICompatible";
        run.Settings["Llm__Endpoint"] = model.V1.OriginalString;
        run.Settings["Llm__Deployment"] = "good";
        var team = 0;
        foreach (var (place, need) in Places)
        {
            if (need is Need.Prompt or Need.Alarm)
            {
                // An alarm rings only where the alarm clock goes already; whoever is asked without one is asked as well.
                run.Clock.TurnTo(run.PromptOf(team++) - (need == Need.Alarm ? Boot : TimeSpan.Zero));
            }

            await DieAsync(run, place, need);
            await run.LookAsync();
        }

        await run.StartReadyAsync();
        await run.CheckAsync($"places on {(onServer ? "PostgreSQL" : "SQLite")}");
    }

    private static async Task DieAsync(FaultRun run, string place, Need need)
    {
        var process = run.Start(place);
        if (need == Need.Words)
        {
            run.People.Begin();
        }

        var draft = need == Need.Draft ? run.People.SayAsync(run.Everybody.First(p => p.Part == Part.Leads), "草稿", Purpose.Draft) : Task.CompletedTask;
        await run.DiesAsync(process);
        _ = draft; // acknowledged by the next
    }
}
