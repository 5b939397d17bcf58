using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>The internet, Entra and Teams together, with a bot registered and its clock in the test's hand.</summary>
internal sealed class TeamsWorld : IDisposable
{
    public const string AppId = "0b0e7a2c-1111-4222-8333-944455566677";
    public const string Secret = "s3cret~of.the-bot";
    public const string Tenant = "11111111-2222-4333-8444-555566667777";

    /// <param name="clock">The bot's clock; a Friday in 2024 without one.</param>
    /// <param name="wall">The clock of tokens; the real one without one.</param>
    /// <param name="app">The bot's registration; in most tests the same.</param>
    public TeamsWorld(FakeTimeProvider? clock = null, TimeProvider? wall = null, EntraCloud? cloud = null, string app = AppId)
    {
        Clock = clock ?? new(new(2024, 11, 15, 8, 0, 0, TimeSpan.Zero));
        Internet = new(Clock);
        Entra = new(cloud ?? EntraCloud.Public, wall ?? TimeProvider.System);
        Entra.Tokens.Register(new(app, Tenant, Secret));
        Entra.Join(Internet);
        Teams = new(Entra, new(app, "周报助手"), new(Tenant), Clock);
        Teams.Join(Internet);
        Client = new(Teams, Entra, Clock);
        Http = new(Internet, disposeHandler: false);
    }

    public FakeTimeProvider Clock { get; }

    public FakeInternet Internet { get; }

    public FakeEntra Entra { get; }

    public TeamsSimulator Teams { get; }

    public TeamsClient Client { get; }

    public TeamsDirectory Directory => Teams.Directory;

    /// <summary>A way out to the internet that is not the bot's.</summary>
    public HttpClient Http { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A token for the bot, straight from the desk.</summary>
    public string Token() => Entra.Tokens.Give(Entra.Tokens.App(Teams.Bot.AppId)!, Entra.Cloud.BotName).Text;

    /// <summary>Adds somebody whose chat has the app.</summary>
    public Person Installed(string name)
    {
        var person = Directory.Person(name);
        Directory.Chat(person).Access.Refusal = null;
        return person;
    }

    /// <summary>What the bot shows in a place, oldest first; of a card what its notification says.</summary>
    public IReadOnlyList<string> Said(Place place) =>
        [.. place.Board.Shown.Where(m => m.From == Teams.Bot.Id).Select(m => m.Text.Length > 0 ? m.Text : m.Activity.Text("summary") ?? "")];

    /// <summary>A call of the connector with the bot's token.</summary>
    /// <param name="path">Below the connector's root.</param>
    public async Task<(HttpStatusCode Status, JsonNode? Body)> CallAsync(HttpMethod method, string path, JsonNode? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(Teams.Root, path)) { Content = body is null ? null : Json.Body(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token());
        using var answer = await Http.SendAsync(request, Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        return (answer.StatusCode, text.StartsWith('{') || text.StartsWith('[') ? JsonNode.Parse(text) : null);
    }

    /// <summary>Sends a text into a conversation.</summary>
    public Task<(HttpStatusCode Status, JsonNode? Body)> SendAsync(string conversation, string text) =>
        CallAsync(HttpMethod.Post, Activities(conversation), Message(text));

    /// <summary>The path of a conversation's messages, or of one.</summary>
    public static string Activities(string conversation, string? id = null) =>
        $"v3/conversations/{Uri.EscapeDataString(conversation)}/activities" + (id is null ? "" : "/" + Uri.EscapeDataString(id));

    /// <summary>A plain message.</summary>
    public static JsonObject Message(string text) => new() { ["type"] = "message", ["text"] = text };

    /// <summary>The code of a refusal.</summary>
    public static string? Code(JsonNode? body) => body.Object("error").Text("code");

    public void Dispose()
    {
        Http.Dispose();
        Internet.Dispose();
    }
}
