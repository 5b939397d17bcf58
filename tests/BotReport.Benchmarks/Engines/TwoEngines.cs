using System.Diagnostics;
using System.Globalization;
using BotReport.Benchmarks.Corpus;
using BotReport.Benchmarks.DirectLine;
using BotReport.Benchmarks.Reading;
using BotReport.Core.Asking;
using BotReport.Rooms.Tests.Storage.Postgres;
using BotReport.Storage;
using BotReport.Storage.Moving;
using Npgsql;

namespace BotReport.Benchmarks.Engines;

/// <summary>
/// SQLite with its one process and PostgreSQL with two, beside each other in one run: a company's first week, and five years of it, a million entries. Questions to
/// the million through the flow that the chat asks; then turns through Direct Line, by turns with all four stores, so that what else the machine does meets them alike.
/// </summary>
/// <remarks>Goals: a turn on five years takes at most 1.2 times what it takes on the first week, by the median of the rounds' ratios; a question p99 ≤ 40 ms.</remarks>
internal static class TwoEngines
{
    private const int Rounds = 7;
    private const int TurnsEach = 320;
    private const int Connections = 8;
    private const int WarmUps = 400;

    /// <summary>Nothing falls due on a Wednesday.</summary>
    private const string Wednesday = "2024-12-25T10:00:00+08:00";

    /// <summary>As a server is set up, every commit durable, with what a machine of today gives it for its pages.</summary>
    private static readonly string[] Settings = ["max_connections = 300", "shared_buffers = '512MB'"];

    private static int _said;

    /// <param name="kept">Where the filled files are kept for another run; null: nowhere.</param>
    public static async Task<int> RunAsync(int each, string? kept)
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("botreport-bench-").FullName;
        await using var server = await OwnPostgres.StartAsync(Settings);
        try
        {
            var years = new FiveYears();
            var filled = new Filled(years, kept ?? folder);
            await filled.MakeAsync("first", 1);
            await filled.MakeAsync("years", FiveYears.Weeks);
            await using var sqliteFirst = Engine.Sqlite("SQLite, first week", Path.Combine(folder, "first.db"));
            await using var postgresFirst = Engine.Postgres("PostgreSQL ×2, first week", server.ConnectionString("first"));
            await using var sqlite = Engine.Sqlite("SQLite, five years", Path.Combine(folder, "years.db"));
            await using var postgres = Engine.Postgres("PostgreSQL ×2, five years", server.ConnectionString("years"));
            foreach (var name in (string[])["first", "years"])
            {
                File.Copy(filled.Of(name), Path.Combine(folder, $"{name}.db")); // what is talked here is not kept
                await MoveAsync(server, name, folder);
            }

            await AskAsync(years, [sqlite, postgres], each);
            await TalkAsync(years, [(sqliteFirst, sqlite), (postgresFirst, postgres)]);
            return 0;
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            System.IO.Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Moves a file to the server, as <c>migrate-data</c> does.</summary>
    private static async Task MoveAsync(OwnPostgres server, string name, string folder)
    {
        await server.MakeAsync(name);
        var began = Stopwatch.GetTimestamp();
        var moved = await StoreMove.RunAsync(new StorageOptions(Path.Combine(folder, $"{name}.db")), new PostgresOptions(server.ConnectionString(name)), default);
        var took = Stopwatch.GetElapsedTime(began);
        await VacuumAsync(server.ConnectionString(name));
        Console.WriteLine($"{name}: {((MoveOutcome.Moved)moved).Tables.Sum(t => t.There.Rows)} rows moved to PostgreSQL and compared in {took.TotalSeconds:0} s");
    }

    /// <summary>What the server does by itself in the minutes after a move, and would do beside the turns.</summary>
    private static async Task VacuumAsync(string database)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var vacuum = new NpgsqlCommand("vacuum (freeze, analyze)", connection) { CommandTimeout = 0 };
        await vacuum.ExecuteNonQueryAsync();
    }

