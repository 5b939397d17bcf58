using BotReport.Channels.WebChat.Access;
using BotReport.Channels.WebChat.Hearing;
using BotReport.Channels.WebChat.Live;
using BotReport.Channels.WebChat.Showing;
using BotReport.Core.Talk;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Channels.WebChat;

/// <summary>How the host gets web chat.</summary>
public static class WebChatRegistration
{
    /// <summary>The channel's name in identities and addresses.</summary>
    public const string ChannelName = "webchat";

    extension(IServiceCollection services)
    {
        /// <summary>
        /// Adds web chat as a channel; it needs an <see cref="ITranscript"/>. Tokens are sealed with the host's data protection keys: where
        /// these are kept decides whether a token outlives a restart.
        /// </summary>
        public IServiceCollection AddWebChat(WebChatSettings settings)
        {
            services.AddDataProtection();
            services.AddSingleton(settings);
            services.AddSingleton<OpenStreams>();
            services.AddSingleton<ILineBell>(all => all.GetRequiredService<OpenStreams>());
            services.AddSingleton<History>();
            services.AddSingleton<Accepting>();
            services.AddSingleton<DirectLineTokens>();
            services.AddSingleton<Doorkeeper>();
            services.AddSingleton<IChannel, WebChatChannel>();
            return services;
        }
    }
}
