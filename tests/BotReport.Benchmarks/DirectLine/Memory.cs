using System.Diagnostics;

namespace BotReport.Benchmarks.DirectLine;

/// <summary>What the process holds while it answers thousands of turns. Budget: no more than 60 MB above the first thousand after 10,000.</summary>
internal static class Memory
{
    private const int Step = 1000;

    public static async Task<int> RunAsync(int turns)
    {
        await using var server = await Server.StartAsync();
        await using var load = await Load.OpenAsync(server, 8);
        Console.WriteLine($"{0,6} turns: working set {server.WorkingSet / 1048576.0,5:0} MB");
        for (var done = 0; done < turns; done += Step)
        {
            var began = Stopwatch.GetTimestamp();
            await load.RunAsync("状态", Step);
            Console.WriteLine(
                $"{done + Step,6} turns: working set {server.WorkingSet / 1048576.0,5:0} MB, store {server.StoreSize / 1048576.0,5:0.0} MB, "
                + $"{Step / Stopwatch.GetElapsedTime(began).TotalSeconds:0} turns/s");
        }

        return 0;
    }
}
