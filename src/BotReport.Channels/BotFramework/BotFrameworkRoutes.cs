using BotReport.Channels.BotFramework.Builder;
using BotReport.Channels.BotFramework.Hearing;
using BotReport.Channels.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotReport.Channels.BotFramework;

/// <summary>How the host opens the door for Microsoft Teams.</summary>
public static class BotFrameworkRoutes
{
    extension(IEndpointRouteBuilder routes)
    {
        /// <summary>Maps <c>POST /api/messages</c>; needs <see cref="BotFrameworkRegistration"/>'s services.</summary>
        public void MapBotFramework()
        {
            var all = routes.ServiceProvider;
            var (adapter, bot) = (all.GetRequiredService<CloudAdapter>(), all.GetRequiredService<ReportBot>());
            var settings = all.GetRequiredService<BotFrameworkSettings>();
            if (settings.Identity is null)
            {
                BotFrameworkLog.NoIdentity(all.GetRequiredService<ILogger<CloudAdapter>>());
            }

            routes.MapPost("/api/messages", (HttpContext http) => adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted))
                .WithMetadata(new BodyLimit(settings.ActivityBytes));
        }
    }
}
