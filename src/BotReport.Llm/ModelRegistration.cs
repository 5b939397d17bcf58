using BotReport.Core.Drafting.Model;
using BotReport.Llm.Calling;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Chat;

namespace BotReport.Llm;

/// <summary>What every provider registers; each brings its client.</summary>
internal static class ModelRegistration
{
    extension(IServiceCollection services)
    {
        /// <summary>Adds the model and its probe; it needs an <see cref="ISpendStore"/>.</summary>
        public IServiceCollection AddLanguageModel(ModelSettings settings, Func<IServiceProvider, ChatClient> client) => services
            .AddSingleton(settings)
            .AddSingleton(all => new ChatCall(client(all), settings))
            .AddSingleton<CircuitBreaker>()
            .AddSingleton<ModelLog>()
            .AddSingleton(all => new ModelProbe(all.GetRequiredService<ChatCall>(), settings, all.GetRequiredService<TimeProvider>()))
            .AddSingleton<ILanguageModel, ChatModel>();
    }
}
