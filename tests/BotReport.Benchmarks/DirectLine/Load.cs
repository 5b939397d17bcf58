using System.Diagnostics;

namespace BotReport.Benchmarks.DirectLine;

/// <summary>Several people who each say the next thing when they have their answer.</summary>
internal sealed class Load(IReadOnlyList<Client> clients) : IAsyncDisposable
{
    public static Task<Load> OpenAsync(Server server, int connections) =>
        OpenAsync([.. Enumerable.Range(0, connections).Select(i => (server.Address, $"reader{i % Server.Readers}"))]);

    /// <param name="people">Who sits at which instance of the bot.</param>
    public static async Task<Load> OpenAsync(IReadOnlyList<(Uri Address, string Person)> people)
    {
        List<Client> clients = [];
        foreach (var (address, person) in people)
        {
            clients.Add(await Client.OpenAsync(address, person));
        }

        return new(clients);
    }

    /// <summary>Turns for so long.</summary>
    public Task<IReadOnlyList<(TimeSpan Accepted, TimeSpan Answered)>> RunAsync(string words, TimeSpan time)
    {
        var began = Stopwatch.GetTimestamp();
        return RunAsync(_ => words, () => Stopwatch.GetElapsedTime(began) < time);
    }

    /// <summary>So many turns, however long they take.</summary>
    public Task<IReadOnlyList<(TimeSpan Accepted, TimeSpan Answered)>> RunAsync(string words, int turns) => RunAsync(_ => words, turns);

    /// <param name="words">What is said, by who says it.</param>
    public Task<IReadOnlyList<(TimeSpan Accepted, TimeSpan Answered)>> RunAsync(Func<int, string> words, int turns)
    {
        var left = turns;
        return RunAsync(words, () => Interlocked.Decrement(ref left) >= 0);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in clients)
        {
            await client.DisposeAsync();
        }
    }

    private async Task<IReadOnlyList<(TimeSpan Accepted, TimeSpan Answered)>> RunAsync(Func<int, string> words, Func<bool> more)
    {
        var turns = await Task.WhenAll(clients.Select(async (client, i) =>
        {
            List<(TimeSpan, TimeSpan)> mine = [];
            while (more())
            {
                mine.Add(await client.SayAsync(words(i)));
            }

            return mine;
        }));
        return [.. turns.SelectMany(t => t)];
    }
}
