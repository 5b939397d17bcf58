using System.Net;
using System.Text.Json.Nodes;
using BotReport.Core.Talk;
using BotReport.Core.Weeks;
using BotReport.Host;
using BotReport.Host.Commands;
using BotReport.Host.Configuration;
using BotReport.Host.Pumps;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;
using BotReport.Rooms.Tests.Host;
using BotReport.Rooms.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Directory = System.IO.Directory;

namespace BotReport.Rooms.Tests.Channels.BotFramework;

/// <summary>
/// The whole house as Teams meets it: a real Kestrel in front, the simulated internet behind, the demo team with accounts in the simulated
/// tenant; three of them: the others stand in the team with accounts nobody has there, and prompting them is refused with
/// <c>400 BadArgument</c>, as it would be. The pumps turn by hand, after every request and while one waits, so that what was decided is there when the test looks.
/// </summary>
internal sealed class TeamsHouse : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("botreport-teams-").FullName;
    private readonly string _environment;
    private readonly IReadOnlyDictionary<string, string?> _settings;
    private WebApplication _app = null!;

    private TeamsHouse(TeamsWorld world, string environment, IReadOnlyDictionary<string, string?> settings) =>
        (World, _environment, _settings) = (world, environment, settings);

    public TeamsWorld World { get; }

    /// <summary>A client without a token.</summary>
    public HttpClient Http { get; private set; } = null!;

    public IServiceProvider Services => _app.Services;

    /// <summary>周敏, an owner of 贝易转, known by her object id.</summary>
    public Person Zhou { get; private set; } = null!;

    /// <summary>李凯, the owner of 好店, known by his sign-in name.</summary>
    public Person Li { get; private set; } = null!;

    /// <summary>王芳, who leads.</summary>
    public Person Wang { get; private set; } = null!;

    /// <summary>The widest limits there may be, for a test in which more is said than people say while the clock hardly moves: nobody waits for Teams.</summary>
    public static IReadOnlyDictionary<string, string?> NoLimits { get; } = ((string[])
        ["ConversationPerSecond", "ConversationPerTwoSeconds", "ConversationPerHalfMinute", "ConversationPerHour", "TenantPerSecond"])
        .ToDictionary(name => $"Channels:BotFramework:Limits:{name}", _ => (string?)"1000");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Where the store and what lies beside it are.</summary>
    public DataFolder Data => DataFolder.In(Path.Combine(_folder, "botreport.db"));

    /// <param name="settings">Configuration beside identity and accounts; null removes a key.</param>
    public static async Task<TeamsHouse> OpenAsync(
        TeamsWorld? world = null, string environment = "Production", IReadOnlyDictionary<string, string?>? settings = null)
    {
        var house = new TeamsHouse(world ?? new TeamsWorld(), environment, settings ?? new Dictionary<string, string?>());
        house.Zhou = house.World.Installed("周敏");
        house.Li = house.World.Installed("李凯");
        house.Wang = house.World.Installed("王芳");
        await house.StartAsync();
        return house;
    }

    /// <summary>The personal chat of somebody.</summary>
    public Place Chat(Person person) => World.Directory.Chat(person);

    /// <summary>What the bot shows somebody in his chat, oldest first.</summary>
    public IReadOnlyList<string> Said(Person person) => Said(Chat(person));

    /// <summary>What the bot shows in a place, oldest first; of a card what its notification says.</summary>
    public IReadOnlyList<string> Said(Place place) => World.Said(place);

    /// <summary>Somebody says something in his own chat, and the house does all it has to do.</summary>
    public async Task<JsonObject> SaysAsync(Person who, string text)
    {
        var activity = World.Client.Says(who, Chat(who), text);
        Assert.Equal(HttpStatusCode.Accepted, (await PostAsync(activity)).Status);
        return activity;
    }

    /// <summary>An activity arrives, and the house does all it has to do.</summary>
    public async Task<(HttpStatusCode Status, JsonNode? Body)> PostAsync(JsonObject activity)
    {
        using var request = World.Client.Request(activity);
        return await PostAsync(request);
    }

    /// <summary>A request arrives, and the house does all it has to do.</summary>
    public async Task<(HttpStatusCode Status, JsonNode? Body)> PostAsync(HttpRequestMessage request)
    {
        var answering = Http.SendAsync(request, Cancel);
        while (!answering.IsCompleted)
        {
            await DrainAsync();
            await Task.Yield();
        }

        using var answer = await answering;
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        await DrainAsync();
        return (answer.StatusCode, text.StartsWith('{') ? JsonNode.Parse(text) : null);
    }

    /// <summary>An activity arrives while the house is too busy to work on it.</summary>
    public async Task<JsonNode?> PostWithoutPumpsAsync(JsonObject activity)
    {
        using var request = World.Client.Request(activity);
        using var answer = await Http.SendAsync(request, Cancel);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel));
    }

    /// <summary>The Friday prompt goes out, to everybody who owes something.</summary>
    public async Task PromptAsync()
    {
        var knowledge = (await Services.GetRequiredService<Core.Talk.Directory>().FindAsync("支付研发", Cancel))!;
        var now = World.Clock.GetUtcNow();
        await Services.GetRequiredService<PromptOwners>().RunAsync(
            knowledge, new Run("支付研发", ReportWeek.Of(new DateOnly(2024, 11, 15)), RunKind.Prompt, now, now, Skipped: false), Cancel);
        await DrainAsync();
    }

    /// <summary>The bot's newest message in a place that shows a card, and the card.</summary>
    public (Simulator.ShownMessage Message, JsonObject Card) Card(Place place)
    {
        var message = place.Board.Shown.Last(m => m.From == World.Teams.Bot.Id && m.Attachments.Count > 0);
        return (message, message.Attachments[0]["content"]!.AsObject());
    }

    /// <summary>Somebody presses the button of that label on the newest card of a place.</summary>
    public async Task<JsonNode> PressAsync(Person who, Place place, string label)
    {
        var (message, card) = Card(place);
        var action = Actions(card).First(a => (string?)a["title"] == label);
        var answer = await PostAsync(World.Client.PressesExecute(who, place, message.Id, (string)action["verb"]!, action["data"]!.AsObject()));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Body!;
    }

    /// <summary>Every action of a card, top to bottom.</summary>
    public static IEnumerable<JsonObject> Actions(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(Actions),
        JsonObject { } action when (string?)action["type"] == "Action.Execute" => [action],
        JsonObject element => element.Where(p => p.Key is "body" or "items" or "columns" or "actions").SelectMany(p => Actions(p.Value)),
        _ => [],
    };

    /// <summary>All pumps, until none has anything to do.</summary>
    public Task DrainAsync() => Services.GetRequiredService<PumpsByHand>().DrainAsync(Cancel);

    /// <summary>The first column of a query on the store, as text.</summary>
    public Task<IReadOnlyList<string>> RowsAsync(string sql) => Rows.ReadAsync(Data.Store, sql);

    /// <summary>Waits until a query says so; for what happens beside the test.</summary>
    public async Task UntilAsync(string sql, string says)
    {
        var began = TimeProvider.System.GetTimestamp();
        while ((await RowsAsync(sql))[0] != says)
        {
            Assert.True(TimeProvider.System.GetElapsedTime(began) < TimeSpan.FromSeconds(20), $"never: {sql} = {says}");
            await Task.Yield();
        }
    }

    /// <summary>Stops in good order and starts again on the same store.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        World.Dispose();
        Directory.Delete(_folder, recursive: true);
        Assert.All(World.Teams.Answered.Where(a => a.Status == HttpStatusCode.BadRequest), a => Assert.Equal(CallKind.Create, a.Call.Kind)); // see above
    }

    private async Task StopAsync()
    {
        await _app.StopAsync(Cancel);
        await _app.DisposeAsync();
        Http.Dispose();
    }

    private async Task StartAsync()
    {
        var builder = BotHost.Web(new ShellForTests(_environment, contentRoot: _folder).Shell);
        ExampleLayer.AddTo(builder.Configuration);
        var accounts = new[] { (0, Zhou.ObjectId), (2, Li.Upn), (8, Wang.ObjectId) }.ToDictionary(a => $"Teams:0:People:{a.Item1}:Identities:msteams", a => (string?)a.Item2);
        builder.Configuration.AddInMemoryCollection([
            .. accounts,
            new("MicrosoftAppId", TeamsWorld.AppId), new("MicrosoftAppPassword", TeamsWorld.Secret), new("MicrosoftAppTenantId", TeamsWorld.Tenant),
            new("Limits:PersonPerMinute", "0"), new("Limits:TeamPerMinute", "0"), // no time passes between most messages
            new("Talk:Quiet", "00:00:00"), // every message is answered at once
            new("Logging:LogLevel:Default", "Warning"),
        ]).AddInMemoryCollection(_settings);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<HttpMessageHandler>(new Borrowed(World.Internet));
        builder.AddRooms(Data, World.Clock, BotReport.Host.Rooms.Messengers(TimeProvider.System)).AddDoor(Data);
        _app = builder.Build();
        _app.MapRooms();
        await _app.StartAsync(Cancel);
        Http = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    /// <summary>The internet outlives the house.</summary>
    private sealed class Borrowed(HttpMessageHandler handler) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _invoker = new(handler, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            _invoker.SendAsync(request, cancellationToken);

        protected override void Dispose(bool disposing)
        {
            _invoker.Dispose();
            base.Dispose(disposing);
        }
    }
}
