using BotReport.Channels.BotFramework.Access;
using BotReport.Channels.BotFramework.Builder;
using BotReport.Channels.BotFramework.Connector;
using BotReport.Channels.BotFramework.Hearing;
using BotReport.Channels.BotFramework.Schema;
using BotReport.Channels.BotFramework.Sending;
using BotReport.Channels.BotFramework.Showing;
using BotReport.Core.Talk;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Channels.BotFramework;

/// <summary>How the host gets Microsoft Teams.</summary>
public static class BotFrameworkRegistration
{
    /// <summary>The name of Teams in identities and addresses.</summary>
    public const string ChannelName = ChannelIds.Msteams;

    extension(IServiceCollection services)
    {
        /// <summary>Adds Teams as a channel; it needs an <see cref="IReferenceStore"/> and an <see cref="IShownStore"/>.</summary>
        public IServiceCollection AddBotFramework(BotFrameworkSettings settings)
        {
            services.AddSingleton(settings);
            services.AddSingleton(all => new BotFrameworkHttp(
                all.GetService<HttpMessageHandler>() ?? BotFrameworkHttp.Direct(), all.GetRequiredService<TimeProvider>()));
            services.AddSingleton<JwtTokenValidation>().AddSingleton<AccessCheck>().AddSingleton<ServiceUrls>().AddSingleton<CloudAdapter>();
            services.AddSingleton(all => new SendingGate(settings.Limits, all.GetRequiredService<TimeProvider>()));
            services.AddSingleton(all => new BotTokenProbe(settings, all));
            services.AddSingleton<AppCredentials>().AddSingleton<ConnectorCalls>().AddSingleton<ConnectorClient>();
            services.AddSingleton<Shown>().AddSingleton<Posting>().AddSingleton<Rosters>().AddSingleton<Places>();
            services.AddSingleton<KnownPlaces>().AddSingleton<CardCalls>().AddSingleton<BoxCalls>().AddSingleton<ReportBot>();
            services.AddSingleton<IAliases, Aliases>();
            return services.AddSingleton<IChannel, BotFrameworkChannel>();
        }
    }
}
