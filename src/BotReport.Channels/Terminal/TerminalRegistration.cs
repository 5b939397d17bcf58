using BotReport.Core.Talk;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Channels.Terminal;

/// <summary>How the host gets the terminal channel.</summary>
public static class TerminalRegistration
{
    extension(IServiceCollection services)
    {
        /// <summary>Adds the terminal as a channel; it needs an <see cref="ITranscript"/>.</summary>
        public IServiceCollection AddTerminal()
        {
            services.AddSingleton<TerminalBell>();
            services.AddSingleton<IChannel, TerminalChannel>();
            return services;
        }
    }
}
