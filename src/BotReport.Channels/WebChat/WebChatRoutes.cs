using BotReport.Channels.WebChat.Endpoints;
using Microsoft.AspNetCore.Routing;

namespace BotReport.Channels.WebChat;

/// <summary>How the host opens web chat's door.</summary>
public static class WebChatRoutes
{
    extension(IEndpointRouteBuilder routes)
    {
        /// <summary>Maps Direct Line 3.0 under <c>/v3/directline</c>; needs <see cref="WebChatRegistration"/>'s services.</summary>
        public void MapDirectLine() => DirectLineMap.Map(routes);
    }
}
