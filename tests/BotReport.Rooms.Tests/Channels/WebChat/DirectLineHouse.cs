using System.Globalization;
using BotReport.Host;
using BotReport.Host.Commands;
using BotReport.Host.Pumps;
using BotReport.Rooms.Tests.Storage;
using BotReport.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Time.Testing;
using Directory = System.IO.Directory;

namespace BotReport.Rooms.Tests.Channels.WebChat;

/// <summary>
/// The whole house behind its front door, a real Kestrel on a free port: everything real but the clock, which the test moves, and the
/// alarms, which it does not need.
/// </summary>
internal sealed class DirectLineHouse : IAsyncDisposable
{
    /// <summary>What a server shows to get a token.</summary>
    public const string Secret = "a-secret-of-at-least-32-characters";

    private readonly string _folder = Directory.CreateTempSubdirectory("botreport-directline-").FullName;
    private readonly string _secret;
    private readonly string? _server;
    private WebApplication _app = null!;

    private DirectLineHouse(string secret, string? server) => (_secret, _server) = (secret, server);

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2024, 11, 15, 16, 30, 0, TimeSpan.FromHours(8)));

    /// <summary>A client without a token.</summary>
    public HttpClient Http { get; private set; } = null!;

    public IServiceProvider Services => _app.Services;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private DataFolder Data => DataFolder.In(Path.Combine(_folder, "botreport.db")) with { Server = _server is null ? null : new(_server) };

    /// <param name="server">The database that it shares with others; null: it has a file of its own.</param>
    public static async Task<DirectLineHouse> OpenAsync(string secret = Secret, string? server = null)
    {
        var house = new DirectLineHouse(secret, server);
        await house.StartAsync();
        return house;
    }

    /// <summary>A Direct Line client of a person, with a token as a server gets it.</summary>
    public async Task<DirectLineClient> ClientAsync(string identity = "zhoumin") => await DirectLineClient.OpenAsync(Http, identity, Secret);

    /// <summary>Stops in good order and starts again on the same store.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAsync();
    }

    public async Task StopAsync()
    {
        await _app.StopAsync(Cancel);
        await _app.DisposeAsync();
        Http.Dispose();
    }

    /// <summary>The first column of a query on the store, as text.</summary>
    public Task<IReadOnlyList<string>> RowsAsync(string sql) => Rows.ReadAsync(Data.Store, sql);

    /// <summary>How many rows a table has.</summary>
    public async Task<int> CountAsync(string table) =>
        int.Parse((await RowsAsync($"select count(*) from {table}"))[0], CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task StartAsync()
    {
        var builder = BotHost.Web(new Host.ShellForTests(contentRoot: _folder).Shell);
        builder.Configuration["Channels:WebChat:Secret"] = _secret;
        (builder.Configuration["Limits:PersonPerMinute"], builder.Configuration["Limits:TeamPerMinute"]) = ("0", "0"); // no time passes between most messages
        builder.Configuration["Talk:Quiet"] = "00:00:00"; // every message is answered at once
        builder.Configuration["Logging:LogLevel:Default"] = "Warning";
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        if (_server is not null)
        {
            (builder.Configuration["Storage:Engine"], builder.Configuration["Storage:ConnectionString"]) = ("Postgres", _server);
        }

        var data = Data;
        builder.AddRooms(data, Clock, BotReport.Host.Rooms.Messengers(TimeProvider.System)).AddDoor(data).Services.RunPumps();
        if (data.Server is { } server)
        {
            builder.Services.AddListening(server);
        }

        _app = builder.Build();
        _app.MapRooms();
        await _app.StartAsync(Cancel);
        Http = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }
}
