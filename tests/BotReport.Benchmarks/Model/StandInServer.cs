using BotReport.Rooms.Tests.Llm.StandIn;

namespace BotReport.Benchmarks.Model;

/// <summary>The tests' stand-in of a language model, to try the bot with by hand; no figures.</summary>
internal static class StandInServer
{
    /// <summary>Answers until Ctrl+C.</summary>
    /// <param name="mode">How: a <see cref="StandInFault"/> or a <see cref="HostileMode"/>; null: as each deployment is named.</param>
    public static async Task<int> RunAsync(int port, string? mode)
    {
        var stopped = new TaskCompletionSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stopped.TrySetResult();
        };
        await using var server = await ModelStandIn.StartAsync(port);
        server.Mode = mode;
        Console.WriteLine($"{server.Root} (Azure) and {server.V1} (OpenAI) answer {mode ?? "as the deployment is named"}; Ctrl+C ends it.");
        await stopped.Task;
        return 0;
    }
}
