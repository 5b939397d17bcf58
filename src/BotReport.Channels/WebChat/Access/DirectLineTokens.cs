using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace BotReport.Channels.WebChat.Access;

/// <summary>Tokens that open one person's conversation for a while. Nothing about them is stored: they are sealed with the house's keys.</summary>
/// <remarks>
/// A stream has a ticket of its own purpose and of a minute's life, because it travels in a query string and those land in logs.
/// Ends are checked by the house's clock, so that <c>--at</c> holds for them too.
/// </remarks>
public sealed class DirectLineTokens(IDataProtectionProvider protection, TimeProvider time)
{
    /// <summary>No token of ours comes near it; anything longer is not worth a look.</summary>
    private const int LongestToken = 2048;

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan TicketLife = TimeSpan.FromMinutes(1);

    private readonly IDataProtector _tokens = protection.CreateProtector("BotReport.DirectLine", "token");
    private readonly IDataProtector _tickets = protection.CreateProtector("BotReport.DirectLine", "stream");

    /// <summary>A token for a person's web chat identity, and the seconds it is good for.</summary>
    /// <param name="name">As the client shows the person; null: the identity.</param>
    public (string Token, int ExpiresIn) For(string identity, string? name = null) =>
        (Seal(_tokens, new(identity, name ?? identity, time.GetUtcNow() + Life)), (int)Life.TotalSeconds);

    internal string TicketFor(Pass pass) => Seal(_tickets, pass with { Expires = time.GetUtcNow() + TicketLife });

    internal PassCheck CheckToken(string token) => Check(_tokens, token);

    internal PassCheck CheckTicket(string ticket) => Check(_tickets, ticket);

    private static string Seal(IDataProtector protector, Pass pass) =>
        Base64Url.EncodeToString(protector.Protect(JsonSerializer.SerializeToUtf8Bytes(pass, PassJson.Default.Pass)));

    private PassCheck Check(IDataProtector protector, string text)
    {
        if (text.Length > LongestToken || !Base64Url.IsValid(text))
        {
            return new PassCheck.Garbled();
        }

        try
        {
            var pass = JsonSerializer.Deserialize(protector.Unprotect(Base64Url.DecodeFromChars(text)), PassJson.Default.Pass)!;
            return pass.Expires > time.GetUtcNow() ? new PassCheck.Good(pass) : new PassCheck.Expired();
        }
        catch (CryptographicException)
        {
            return new PassCheck.Garbled(); // the protector has no other way to say that it is not its own
        }
    }
}
