using System.Diagnostics;

namespace BotReport.Benchmarks.DirectLine;

/// <summary>Several people who each say the next thing when they have their answer.</summary>
internal sealed class Load(IReadOnlyList<Client> clients) : IAsyncDisposable
{
    public static async Task<Load> OpenAsync(Server server, int connections)
    {
        List<Client> clients = [];
        foreach (var i in Enumerable.Range(0, connections))
        {
            clients.Add(await Client.OpenAsync(server.Address, $"reader{i % Server.Readers}"));
        }

        return new(clients);
    }

    /// <summary>Turns for so long.</summary>
    public Task<IReadOnlyList<(TimeSpan Accepted, TimeSpan Answered)>> RunAsync(string words, TimeSpan time)
    {
        var began = Stopwatch.GetTimestamp();
        return RunAsync(words, () => Stopwatch.GetElapsedTime(began) < time);
    }

    /// <summary>So many turns, however long they take.</summary>
    public Task<IReadOnlyList<(TimeSpan Accepted, TimeSpan Answered)>> RunAsync(string words, int turns)
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

    private async Task<IReadOnlyList<(TimeSpan Accepted, TimeSpan Answered)>> RunAsync(string words, Func<bool> more)
    {
        var turns = await Task.WhenAll(clients.Select(async client =>
        {
            List<(TimeSpan, TimeSpan)> mine = [];
            while (more())
            {
                mine.Add(await client.SayAsync(words));
            }

            return mine;
        }));
        return [.. turns.SelectMany(t => t)];
    }
}
