using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace BotReport.Channels.WebChat.Access;

/// <summary>The id of a person's conversation on the wire: <c>wc-</c> and the identity as base64url, which needs no escaping in any address.</summary>
internal static class ConversationId
{
    private const string Prefix = "wc-";

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The id of an identity's conversation.</summary>
    public static string Of(string identity) => Prefix + Base64Url.EncodeToString(Strict.GetBytes(identity));

    /// <summary>Whether it could be an id of ours. Whether somebody has that identity is nobody's business.</summary>
    public static bool IsOne([NotNullWhen(true)] string? id) =>
        id is not null && id.StartsWith(Prefix, StringComparison.Ordinal) && Base64Url.IsValid(id.AsSpan(Prefix.Length));
}
