using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using BotReport.Benchmarks.DirectLine;
using BotReport.Rooms.Tests.Storage.Postgres;

namespace BotReport.Benchmarks.Engines;

/// <summary>
/// What is held after hundreds of thousands of activities. The bot runs in this process, so that its managed memory can be read after a collection; the people who talk
/// to it are in it too, and hold what they hold from the beginning. Budget: less than 5 MB more with every 100,000 after the first 50,000.
/// </summary>
internal static class Flat
{
    private const int Step = 50_000;

    /// <summary>Tokens are good for half an hour.</summary>
    private const int TurnsOfAToken = 5_000;

    private const int Connections = 16;
    private static readonly string[] Answered = ["状态", "贝易转 上线时间", "收银台什么时候上线"];

    /// <summary>As people do: they mostly acknowledge, which is kept and worked on as everything, and not answered.</summary>
    private static readonly string[] Words = [.. Answered, .. Enumerable.Repeat("收到", 9)];

    public static async Task<int> RunAsync(int activities, string engine)
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("botreport-bench-").FullName;
        await using var server = engine == "postgres" ? await OwnPostgres.StartAsync([]) : null;
        try
        {
            foreach (var (name, value) in Server.Settings(folder))
            {
                Environment.SetEnvironmentVariable(name, value);
            }

            if (server is not null)
            {
                Environment.SetEnvironmentVariable("Storage__Engine", "Postgres");
                Environment.SetEnvironmentVariable("Storage__ConnectionString", server.ConnectionString("postgres"));
            }

            await TalkAsync(1000);
            Say(engine, 1000, TimeSpan.Zero);
            for (var done = 0; done < activities; done += Step)
            {
                var began = Stopwatch.GetTimestamp();
                for (var said = 0; said < Step; said += TurnsOfAToken)
                {
                    await TalkAsync(TurnsOfAToken);
                }

                Say(engine, done + Step, Stopwatch.GetElapsedTime(began));
            }

            return 0;
        }
        finally
        {
            System.IO.Directory.Delete(folder, recursive: true); // the bot ends with this process
        }
    }

    private static readonly Lazy<Uri> Address = new(Started);

    /// <summary>Everybody says all his words at once and then waits for the answers, so that the bot always has something to do.</summary>
    private static async Task TalkAsync(int turns)
    {
        var left = turns;
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async i =>
        {
            await using var client = await Client.OpenAsync(Address.Value, $"reader{i}");
            for (int before; (before = Interlocked.Add(ref left, -Words.Length) + Words.Length) > 0;)
            {
                var said = Words.Take(before).ToList();
                await Task.WhenAll(said.Select(client.TellAsync));
                await client.HearAsync(Math.Min(said.Count, Answered.Length));
            }
        }));
    }

    /// <summary>Runs the bot's own entry point on a thread of its own, and waits until it listens.</summary>
    private static Uri Started()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}");
        probe.Stop();
        var listening = new Listening(Console.Out);
        Console.SetOut(TextWriter.Synchronized(listening));
        string[] args = ["serve", "--urls", address.ToString(), "--at", "2024-12-18T10:00:00+08:00"];
        new Thread(() => System.Reflection.Assembly.Load("botreport").EntryPoint!.Invoke(null, [args])) { IsBackground = true }.Start();
        listening.Heard.Wait();
        return address;
    }

    private static void Say(string engine, int done, TimeSpan took)
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        Console.Error.WriteLine(
            $"{engine} {done,7} activities: managed {GC.GetTotalMemory(forceFullCollection: true) / 1048576.0,6:0.0} MB, RSS {Environment.WorkingSet / 1048576.0,5:0} MB"
            + (took > TimeSpan.Zero ? $", {Step / took.TotalSeconds:0} turns/s" : ""));
    }

    /// <summary>Swallows what the bot logs, and hears that it listens.</summary>
    private sealed class Listening(TextWriter inner) : StringWriter
    {
        public ManualResetEventSlim Heard { get; } = new();

        public override void Write(string? value) => Hear(value);

        public override void WriteLine(string? value) => Hear(value);

        public override System.Text.Encoding Encoding => inner.Encoding;

        private void Hear(string? value)
        {
            if (value?.Contains("Application started", StringComparison.Ordinal) == true)
            {
                Heard.Set();
            }
        }
    }
}
