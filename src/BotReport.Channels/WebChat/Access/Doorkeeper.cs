using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using BotReport.Channels.WebChat.Endpoints;
using Microsoft.AspNetCore.Http;

namespace BotReport.Channels.WebChat.Access;

/// <summary>Lets in who shows a pass for the conversation he asks for.</summary>
internal sealed class Doorkeeper(DirectLineTokens tokens, WebChatSettings settings)
{
    private const string Scheme = "Bearer ";

    private readonly byte[] _secret = SHA256.HashData(Encoding.UTF8.GetBytes(settings.Secret));

    /// <summary>Whether a server may ask for tokens at all.</summary>
    public bool KnowsSecret => settings.Secret.Length > 0;

    /// <summary>Whether the caller has the secret. Digests are compared, so that neither its length nor its beginning shows in the time it takes.</summary>
    public bool HasSecret(HttpContext http) =>
        KnowsSecret && Bearer(http) is { } shown && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(shown)), _secret);

    /// <summary>Admits a call by its token.</summary>
    public bool TryAdmit(HttpContext http, [NotNullWhen(true)] out Pass? pass, [NotNullWhen(false)] out Refusal? refusal) =>
        TryAdmit(http, Bearer(http) is { } token ? tokens.CheckToken(token) : new PassCheck.Garbled(), out pass, out refusal);

    /// <summary>Admits a stream by the ticket in its address: a browser cannot give a WebSocket a header.</summary>
    public bool TryAdmitStream(HttpContext http, [NotNullWhen(true)] out Pass? pass, [NotNullWhen(false)] out Refusal? refusal) =>
        TryAdmit(http, http.Request.Query["t"] is [{ Length: > 0 } ticket] ? tokens.CheckTicket(ticket) : new PassCheck.Garbled(), out pass, out refusal);

    private static bool TryAdmit(HttpContext http, PassCheck check, out Pass? pass, out Refusal? refusal)
    {
        pass = (check as PassCheck.Good)?.Pass;
        refusal = check switch
        {
            PassCheck.Good good => Elsewhere(http.Request.RouteValues["conversation"] as string, good.Pass),
            PassCheck.Expired => Refusal.Expired,
            _ => Refusal.NoToken,
        };
        return refusal is null;
    }

    private static Refusal? Elsewhere(string? asked, Pass pass) =>
        asked is null || asked == pass.Conversation ? null
        : ConversationId.IsOne(asked) ? Refusal.NotYours
        : Refusal.NoConversation;

    private static string? Bearer(HttpContext http) =>
        http.Request.Headers.Authorization is [{ } header] && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && header.Length > Scheme.Length
            ? header[Scheme.Length..]
            : null;
}
