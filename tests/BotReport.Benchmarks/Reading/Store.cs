using System.Diagnostics;
using System.Text;
using BotReport.Benchmarks.Corpus;
using BotReport.Core.Asking;
using BotReport.Core.Collecting;
using BotReport.Core.Importing;
using BotReport.Core.Ledger;
using BotReport.Core.Publishing;
using BotReport.Core.Team;
using BotReport.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Benchmarks.Reading;

/// <summary>Five years in a store of the product's own, in a file.</summary>
internal sealed class Store : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("botreport-bench-").FullName;
    private readonly ServiceProvider _services;

    public Store()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddStorage(new StorageOptions(File));
        _services = services.BuildServiceProvider();
    }

    public FiveYears Years { get; } = new();

    public Timed Ports { get; } = new();

    private string File => Path.Combine(_folder, "botreport.db");

    /// <summary>The flow as the host makes it, with a clock on every port.</summary>
    public AnswerQuestion Flow()
    {
        var facts = Ports.Of<IFactStore>(Get<IFactStore>());
        return new(new LedgerBook(facts), new FigureBook(facts), Ports.Of<ISearch>(Get<ISearch>()), Ports.Of<IEntryStore>(Get<IEntryStore>()));
    }

    /// <summary>Imports all pages; how long each took.</summary>
    public async Task<IReadOnlyList<TimeSpan>> FillAsync()
    {
        var at = new DateTimeOffset(Years.Last.Friday, new(18, 0), TimeSpan.FromHours(8));
        await Get<ITeamStore>().SaveAsync(Years.Team, "operator", at, default);
        var (reader, flow) = (new PageReader(Years.Team), new ImportReport(Get<IReportStore>(), Get<IEntryStore>(), Get<IFactStore>()));
        var times = new List<TimeSpan>();
        foreach (var (week, page) in Years.Pages())
        {
            var began = Stopwatch.GetTimestamp();
            var past = (PageReading.Past)reader.Read(Encoding.UTF8.GetBytes(page), week.Sunday, week);
            await flow.RunAsync(new ImportRequest(reader, past.Page, "operator", at), default);
            times.Add(Stopwatch.GetElapsedTime(began));
        }

        return times;
    }

    /// <summary>Rows and bytes: entries, milestones, metrics, the index over the entries, the file.</summary>
    public async Task<(long Entries, long Milestones, long Metrics, long Index, long File)> SizesAsync()
    {
        await using var db = new SqliteConnection($"Data Source={File};Mode=ReadOnly");
        await db.OpenAsync();
        async Task<long> CountAsync(string sql)
        {
            await using var command = db.CreateCommand();
#pragma warning disable CA2100 // the statements below
            command.CommandText = sql;
#pragma warning restore CA2100
            return (long)(await command.ExecuteScalarAsync())!;
        }

        return (
            await CountAsync("select count(*) from entry_version"),
            await CountAsync("select count(*) from milestone"),
            await CountAsync("select count(*) from metric"),
            await CountAsync("select (select sum(length(block)) from entry_search_data) + (select sum(length(sz) + 8) from entry_search_docsize)"),
            Directory.GetFiles(_folder, "botreport.db*").Sum(f => new FileInfo(f).Length));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();
}
