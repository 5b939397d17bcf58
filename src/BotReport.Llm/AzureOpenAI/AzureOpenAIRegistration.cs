using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.AI.OpenAI;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Chat;

namespace BotReport.Llm.AzureOpenAI;

/// <summary>How the host gets a model deployed in Azure OpenAI.</summary>
public static class AzureOpenAIRegistration
{
    extension(IServiceCollection services)
    {
        /// <summary>Adds the model. Without a key the process proves itself by a <see cref="TokenCredential"/>, its own or the one registered.</summary>
        public IServiceCollection AddAzureOpenAI(ModelSettings settings) => services.AddLanguageModel(settings, all => Client(settings, all));
    }

    private static ChatClient Client(ModelSettings settings, IServiceProvider all)
    {
        var cloud = AzureCloud.Of(settings.Endpoint);
        var options = new AzureOpenAIClientOptions
        {
            Audience = cloud.Audience,
            NetworkTimeout = settings.NetworkTimeout,
            RetryPolicy = new ClientRetryPolicy(0), // ChatModel repeats, by the house's clock and within a question's time
        };
        var client = settings.ApiKey.Length > 0
            ? new AzureOpenAIClient(settings.Endpoint, new ApiKeyCredential(settings.ApiKey), options)
            : new AzureOpenAIClient(settings.Endpoint, all.GetService<TokenCredential>() ?? Own(cloud), options);
        return client.GetChatClient(settings.Deployment);
    }

    /// <summary>Environment, workload identity, managed identity, then whoever is signed in with Azure's tools here; <c>AZURE_CLIENT_ID</c> names one of several.</summary>
    private static DefaultAzureCredential Own(AzureCloud cloud) => new(new DefaultAzureCredentialOptions { AuthorityHost = cloud.Login });
}
