using BotReport.Core.Talk;
using BotReport.Web.Files;
using BotReport.Web.SignIn;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BotReport.Web;

/// <summary>How the host gets the pages.</summary>
public static class WebRegistration
{
    extension(IServiceCollection services)
    {
        /// <summary>
        /// Adds the chat page and the links that lead into it. It needs the core's flows and stores, an <see cref="IChatTokens"/> and a
        /// <see cref="TimeProvider"/>; sessions outlive a restart when the host keeps its data protection keys.
        /// </summary>
        public IServiceCollection AddWeb(Action<WebOptions> configure)
        {
            services.AddOptions<WebOptions>().Configure(configure);
            services.AddAuthentication().AddCookie(Session.Scheme, Session.Configure);
            services.AddSingleton(all => WebFiles.Read(all.GetRequiredService<IOptions<WebOptions>>().Value.Files));
            services.AddSingleton<ISignInLinks, SignInLinks>();
            services.AddSingleton<Visitors>();
            return services;
        }
    }
}
