using Azure.AI.OpenAI;
using Azure.Identity;

namespace BotReport.Llm.AzureOpenAI;

/// <summary>The cloud an endpoint stands in.</summary>
/// <param name="Audience">What a token must be for.</param>
/// <param name="Login">Where it is given.</param>
internal sealed record AzureCloud(AzureOpenAIAudience Audience, Uri Login)
{
    /// <summary>Tells the cloud by the end of the endpoint's name: <c>.azure.cn</c>, <c>.azure.us</c>, else the public one.</summary>
    public static AzureCloud Of(Uri endpoint) => endpoint.Host switch
    {
        var host when host.EndsWith(".azure.cn", StringComparison.OrdinalIgnoreCase) =>
            new(new AzureOpenAIAudience("https://cognitiveservices.azure.cn/.default"), AzureAuthorityHosts.AzureChina),
        var host when host.EndsWith(".azure.us", StringComparison.OrdinalIgnoreCase) =>
            new(AzureOpenAIAudience.AzureGovernment, AzureAuthorityHosts.AzureGovernment),
        _ => new(AzureOpenAIAudience.AzurePublicCloud, AzureAuthorityHosts.AzurePublicCloud),
    };
}
