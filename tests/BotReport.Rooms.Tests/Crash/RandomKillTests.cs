using BotReport.Rooms.Tests.Crash.Run;

namespace BotReport.Rooms.Tests.Crash;

/// <summary>kill -9 at instants that nobody chose, again and again, while people write, are asked and have drafts made.</summary>
public sealed class RandomKillTests
{
    private const int OnFile = 40;
    private const int OnServer = 10;
    private const int Teams = 4;
    private const int ServerKillsAMinute = 20;

    [Fact]
    public async Task Killed_at_random_on_a_file_nothing_is_lost_and_nothing_is_done_twice()
    {
        var (random, seed) = Seeded();
        var kills = FaultRun.Kills(OnFile);
        await using var run = await FaultRun.NewAsync(new CrashStore(), [.. Enumerable.Range(0, Teams).Select(i => i * kills / Teams)]);
        await run.GreetAsync(TimeSpan.FromMinutes(2));
        run.People.Begin();
        for (var kill = 0; kill < kills; kill++)
        {
            // The bot's clock goes on by a minute while nothing runs: a team is asked now and then, while the process is there or before it is.
            run.Clock.Turn(TimeSpan.FromMinutes(1) - TimeSpan.FromSeconds(random.Next(3)));
            await KillAtRandomAsync(run, run.Start(), random);
            await run.LookAsync();
        }

        await run.StartReadyAsync();
        await run.CheckAsync($"{kills} random kills on SQLite, seed {seed}");
    }

    [Fact]
    public async Task Two_instances_killed_at_random_on_a_server_lose_nothing_and_do_nothing_twice()
    {
        var (random, seed) = Seeded();
        var kills = FaultRun.Kills(OnServer);
        await using var run = await FaultRun.NewAsync(
            await PostgresCrashStore.NewAsync(TimeSpan.FromSeconds(1)), [.. Enumerable.Range(0, Teams).Select(i => i * kills / (Teams * ServerKillsAMinute))]);
        await run.GreetAsync(TimeSpan.FromSeconds(15));
        var standing = await run.StartReadyAsync();
        run.People.Begin();
        var other = run.Start();
        for (var kill = 0; kill < kills; kill++)
        {
            // One of them is always there; the other dies wherever it is, now and then while it starts.
            await KillAtRandomAsync(run, other, random);
            await run.LookAsync();
            other = run.Start();
            if (random.Next(2) == 0)
            {
                await other.Listening;
                (standing, other) = (other, standing);
            }
        }

        await run.CheckAsync($"{kills} random kills of two instances on PostgreSQL, seed {seed}");
    }

    private static async Task KillAtRandomAsync(FaultRun run, Instance instance, Random random)
    {
        if (random.Next(10) < 7)
        {
            await instance.Listening;
        }

        await FaultRun.GoOnAsync(TimeSpan.FromMilliseconds(random.Next(900)));
        await run.KillAsync(instance);
    }

    private static (Random Random, int Seed) Seeded()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("BOTREPORT_FAULT_SEED"), null, out var given) ? given : Random.Shared.Next();
        TestContext.Current.TestOutputHelper!.WriteLine($"seed {seed}");
        return (new(seed), seed);
    }
}
