using BotReport.Channels.BotFramework.Access;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Tokens;

/// <summary>A channel sends one token with everything for an hour; that it was good once is no reason to believe it for ever.</summary>
public sealed class KnownTokenTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new(new(2024, 11, 15, 8, 0, 0, TimeSpan.Zero));
    private readonly FakeInternet _internet;
    private readonly FakeEntra _entra;
    private readonly HttpClient _http;
    private readonly TokenRule _rule;

    public KnownTokenTests()
    {
        _internet = new(_clock);
        _entra = new(EntraCloud.Public, _clock);
        _entra.Join(_internet);
        _http = new(_internet);
        _rule = new(
            ["https://api.botframework.com"], TeamsWorld.AppId,
            new TokenKeys(new(EntraCloud.Public.BotLogin, "v1/.well-known/openidconfiguration"), _http), _clock);
    }

    public void Dispose()
    {
        _http.Dispose();
        _internet.Dispose();
    }

    [Fact]
    public async Task It_is_good_until_it_ends_and_five_minutes_more()
    {
        var token = Mint();
        await GoodAsync(token);
        await GoodAsync(token);

        _clock.Advance(TimeSpan.FromHours(1) + TimeSpan.FromMinutes(4));
        await GoodAsync(token);
        _clock.Advance(TimeSpan.FromMinutes(2));
        Assert.IsType<TokenCheck.Bad>(await CheckAsync(token));
        await GoodAsync(Mint());
    }

    [Fact]
    public async Task It_is_good_no_more_when_its_key_is_the_issuers_no_more()
    {
        var token = Mint();
        await GoodAsync(token);

        _entra.Channel.Rollover();
        await GoodAsync(Mint()); // which makes the bot look
        Assert.IsType<TokenCheck.Bad>(await CheckAsync(token));
    }

    [Fact]
    public async Task One_that_differs_in_a_single_sign_is_another()
    {
        var token = Mint();
        await GoodAsync(token);

        var signature = token.LastIndexOf('.') + 1;
        var bent = token[..signature] + (token[signature] == 'A' ? 'B' : 'A') + token[(signature + 1)..];
        Assert.IsType<TokenCheck.Bad>(await CheckAsync(bent));
        await GoodAsync(token);
    }

    private string Mint() => FakeEntra.Mint(_entra.OfChannel(TeamsWorld.AppId, "https://smba.trafficmanager.net/apac/"));

    private Task<TokenCheck> CheckAsync(string token) => _rule.CheckAsync(new JsonWebToken(token), TestContext.Current.CancellationToken);

    private async Task GoodAsync(string token) =>
        Assert.Equal("https://smba.trafficmanager.net/apac/", Assert.IsType<TokenCheck.Good>(await CheckAsync(token)).Claim("serviceurl"));
}
