using System.Text.Json.Serialization;

namespace BotReport.Channels.WebChat.Wire;

/// <summary>What a server asks a token for.</summary>
internal sealed record TokenRequest(TokenUser User);

/// <summary>Whose token it is to be.</summary>
/// <param name="Id"><c>dl_</c> and the identity.</param>
internal sealed record TokenUser(string Id)
{
    /// <summary>As the client shows the person.</summary>
    public string? Name { get; init; }
}

/// <summary>What a client may say when it opens its conversation. Nothing of it counts beside the token; wrong kinds are refused.</summary>
internal sealed record OpeningRequest
{
    /// <summary>Who the client thinks it is.</summary>
    public OpeningUser? User { get; init; }

    /// <summary>The language of its face.</summary>
    public string? Locale { get; init; }
}

/// <summary>Who a client thinks it is.</summary>
internal sealed record OpeningUser
{
    /// <summary>Not read further: the id stands in the token.</summary>
    public string? Id { get; init; }
}

/// <summary>A conversation that a client may go on with.</summary>
/// <param name="StreamUrl">Where its stream is; null where only a token was asked for.</param>
internal sealed record OpenConversation(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string? StreamUrl = null);

/// <summary>The id an activity got.</summary>
internal sealed record ResourceId(string Id);

/// <summary>Why not.</summary>
internal sealed record ErrorBody(Error Error);

/// <summary>Why not.</summary>
/// <param name="Code">For programs.</param>
/// <param name="Message">For who writes them.</param>
internal sealed record Error(string Code, string Message);
