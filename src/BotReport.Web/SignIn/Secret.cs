using System.Buffers.Text;
using System.Security.Cryptography;

namespace BotReport.Web.SignIn;

/// <summary>The secret of a sign-in link: 32 random bytes. The link carries it, the store only its hash.</summary>
internal static class Secret
{
    private const int Length = 32;

    /// <summary>A new secret as it stands in a link, base64url.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Length));

    /// <summary>What the store knows of a secret; null when the text is no secret of ours.</summary>
    /// <remarks>The store looks the hash up, so how long a guess takes tells nothing about how much of it was right.</remarks>
    public static string? HashOf(string text)
    {
        if (!Base64Url.IsValid(text, out var length) || length != Length)
        {
            return null;
        }

        return Convert.ToHexStringLower(SHA256.HashData(Base64Url.DecodeFromChars(text)));
    }
}
