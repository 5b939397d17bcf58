using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>Gives access tokens to apps, and remembers which.</summary>
internal sealed class TokenDesk
{
    private readonly EntraCloud _cloud;
    private readonly TimeProvider _wall;
    private readonly ConcurrentDictionary<string, EntraApp> _apps = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, GivenToken> _given = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<HttpStatusCode> _failures = new();
    private int _requests;

    public TokenDesk(EntraCloud cloud, TimeProvider wall)
    {
        (_cloud, _wall) = (cloud, wall);
        Identity = new(this);
    }

    /// <summary>The tenants' keys, which sign what is given out.</summary>
    public KeyDocument Keys { get; } = new("tenant", kid => [SigningKey.Of(kid, null)]);

    /// <summary>The other door: an app without a secret of its own.</summary>
    public ManagedIdentity Identity { get; }

    /// <summary>How long a token lasts.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromSeconds(3599);

    /// <summary>Requests to the token endpoint, refused ones too.</summary>
    public int Requests => Volatile.Read(ref _requests);

    /// <summary>All tokens given out.</summary>
    public IReadOnlyCollection<GivenToken> Given => [.. _given.Values];

    /// <summary>Registers an app, or changes it: a new secret makes the old one wrong.</summary>
    public void Register(EntraApp app) => _apps[app.Id] = app;

    /// <summary>The next requests are answered with these statuses and no token.</summary>
    public void Fail(params HttpStatusCode[] statuses) => Array.ForEach(statuses, _failures.Enqueue);

    /// <summary>The app of an id.</summary>
    public EntraApp? App(string id) => _apps.GetValueOrDefault(id);

    /// <summary>The token that a bearer is, while it lasts.</summary>
    public GivenToken? Valid(string bearer) => _given.GetValueOrDefault(bearer) is { } token && token.Expires > _wall.GetUtcNow() ? token : null;

    /// <summary>What was given out is worth nothing from now on.</summary>
    public void Revoke() => _given.Clear();

    /// <summary>Gives a token.</summary>
    public GivenToken Give(EntraApp app, string resource)
    {
        var now = _wall.GetUtcNow();
        var text = TokenMint.Mint(new TokenShape(Keys.Keys[0])
        {
            Issuer = _cloud.Issuer(app.Tenant, "1.0"),
            Audience = resource,
            NotBefore = now,
            Expires = now + Lifetime,
            Version = "1.0",
            AppId = app.Id,
            Tenant = app.Tenant,
            Extra = new() { ["uti"] = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture) },
        });
        return _given[text] = new(text, app.Id, app.Tenant, resource, now + Lifetime);
    }

    /// <summary>Answers <c>POST /{tenant}/oauth2/v2.0/token</c>.</summary>
    public async Task<HttpResponseMessage> AnswerAsync(string tenant, HttpRequestMessage request, CancellationToken cancel)
    {
        Interlocked.Increment(ref _requests);
        var form = Form.Read(request.Content is { } content ? await content.ReadAsStringAsync(cancel) : "");
        if (_failures.TryDequeue(out var status))
        {
            return new(status);
        }

        var app = App(form.GetValueOrDefault("client_id", ""));
        return Refusal(tenant, form, app) is { } refusal ? refusal.Answer() : Accept(Give(app!, _cloud.BotName));
    }

    private TokenRefusal? Refusal(string tenant, Dictionary<string, string> form, EntraApp? app)
    {
        var scope = form.GetValueOrDefault("scope", "");
        return form.GetValueOrDefault("grant_type") != "client_credentials" ? TokenRefusal.WrongGrant
            : app is null || !string.Equals(app.Tenant, tenant, StringComparison.OrdinalIgnoreCase)
                ? TokenRefusal.UnknownApp(form.GetValueOrDefault("client_id", ""), tenant)
            : scope != _cloud.BotName + "/.default" ? TokenRefusal.WrongScope(scope)
            : form.TryGetValue("client_secret", out var secret) ? secret == app.Secret ? null : TokenRefusal.WrongSecret(app.Id)
            : form.GetValueOrDefault("client_assertion_type") == ClientAssertion.Type && form.TryGetValue("client_assertion", out var assertion)
                ? ClientAssertion.Check(assertion, app, _cloud, _wall.GetUtcNow())
            : TokenRefusal.NoCredential;
    }

    private HttpResponseMessage Accept(GivenToken token) => Json.Answer(HttpStatusCode.OK, new JsonObject
    {
        ["token_type"] = "Bearer",
        ["expires_in"] = (int)Lifetime.TotalSeconds,
        ["ext_expires_in"] = (int)Lifetime.TotalSeconds,
        ["access_token"] = token.Text,
    });
}
