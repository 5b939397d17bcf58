using System.Diagnostics;

namespace BotReport.Benchmarks.DirectLine;

/// <summary>A turn through Direct Line with all its durable commits: the message accepted, the turn, the answer claimed, kept and done.</summary>
/// <remarks>
/// Budget on two cores, SQLite, <c>synchronous=FULL</c>: accepted p99 ≤ 25 ms, answered p50 ≤ 25 ms at one connection and p99 ≤ 500 ms
/// at 32. The load generator shares the cores.
/// </remarks>
internal static class Turns
{
    private static readonly string[] Words = ["状态", "贝易转 上线时间"];
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public static async Task<int> RunAsync(TimeSpan time)
    {
        await using var server = await Server.StartAsync();
        foreach (var words in Words)
        {
            foreach (var connections in (int[])[1, 32])
            {
                await using var load = await Load.OpenAsync(server, connections);
                await load.RunAsync(words, WarmUp);
                var began = Stopwatch.GetTimestamp();
                var turns = await load.RunAsync(words, time);
                Print(words, connections, turns, Stopwatch.GetElapsedTime(began));
            }
        }

        Console.WriteLine($"working set {server.WorkingSet / 1048576.0:0} MB, store {server.StoreSize / 1048576.0:0.0} MB");
        return 0;
    }

    private static void Print(string words, int connections, IReadOnlyList<(TimeSpan Accepted, TimeSpan Answered)> turns, TimeSpan time)
    {
        var accepted = Percentiles.Of(turns.Select(t => t.Accepted));
        var answered = Percentiles.Of(turns.Select(t => t.Answered));
        Console.WriteLine(
            $"{words,-10} {connections,3} connections: {turns.Count / time.TotalSeconds,7:0.0} turns/s; accepted {accepted}; answered {answered}");
    }
}
