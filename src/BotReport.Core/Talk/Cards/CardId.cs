using System.Security.Cryptography;
using System.Text;

namespace BotReport.Core.Talk.Cards;

/// <summary>The id under which a messenger gives a card's press back. It says nothing about what it names, and it is no secret: rights are stored.</summary>
public static class CardId
{
    private const int Bytes = 12;

    /// <summary>The id of the card that a message with this key carries: sixteen signs that need no escaping anywhere.</summary>
    public static string Of(string key)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(key), hash);
        return Convert.ToBase64String(hash[..Bytes]).Replace('+', '-').Replace('/', '_');
    }
}
