using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace BotReport.Channels.WebChat.Showing;

/// <summary>The id of an activity on the wire, made from the key it is shown under: what takes another's place has its id, and clients change it in place.</summary>
internal static class ActivityId
{
    private const int Bytes = 15;

    /// <summary>Twenty signs that need no escaping.</summary>
    public static string Of(string shown) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(shown)).AsSpan(0, Bytes));
}
