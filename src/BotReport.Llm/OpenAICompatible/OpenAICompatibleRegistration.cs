using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.DependencyInjection;
using OpenAI;
using OpenAI.Chat;

namespace BotReport.Llm.OpenAICompatible;

/// <summary>How the host gets a model of any provider that speaks OpenAI's protocol.</summary>
public static class OpenAICompatibleRegistration
{
    private const string NoKey = "none"; // the client insists on one

    extension(IServiceCollection services)
    {
        /// <summary>Adds the model.</summary>
        public IServiceCollection AddOpenAICompatible(ModelSettings settings) => services.AddLanguageModel(settings, _ => Client(settings));
    }

    private static ChatClient Client(ModelSettings settings) => new(
        settings.Deployment,
        new ApiKeyCredential(settings.ApiKey.Length > 0 ? settings.ApiKey : NoKey),
        new OpenAIClientOptions
        {
            Endpoint = settings.Endpoint,
            NetworkTimeout = settings.NetworkTimeout,
            RetryPolicy = new ClientRetryPolicy(0), // ChatModel repeats, by the house's clock and within a question's time
        });
}
