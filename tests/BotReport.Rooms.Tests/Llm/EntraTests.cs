using Azure.Core;
using Azure.Identity;
using BotReport.Core.Drafting.Model;
using BotReport.Llm.AzureOpenAI;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Llm;

/// <summary>Azure without a key: the process's own identity.</summary>
public sealed class EntraTests(StandInFixture standIn) : IClassFixture<StandInFixture>
{
    [Fact]
    public async Task A_token_stands_in_place_of_the_key()
    {
        var identity = new Identity();
        using var house = House("by-identity", identity);

        Assert.Equal(LlmOutcome.Ok, (await house.AskAsync()).Outcome);

        var seen = Assert.Single(standIn.Server.Questions, question => question.Deployment == "by-identity");
        Assert.Equal("Bearer token-canary", seen.Headers["Authorization"]);
        Assert.False(seen.Headers.ContainsKey("api-key"));
        Assert.Equal(["https://cognitiveservices.azure.com/.default"], identity.Scopes.ToArray());
    }

    [Fact]
    public async Task Who_gets_no_token_is_misconfigured()
    {
        using var house = House("no-identity", new Identity { Refuses = true });

        Assert.Equal(LlmOutcome.Misconfigured, (await house.AskAsync()).Outcome);
        Assert.Equal("no-identity", (await house.Probe.AskAsync(TestContext.Current.CancellationToken)).Code);
        Assert.DoesNotContain(standIn.Server.Questions, question => question.Deployment == "no-identity");
    }

    [Theory]
    [InlineData("https://bot.openai.azure.com/", "https://cognitiveservices.azure.com/.default", "https://login.microsoftonline.com/")]
    [InlineData("https://bot.openai.azure.us/", "https://cognitiveservices.azure.us/.default", "https://login.microsoftonline.us/")]
    [InlineData("https://bot.openai.azure.cn/", "https://cognitiveservices.azure.cn/.default", "https://login.chinacloudapi.cn/")]
    public void Tokens_come_from_the_endpoints_cloud(string endpoint, string audience, string login)
    {
        var cloud = AzureCloud.Of(new(endpoint));

        Assert.Equal((audience, login), (cloud.Audience.ToString(), cloud.Login.ToString()));
    }

    private LlmHouse House(string deployment, TokenCredential identity) => new(
        standIn.Server.Root, azure: true, deployment, settings => settings with { ApiKey = "" }, services => services.AddSingleton(identity));

    private sealed class Identity : TokenCredential
    {
        public bool Refuses { get; init; }

        public List<string> Scopes { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes.AddRange(requestContext.Scopes);
            return Refuses ? throw new CredentialUnavailableException("There is none here.") : new("token-canary", DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
