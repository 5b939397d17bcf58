using System.Text.Json.Nodes;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Tokens;

/// <summary>One way to knock at <c>/api/messages</c>, and how it is answered. Without bends it is an honest message with an honest token.</summary>
/// <param name="Name">What is the matter with it.</param>
/// <param name="Status">What is answered; 202 is the only one that keeps anything.</param>
internal sealed record TokenCase(string Name, int Status)
{
    /// <summary>The token is an emulator's, of the bot's tenant, instead of the channel's.</summary>
    public bool OfEmulator { get; init; }

    /// <summary>The version of an emulator's token.</summary>
    public string Version { get; init; } = "1.0";

    /// <summary>Bends the activity before the token is made for its service.</summary>
    public Action<JsonObject> Activity { get; init; } = _ => { };

    /// <summary>Bends the activity once the token is made.</summary>
    public Action<JsonObject> Afterwards { get; init; } = _ => { };

    /// <summary>Bends the token.</summary>
    public Func<TokenShape, FakeEntra, TokenShape> Token { get; init; } = (shape, _) => shape;

    /// <summary>Writes the claims by hand, as no honest mint would; null: as they are.</summary>
    public Func<string, string>? Claims { get; init; }

    /// <summary>Writes the token's header by hand.</summary>
    public Func<string, string>? Head { get; init; }

    /// <summary>The header <c>Authorization</c> from the token; null sends none.</summary>
    public Func<string, string?> Header { get; init; } = token => "Bearer " + token;

    /// <summary>Bends the body as it is written.</summary>
    public Func<string, string> Body { get; init; } = body => body;

    /// <summary>Whether anything of it is kept.</summary>
    public bool IsTaken => Status == 202;

    /// <summary>What is sent.</summary>
    public Knock Of(TeamsWorld world, Person who)
    {
        var activity = world.Client.Says(who, world.Directory.Chat(who), "收银台页面优化11月14日完成上线");
        Activity(activity);
        var shape = OfEmulator
            ? world.Entra.OfTenant(TeamsWorld.AppId, TeamsWorld.Tenant, Version)
            : world.Entra.OfChannel(TeamsWorld.AppId, activity.Text("serviceUrl") ?? world.Teams.Root.ToString());
        shape = Token(shape, world.Entra);
        var token = FakeEntra.Mint(shape);
        Afterwards(activity);
        return new(Header(Head is null && Claims is null ? token : ByHand(token, shape)), Body(Json.Write(activity)));
    }

    private string ByHand(string token, TokenShape shape)
    {
        var (header, claims) = Jwt.Read(token)!.Value;
        return Jwt.SignText(Head?.Invoke(Json.Write(header)) ?? Json.Write(header), Claims?.Invoke(Json.Write(claims)) ?? Json.Write(claims), shape.Key.Rsa);
    }
}

/// <summary>A request to <c>/api/messages</c>.</summary>
/// <param name="Authorization">The header; null: there is none.</param>
internal sealed record Knock(string? Authorization, string Body)
{
    /// <summary>The request.</summary>
    public HttpRequestMessage Request()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("api/messages", UriKind.Relative))
        {
            Content = new StringContent(Body, System.Text.Encoding.UTF8, "application/json"),
        };
        if (Authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", Authorization);
        }

        return request;
    }
}
