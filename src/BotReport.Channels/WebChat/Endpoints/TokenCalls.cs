using BotReport.Channels.WebChat.Access;
using BotReport.Channels.WebChat.Hearing;
using BotReport.Channels.WebChat.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BotReport.Channels.WebChat.Endpoints;

/// <summary>Tokens: for a server that has the secret, and for a client whose token ends soon.</summary>
internal sealed class TokenCalls(DirectLineTokens tokens, Doorkeeper door)
{
    private const int LongestUser = 128;

    /// <summary><c>POST tokens/generate</c>.</summary>
    public async Task<IResult> GenerateAsync(HttpContext http)
    {
        if (!door.HasSecret(http))
        {
            return Refusal.NoToken;
        }

        var body = await JsonBody.BytesAsync(http.Request, http.RequestAborted);
        if (!JsonBody.TryRead(body, WireJson.Strict.TokenRequest, out var asked, out var refusal))
        {
            return refusal;
        }

        return IsGood(asked.User.Id) && asked.User.Id.StartsWith(Pass.UserPrefix, StringComparison.Ordinal)
            && asked.User.Id.Length > Pass.UserPrefix.Length && (asked.User.Name is null || IsGood(asked.User.Name))
            ? Opened(asked.User.Id[Pass.UserPrefix.Length..], asked.User.Name)
            : Refusal.Bad("user.id is dl_ and the person's identity; id and name are at most 128 characters.");
    }

    /// <summary><c>POST tokens/refresh</c>.</summary>
    public IResult Refresh(Pass pass) => Opened(pass.Identity, pass.Name);

    private static bool IsGood(string text) => text.Length is > 0 and <= LongestUser && !text.Any(char.IsControl);

    private JsonHttpResult<OpenConversation> Opened(string identity, string? name)
    {
        var (token, seconds) = tokens.For(identity, name);
        return TypedResults.Json(new OpenConversation(ConversationId.Of(identity), token, seconds), WireJson.Strict.OpenConversation);
    }
}
