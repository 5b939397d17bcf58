using BotReport.Host;
using BotReport.Host.Commands;
using BotReport.Host.Pumps;
using BotReport.Rooms.Tests.Host;
using BotReport.Rooms.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Peers.Playground;

/// <summary>
/// The whole house as a developer starts it: the demo team, a real door, everything at work by itself. Its clock runs on from a Friday
/// afternoon, and the test may turn it.
/// </summary>
internal sealed class PlaygroundHouse : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);

    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("botreport-played-");
    private readonly CancellationTokenSource _over = new();
    private readonly WebApplication _app;
    private Task _running = Task.CompletedTask;

    private PlaygroundHouse(IReadOnlyDictionary<string, string?> settings, HttpMessageHandler? internet)
    {
        Data = DataFolder.In(Path.Combine(_folder.FullName, "botreport.db"));
        var builder = BotHost.Web(new ShellForTests(contentRoot: _folder.FullName).Shell);
        builder.Configuration.AddInMemoryCollection([
            new("Talk:Quiet", "00:00:00"), // every message is answered at once
            new("Logging:LogLevel:Default", "Warning"),
            .. settings,
        ]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        if (internet is not null)
        {
            builder.Services.AddSingleton(internet);
        }

        builder.AddRooms(Data, Clock, BotReport.Host.Rooms.Messengers(TimeProvider.System)).AddAlarms(Data).AddDoor(Data).Services.RunPumps();
        _app = builder.Build();
        _app.MapRooms();
    }

    /// <summary>The house's clock.</summary>
    public FakeTimeProvider Clock { get; } = new(new(2024, 11, 15, 15, 0, 0, TimeSpan.FromHours(8)));

    /// <summary>Where channels bring what is said.</summary>
    public Uri Messages => new(new Uri(_app.Urls.First()), "api/messages");

    private DataFolder Data { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <param name="settings">Configuration beside the example's.</param>
    /// <param name="internet">By which it calls out; null: as ever.</param>
    public static async Task<PlaygroundHouse> OpenAsync(IReadOnlyDictionary<string, string?>? settings = null, HttpMessageHandler? internet = null)
    {
        var house = new PlaygroundHouse(settings ?? new Dictionary<string, string?>(), internet);
        await house._app.StartAsync(Cancel);
        house._running = house.RunOnAsync();
        return house;
    }

    /// <summary>Turns the clock when nothing is under way: what waits for an answer just then would have waited for hours.</summary>
    public async Task TurnClockAsync(TimeSpan by)
    {
        await UntilAsync("select 1 where not exists (select 1 from outbox where state = 'Waiting')");
        Clock.Advance(by);
    }

    /// <summary>Waits until a query on the store finds something.</summary>
    public async Task UntilAsync(string sql)
    {
        using var again = new PeriodicTimer(Tick);
        using var late = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        late.CancelAfter(Patience);
        while ((await RowsAsync(sql)).Count == 0)
        {
            await again.WaitForNextTickAsync(late.Token);
        }
    }

    /// <summary>The first column of a query on the store, as text.</summary>
    public Task<IReadOnlyList<string>> RowsAsync(string sql) => Rows.ReadAsync(Data.Store, sql);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(CancellationToken.None);
        await _over.CancelAsync();
        await _running;
        await _app.DisposeAsync();
        _over.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task RunOnAsync()
    {
        using var tick = new PeriodicTimer(Tick);
        try
        {
            while (await tick.WaitForNextTickAsync(_over.Token))
            {
                Clock.Advance(Tick);
            }
        }
        catch (OperationCanceledException)
        {
            // The house is closed.
        }
    }
}
