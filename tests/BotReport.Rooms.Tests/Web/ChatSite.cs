using System.Net;
using BotReport.Channels.Terminal;
using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Host;
using BotReport.Host.Configuration;
using BotReport.Host.Pumps;
using BotReport.Rooms.Tests.Conversations;
using BotReport.Storage;
using BotReport.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Directory = System.IO.Directory;

namespace BotReport.Rooms.Tests.Web;

/// <summary>The page served by a real server on a port of its own, over a real store with the demo team. Only the clock and the chat's tokens are ours.</summary>
internal sealed class ChatSite : IAsyncDisposable
{
    /// <summary>Friday, five minutes after the prompt.</summary>
    public static readonly DateTimeOffset Friday = ConversationHouse.Instant("2024-11-15 16:05");

    public static readonly Uri Page = new("https://report.example.com/chat");

    private readonly string _folder = Directory.CreateTempSubdirectory("botreport-site-").FullName;
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None });
    private WebApplication _app = null!;
    private int _said;

    private ChatSite()
    {
    }

    public FakeTimeProvider Clock { get; } = new(Friday);

    public IServiceProvider Services => _app.Services;

    public TeamDefinition Team { get; private set; } = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Opens the site.</summary>
    /// <param name="page">Where it says it is; null: nowhere.</param>
    /// <param name="files">The pages' folder; null: the real ones.</param>
    public static async Task<ChatSite> OpenAsync(string environment, Uri? page = null, string? files = null)
    {
        var site = new ChatSite();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var example = new ConfigurationManager();
        ExampleLayer.AddTo(example);
        var read = ConfigurationReading.Read(example, AppContext.BaseDirectory);
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services
            .AddSingleton<TimeProvider>(site.Clock)
            .AddStorage(new BotReport.Storage.StorageOptions(Path.Combine(site._folder, "botreport.db")))
            .AddFlows(new TalkSettings(read.Options.Talk.Quiet), new Lease(TimeSpan.FromSeconds(10)))
            .AddTerminal()
            .AddSingleton<IChatTokens, TokensByName>()
            .AddWeb(web => (web.PageUrl, web.Files) = (page, files ?? web.Files));
        site._app = builder.Build();
        site._app.MapChat();
        site.Team = read.Teams[0];
        await site.SaveAsync(site.Team);
        await site._app.StartAsync(Cancel);
        site._http.BaseAddress = new Uri(site._app.Urls.Single());
        return site;
    }

    public Task SaveAsync(TeamDefinition team) =>
        Services.GetRequiredService<ITeamStore>().SaveAsync(team, "configuration", Clock.GetUtcNow(), Cancel);

    /// <summary>A new sign-in link for a person.</summary>
    public Task<Uri?> LinkAsync(string person) => Services.GetRequiredService<ISignInLinks>().MakeAsync(Team.Name, person, Cancel);

    /// <summary>Asks for a path, exactly as written.</summary>
    public Task<HttpResponseMessage> GetAsync(string path, string? cookie = null, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, path, null, [.. headers, .. CookieHeader(cookie)]);

    /// <summary>Posts as the page does.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, HttpContent? body = null, string? cookie = null) =>
        SendAsync(HttpMethod.Post, path, body, [("X-BotReport", "1"), .. CookieHeader(cookie)]);

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? body, params (string Name, string Value)[] headers)
    {
        var address = new Uri($"{_http.BaseAddress!.GetLeftPart(UriPartial.Authority)}{path}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        var request = new HttpRequestMessage(method, address) { Content = body };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return _http.SendAsync(request, Cancel);
    }

    /// <summary>Somebody says something, and what follows at once happens.</summary>
    public async Task SayAsync(string person, string text)
    {
        _said++;
        await Services.GetRequiredService<IInboxStore>().AcceptAsync(
            new IncomingMessage(TerminalChannel.AddressOf(person), $"{_said}", person, person, IncomingKind.Text, text), Clock.GetUtcNow(), Cancel);
        await DrainAsync();
    }

    /// <summary>Lets time pass.</summary>
    public async Task WaitAsync(TimeSpan time)
    {
        Clock.Advance(time);
        await DrainAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static (string Name, string Value)[] CookieHeader(string? cookie) => cookie is null ? [] : [("Cookie", cookie)];

    private Task DrainAsync() => Services.GetRequiredService<PumpsByHand>().DrainAsync(Cancel);

    private sealed class TokensByName : IChatTokens
    {
        public ChatToken Make(string identity, string name) => new($"token of {identity}, {name}", 1800);
    }
}
