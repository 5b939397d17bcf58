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
    private const int Rounds = 3;
    private const int Connections = 32;
    private const int People = 64;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);

    public static async Task<int> RunAsync(TimeSpan time, TimeProvider clock)
    {
        await using var cloud = await Cloud.StartAsync(clock);
        Person[] people = [.. Enumerable.Range(0, People).Select(i => cloud.Installed($"Reader {i}"))];
        List<(string What, double Rate, Percentiles Took)> rows = [];
        for (var round = 1; round <= Rounds; round++)
        {
            Console.WriteLine($"round {round}");
            rows.Add(await PeerAsync(cloud, people, time));
            rows.Add(await OursAsync(cloud, people, "kept", new("收到", ExpectReplies: false), time));
            rows.Add(await OursAsync(cloud, people, "turn: answer", new("贝易转 上线时间", ExpectReplies: true), time));
            rows.Add(await OursAsync(cloud, people, "turn: status", new("状态", ExpectReplies: true), time));
        }

        var echo = rows.Where(r => r.What == "echo").ToList();
        foreach (var ours in rows.Where(r => r.What != "echo").GroupBy(r => r.What))
        {
            var ratios = ours.Zip(echo, (o, e) => (Rate: o.Rate / e.Rate, P99: o.Took.P99 / e.Took.P99)).ToList();
            Console.WriteLine(
                $"{ours.Key,-14} rate {string.Join(" / ", ratios.Select(r => $"{r.Rate:0.00}"))} times the echo's, "
                + $"p99 {string.Join(" / ", ratios.Select(r => $"{r.P99:0.00}"))} of the echo's");
        }

        return 0;
    }

    private static async Task<(string, double, Percentiles)> PeerAsync(Cloud cloud, IReadOnlyList<Person> people, TimeSpan time)
    {
        using var peer = await Peer.StartAsync();
        return await MeasureAsync("echo", new Traffic(peer.Address, cloud, people, null, new("贝易转 上线时间", ExpectReplies: true)), () => peer.Worked, time);
    }

    /// <remarks>A process for each row, so that none works off what another left.</remarks>
    private static async Task<(string, double, Percentiles)> OursAsync(
        Cloud cloud, IReadOnlyList<Person> people, string what, Said said, TimeSpan time)
    {
        await using var server = await Bot.StartAsync(cloud, people);
        return await MeasureAsync(what, new Traffic(server.Address, cloud, people, cloud.Token, said), () => server.Worked, time);
    }

    private static async Task<(string, double, Percentiles)> MeasureAsync(string what, Traffic traffic, Func<TimeSpan> worked, TimeSpan time)
    {
        using (traffic)
        {
            await traffic.RunAsync(Connections, WarmUp);
            var (bot, load) = (worked(), Processors.OfThis());
            var turns = await traffic.RunAsync(Connections, time);
            (bot, load) = (worked() - bot, Processors.OfThis() - load);
            var (rate, took) = (turns.Count / time.TotalSeconds, Percentiles.Of(turns));
            Console.WriteLine(
                $"  {what,-14} {rate,8:0.0} activities/s; {took}; processor time an activity: bot {Each(bot, turns):0.000} ms, load {Each(load, turns):0.000} ms; "
                + $"{traffic.Refused} refused, {traffic.Late} told to wait");
            return (what, rate, took);
        }
    }
    private static double Each(TimeSpan worked, IReadOnlyCollection<TimeSpan> turns) => worked.TotalMilliseconds / turns.Count;
}
