using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotReport.Benchmarks.Teams;

/// <summary>The simulated Entra and Teams behind a port of this machine, so that a bot in a process of its own meets them.</summary>
internal sealed class Cloud : IAsyncDisposable
{
    public const string AppId = "0b0e7a2c-1111-4222-8333-944455566677";
    public const string Tenant = "11111111-2222-4333-8444-555566667777";

    private readonly WebApplication _app;
    private readonly FakeInternet _internet;
    private readonly HttpMessageInvoker _inside;
    private readonly FakeEntra _entra;

    private Cloud(WebApplication app, TimeProvider clock)
    {
        _app = app;
        Address = new Uri(app.Urls.First());
        _internet = new(clock);
        _inside = new(_internet);
        var entra = _entra = new FakeEntra(EntraCloud.Public, clock);
        entra.Tokens.Register(new(AppId, Tenant, "no secret: it is a managed identity"));
        entra.Join(_internet);
        Teams = new(entra, new(AppId, "周报助手"), new(Tenant), clock, new Uri(Address, "teams/"));
        Teams.Join(_internet);
        Frame = new(Teams, clock);
        Token = FakeEntra.Mint(entra.OfChannel(AppId, Teams.Root.ToString()));
    }

    public Uri Address { get; }

    public TeamsSimulator Teams { get; }

    public ActivityFrame Frame { get; }

    /// <summary>The token that comes with every activity, for an hour.</summary>
    public string Token { get; }

    /// <summary>For the bot's <c>IDENTITY_HEADER</c>.</summary>
    public string IdentityHeader => _entra.Tokens.Identity.Header;

    /// <param name="clock">The real one: the bot's limits and tokens go by it.</param>
    public static async Task<Cloud> StartAsync(TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        Cloud? cloud = null;
        app.Run(http => cloud!.AnswerAsync(http));
        await app.StartAsync();
        return cloud = new Cloud(app, clock);
    }

    /// <summary>Adds somebody whose chat has the app.</summary>
    public Person Installed(string name)
    {
        var person = Teams.Directory.Person(name);
        Teams.Directory.Chat(person).Access.Refusal = null;
        return person;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _inside.Dispose();
        _internet.Dispose();
    }

    /// <summary>The simulated host a path stands for: all of them listen on the one port.</summary>
    private Uri Meant(HttpRequest request)
    {
        var host = request.Path.Value switch
        {
            { } path when path.StartsWith("/teams/", StringComparison.Ordinal) => Address,
            { } path when path.StartsWith("/msi/", StringComparison.Ordinal) => ManagedIdentity.Origin,
            _ => EntraCloud.Public.BotLogin,
        };
        return new UriBuilder(request.GetEncodedUrl()) { Scheme = host.Scheme, Host = host.Host, Port = host.Port }.Uri;
    }

    private async Task AnswerAsync(HttpContext http)
    {
        using var request = new HttpRequestMessage(new(http.Request.Method), Meant(http.Request));
        if (http.Request.ContentLength > 0 || http.Request.Headers.TransferEncoding.Count > 0)
        {
            request.Content = new StreamContent(http.Request.Body);
        }

        foreach (var (name, values) in http.Request.Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string>)values!))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string>)values!);
            }
        }

        using var answer = await _inside.SendAsync(request, http.RequestAborted);
        var body = await answer.Content.ReadAsByteArrayAsync();
        if (http.Request.Path == "/v1/.well-known/openidconfiguration")
        {
            body = System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(body)
                .Replace(EntraCloud.Public.BotLogin.OriginalString, Address.OriginalString.TrimEnd('/'), StringComparison.Ordinal));
        }

        http.Response.StatusCode = (int)answer.StatusCode;
        http.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        if (answer.Headers.RetryAfter is { } after)
        {
            http.Response.Headers.RetryAfter = after.ToString();
        }

        await http.Response.Body.WriteAsync(body);
    }
}
