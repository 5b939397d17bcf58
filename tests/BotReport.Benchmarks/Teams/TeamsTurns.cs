using System.Diagnostics;
using BotReport.Benchmarks.DirectLine;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

namespace BotReport.Benchmarks.Teams;

/// <summary>
/// What Teams sends, taken in and answered: our bot with the token checked and every commit durable, beside the barest echo of
/// Microsoft's SDK for JavaScript without a token. Both get the same load, by turns, in one run.
/// </summary>
/// <remarks>
/// Goals at 32 connections: an activity kept and acknowledged at 5 times the echo's rate; a whole turn at 3 times, its p99 within a third
/// of the echo's. The load generator shares the cores, which presses the ratios together; what an activity costs each process tells the rates apart
/// from the machine's other work.
/// </remarks>
internal static class TeamsTurns
{
    private const string Echo = "echo";
    private const int Connections = 32;
    private const int People = 64;

    /// <summary>A turn is thousands of methods, and the compiler that makes them fast goes on behind the load, for a third of it in the first quarter of a minute.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(30);

    private static readonly Dictionary<string, Said> Ours = new()
    {
        ["kept"] = new("收到", ExpectReplies: false),
        ["answer"] = new("贝易转 上线时间", ExpectReplies: true),
        ["reply"] = new("帮助", ExpectReplies: true),
        ["status"] = new("状态", ExpectReplies: true),
    };

    /// <summary>What is measured.</summary>
    public static string[] All { get; } = [Echo, .. Ours.Keys];

    public static async Task<int> RunAsync(TimeSpan time, int rounds, IReadOnlyList<string> what, TimeProvider clock)
    {
        await using var cloud = await Cloud.StartAsync(clock);
        Person[] people = [.. Enumerable.Range(0, People).Select(i => cloud.Installed($"Reader {i}"))];
        List<Row> rows = [];
        for (var round = 1; round <= rounds; round++)
        {
            Console.WriteLine($"round {round}");
            foreach (var row in what)
            {
                rows.Add(row == Echo ? await PeerAsync(cloud, people, time) : await OursAsync(cloud, people, row, time));
            }
        }

        var echo = rows.Where(r => r.What == Echo).ToList();
        foreach (var ours in rows.Where(r => r.What != Echo).GroupBy(r => r.What))
        {
            var ratios = ours.Zip(echo, (o, e) => (Rate: o.Rate / e.Rate, P99: o.Took.P99 / e.Took.P99)).ToList();
            Console.WriteLine(
                $"{ours.Key,-8} rate {string.Join(" / ", ratios.Select(r => $"{r.Rate:0.00}"))} times the echo's, "
                + $"p99 {string.Join(" / ", ratios.Select(r => $"{r.P99:0.00}"))} of the echo's");
        }

        return 0;
    }

    private static async Task<Row> PeerAsync(Cloud cloud, IReadOnlyList<Person> people, TimeSpan time)
    {
        using var peer = await Peer.StartAsync();
        using var traffic = new Traffic(peer.Address, cloud, people, null, new("贝易转 上线时间", ExpectReplies: true));
        return await MeasureAsync(Echo, traffic, () => peer.Worked, time);
    }

    /// <remarks>A process for each row, so that none works off what another left.</remarks>
    private static async Task<Row> OursAsync(Cloud cloud, IReadOnlyList<Person> people, string what, TimeSpan time)
    {
        await using var server = await Bot.StartAsync(cloud, people);
        using var traffic = new Traffic(server.Address, cloud, people, cloud.Token, Ours[what]);
        var row = await MeasureAsync(what, traffic, () => server.Worked, time);
        if (!Ours[what].ExpectReplies)
        {
            await WorkOffAsync(server);
        }

        return row;
    }

    private static async Task<Row> MeasureAsync(string what, Traffic traffic, Func<TimeSpan> worked, TimeSpan time)
    {
        await traffic.RunAsync(Connections, WarmUp);
        var (bot, load) = (worked(), Processors.OfThis());
        var turns = await traffic.RunAsync(Connections, time);
        (bot, load) = (worked() - bot, Processors.OfThis() - load);
        var (rate, took) = (turns.Count / time.TotalSeconds, Percentiles.Of(turns));
        Console.WriteLine(
            $"  {what,-8} {rate,8:0.0} activities/s; {took}; processor time an activity: bot {Each(bot, turns.Count):0.000} ms, load {Each(load, turns.Count):0.000} ms; "
            + $"{traffic.Refused} refused, {traffic.Late} told to wait");
        return new(what, rate, took);
    }

    /// <summary>What was only kept is worked on beside the load as far as there is time, and the rest after it.</summary>
    private static async Task WorkOffAsync(Server server)
    {
        var (left, bot, began) = (await server.WaitingAsync(), server.Worked, Stopwatch.GetTimestamp());
        if (left == 0)
        {
            return;
        }

        using var tick = new PeriodicTimer(TimeSpan.FromSeconds(0.1));
        while (await server.WaitingAsync() > 0)
        {
            await tick.WaitForNextTickAsync();
        }

        Console.WriteLine(
            $"           {left} of them left to be worked on, {left / Stopwatch.GetElapsedTime(began).TotalSeconds:0.0}/s; processor time each: bot {Each(server.Worked - bot, left):0.000} ms");
    }

    private static double Each(TimeSpan worked, long turns) => worked.TotalMilliseconds / turns;

    private sealed record Row(string What, double Rate, Percentiles Took);
}
