using BotReport.Channels.Shared;
using BotReport.Channels.WebChat.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Channels.WebChat.Endpoints;

/// <summary>Which call is which.</summary>
internal static class DirectLineMap
{
    /// <summary>Where Direct Line 3.0 begins.</summary>
    public const string Root = "/v3/directline";

    private const string Conversation = Root + "/conversations/{conversation}";

    private static readonly BodyLimit Small = new(16 * 1024);

    private static readonly WebSocketOptions Alive = new()
    {
        // Real pings: whoever does not answer them, or reads so slowly that they get stuck, is let go.
        KeepAliveInterval = TimeSpan.FromSeconds(15),
        KeepAliveTimeout = TimeSpan.FromSeconds(20),
    };

    /// <summary>Maps every call; the rest below the root is a refusal as any other.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var border = Make<Border>(routes);
        var tokens = Make<TokenCalls>(routes);
        if (routes.ServiceProvider.GetRequiredService<Doorkeeper>().KnowsSecret)
        {
            routes.MapPost(Root + "/tokens/generate", border.Open(tokens.GenerateAsync)).WithMetadata(Small);
        }

        routes.MapPost(Root + "/tokens/refresh", border.Guarded((_, pass) => Task.FromResult(tokens.Refresh(pass)))).WithMetadata(Small);
        Map(routes, border, Make<ConversationCalls>(routes));
        Map(routes, border, Make<ActivityCalls>(routes));
        routes.MapGet(Conversation + "/stream", Stream(routes, border.GuardedStream(Make<StreamCall>(routes).RunAsync)));
        routes.Map(Root + "/{**rest}", border.Open(_ => Task.FromResult<IResult>(Refusal.NoSuchCall)));
    }

    private static void Map(IEndpointRouteBuilder routes, Border border, ConversationCalls calls)
    {
        routes.MapPost(Root + "/conversations", border.Guarded(calls.OpenAsync)).WithMetadata(Small);
        routes.MapGet(Conversation, border.Guarded((http, pass) => Task.FromResult(calls.Reopen(http, pass))));
    }

    private static void Map(IEndpointRouteBuilder routes, Border border, ActivityCalls calls)
    {
        var limits = routes.ServiceProvider.GetRequiredService<WebChatSettings>().Limits;
        routes.MapPost(Conversation + "/activities", border.Guarded(calls.SayAsync)).WithMetadata(new BodyLimit(limits.ActivityBytes));
        routes.MapGet(Conversation + "/activities", border.Guarded(calls.ReadAsync));
        routes.MapPost(Conversation + "/upload", border.Guarded(calls.UploadAsync)).WithMetadata(new BodyLimit(limits.UploadBytes));
    }

    /// <summary>WebSockets are understood on this one call and nowhere else in the house.</summary>
    private static RequestDelegate Stream(IEndpointRouteBuilder routes, RequestDelegate call)
    {
        var pipe = routes.CreateApplicationBuilder();
        pipe.UseWebSockets(Alive);
        pipe.Run(call);
        return pipe.Build();
    }

    private static T Make<T>(IEndpointRouteBuilder routes) => ActivatorUtilities.CreateInstance<T>(routes.ServiceProvider);
}
