using System.Diagnostics;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

namespace BotReport.Benchmarks.Teams;

/// <summary>How soon activities are acknowledged while everybody of a large team is asked at once, at the pace the platform allows.</summary>
/// <remarks>Goal: p99 within half a second.</remarks>
internal static class FanOut
{
    private const int PerSecond = 20;
    private const string BeforePrompt = "2024-12-20T15:59:50+08:00";
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public static async Task<int> RunAsync(int owners, TimeProvider clock)
    {
        await using var cloud = await Cloud.StartAsync(clock);
        Person[] people = [.. Enumerable.Range(0, owners).Select(i => cloud.Installed($"Owner {i}"))];
        await using var server = await Bot.StartAsync(cloud, people, BeforePrompt, owners: true);
        using var traffic = new Traffic(server.Address, cloud, people, cloud.Token, new("收到", ExpectReplies: false));
        using var asked = new CancellationTokenSource(Longest);
        using var tick = new PeriodicTimer(TimeSpan.FromSeconds(0.25));
        while (Asked(cloud, people) == 0 && !asked.IsCancellationRequested)
        {
            await tick.WaitForNextTickAsync(); // the sweep of the minute finds the prompt due
        }

        var sending = traffic.PaceAsync(PerSecond, asked.Token);
        var began = Stopwatch.GetTimestamp();
        while (Asked(cloud, people) < owners && Stopwatch.GetElapsedTime(began) < Longest)
        {
            await tick.WaitForNextTickAsync();
        }

        var took = Stopwatch.GetElapsedTime(began);
        await asked.CancelAsync();
        var turns = await sending;
        Console.WriteLine(
            $"{Asked(cloud, people)} of {owners} asked within {took.TotalSeconds:0} s, {cloud.Teams.Requests} calls, {cloud.Teams.Throttled} told to come later; "
            + $"meanwhile {turns.Count} activities acknowledged: {Percentiles.Of(turns)}; {traffic.Refused} refused");
        return 0;
    }

    private static int Asked(Cloud cloud, IReadOnlyList<Person> people) =>
        people.Count(p => cloud.Teams.Directory.Chat(p).Board.Shown.Count > 0);
}
