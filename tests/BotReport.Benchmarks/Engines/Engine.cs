using BotReport.Benchmarks.Corpus;
using BotReport.Benchmarks.DirectLine;
using BotReport.Benchmarks.Reading;
using BotReport.Core.Asking;
using BotReport.Core.Collecting;
using BotReport.Core.Ledger;
using BotReport.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Benchmarks.Engines;

/// <summary>A store on one of the engines: read in this process, and served by as many processes as the engine is meant for.</summary>
internal sealed class Engine : IAsyncDisposable
{
    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly int _instances;
    private readonly ServiceProvider _services;
    private readonly List<Server> _servers = [];

    private Engine(string name, int instances, IReadOnlyDictionary<string, string> settings, IServiceCollection services)
    {
        (Name, _instances, _settings) = (name, instances, settings);
        _services = services.AddLogging().BuildServiceProvider();
    }

    public string Name { get; }

    /// <summary>One process on a file.</summary>
    public static Engine Sqlite(string name, string file) => new(
        name, 1, new Dictionary<string, string> { ["Storage__ConnectionString"] = $"Data Source={file}" }, new ServiceCollection().AddStorage(new StorageOptions(file)));

    /// <summary>Two processes on a database.</summary>
    public static Engine Postgres(string name, string database) => new(
        name,
        2,
        new Dictionary<string, string> { ["Storage__Engine"] = "Postgres", ["Storage__ConnectionString"] = database },
        new ServiceCollection().AddStorage(new PostgresOptions(database)));

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>The flow that the chat asks, with a clock on every port.</summary>
    public Questions.Asked Asked(FiveYears years)
    {
        var ports = new Timed();
        var facts = ports.Of(Get<IFactStore>());
        return new(new(new LedgerBook(facts), new FigureBook(facts), ports.Of(Get<ISearch>()), ports.Of(Get<IEntryStore>())), years, ports);
    }

    /// <summary>Starts its processes.</summary>
    /// <param name="at">When they believe it is.</param>
    public async Task ServeAsync(string at)
    {
        var settings = new Dictionary<string, string>(_settings) { ["Talk__Quiet"] = "00:00:00" };
        for (var i = 0; i < _instances; i++)
        {
            _servers.Add(await Server.StartAsync(at, settings, withPast: false));
        }
    }

    /// <summary>Lets so many people talk, by turns with the one process or the other.</summary>
    public Task<Load> OpenAsync(IReadOnlyList<string> people) => Load.OpenAsync([.. people.Select((person, i) => (_servers[i % _servers.Count].Address, person))]);

    /// <summary>What its processes hold.</summary>
    public string Memory => string.Join(" + ", _servers.Select(s => $"{s.WorkingSet / 1048576.0:0} MB"));

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers)
        {
            await server.DisposeAsync();
        }

        await _services.DisposeAsync();
    }
}
