using Microsoft.IdentityModel.Tokens;

namespace BotReport.Channels.BotFramework.Access;

/// <summary>Who called, as far as his token says.</summary>
internal abstract record Caller
{
    private Caller()
    {
    }

    /// <summary>A channel of the Bot Framework.</summary>
    /// <param name="ServiceUrl">The service the token is for; null: it says none.</param>
    /// <param name="Key">The key that signed it, with what it is endorsed for.</param>
    public sealed record Channel(string? ServiceUrl, JsonWebKey Key) : Caller;

    /// <summary>An emulator, run by somebody of our tenant.</summary>
    public sealed record Emulator : Caller;

    /// <summary>Somebody on this machine, while the bot has no identity to show a token for.</summary>
    public sealed record Neighbour : Caller;

    /// <summary>Nobody who may speak.</summary>
    /// <param name="Why">For the log; the caller is told nothing.</param>
    public sealed record Stranger(string Why) : Caller;

    /// <summary>Whether he may speak could not be found out: the keys are not to be had.</summary>
    public sealed record Unknown : Caller;
}