    private static async Task AskAsync(FiveYears years, IReadOnlyList<Engine> engines, int each)
    {
        var asOf = new DateTimeOffset(years.Last.Sunday, new(12, 0), TimeSpan.FromHours(8));
        var asked = engines.Select(engine => (engine.Name, Asked: engine.Asked(years), All: new List<TimeSpan>())).ToList();
        foreach (var (name, of, _) in asked)
        {
            var began = Stopwatch.GetTimestamp();
            await of.Flow.RunAsync(years.Team, "本周上线了哪些", Asker.Operator, asOf, default);
            Console.WriteLine($"{name,-26} the first question, which joins five years: {Stopwatch.GetElapsedTime(began).TotalSeconds:0.00} s ({of.Ports.Take(1)})");
        }

        foreach (var (intent, ask) in Questions.Kinds(years))
        {
            foreach (var (name, of, all) in asked)
            {
                var (times, found, processor) = await Questions.AskAsync(of, ask, intent, asOf, each);
                all.AddRange(times);
                Console.WriteLine($"{name,-26} {intent,-8} {Percentiles.Of(times)}; processor {processor.TotalMilliseconds / each:0.0} ms; {found}% found; {of.Ports.Take(each)}");
            }
        }

        foreach (var (name, _, all) in asked)
        {
            Console.WriteLine($"{name,-26} all      {Percentiles.Of(all)}");
        }
    }

    private static async Task TalkAsync(FiveYears years, IReadOnlyList<(Engine First, Engine Years)> pairs)
    {
        var owners = years.Owners.Take(Connections).ToList();
        var loads = new Dictionary<Engine, Load>();
        foreach (var engine in pairs.SelectMany(p => (Engine[])[p.First, p.Years]))
        {
            await engine.ServeAsync(Wednesday);
            loads[engine] = await engine.OpenAsync([.. owners.Select(o => o.Person)]);
        }

        (string Kind, Func<int, string> Words)[] kinds =
        [
            ("status", _ => "状态"),
            ("question", i => $"{owners[i].Topic} 上线时间"),
            ("update", i => string.Create(CultureInfo.InvariantCulture, $"{owners[i].Topic}第{Interlocked.Increment(ref _said)}批商户预计1月15日上线")),
        ];
        foreach (var (kind, words) in kinds)
        {
            foreach (var load in loads.Values)
            {
                await load.RunAsync(words, kind == "update" ? WarmUps / 10 : WarmUps);
            }

            await MeasureAsync(kind, words, pairs, loads);
        }

        foreach (var (engine, load) in loads)
        {
            Console.WriteLine($"{engine.Name,-26} holds {engine.Memory}");
            await load.DisposeAsync();
        }
    }

    private static async Task MeasureAsync(string kind, Func<int, string> words, IReadOnlyList<(Engine First, Engine Years)> pairs, Dictionary<Engine, Load> loads)
    {
        var turns = kind == "update" ? TurnsEach / 8 : TurnsEach;
        var rounds = loads.Keys.ToDictionary(e => e, _ => new List<(Percentiles Took, double Rate)>());
        var all = loads.Keys.ToDictionary(e => e, _ => new List<TimeSpan>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (engine, load) in round % 2 == 0 ? loads : loads.Reverse())
            {
                var began = Stopwatch.GetTimestamp();
                var took = (await load.RunAsync(words, turns)).Select(t => t.Answered).ToList();
                all[engine].AddRange(took);
                rounds[engine].Add((Percentiles.Of(took), took.Count / Stopwatch.GetElapsedTime(began).TotalSeconds));
            }
        }

        foreach (var (engine, took) in all)
        {
            Console.WriteLine($"{engine.Name,-26} {kind,-8} {Middle(rounds[engine].Select(r => r.Rate)),6:0.0} turns/s; a turn {Percentiles.Of(took)}");
        }

        foreach (var (first, five) in pairs)
        {
            var ratios = rounds[five].Zip(rounds[first], (y, f) => (P50: y.Took.P50 / f.Took.P50, P99: y.Took.P99 / f.Took.P99)).ToList();
            Console.WriteLine(
                $"{five.Name,-26} {kind,-8} {Middle(ratios.Select(r => r.P50)):0.00} times the first week's p50, {Middle(ratios.Select(r => r.P99)):0.00} times its p99 "
                + $"(rounds {string.Join(" / ", ratios.Select(r => $"{r.P50:0.00}"))})");
        }
    }

    private static double Middle(IEnumerable<double> figures) => figures.Order().ElementAt(Rounds / 2);
}
