namespace BotReport.Web;

/// <summary>Gives the page what it needs to talk to the bot as a person.</summary>
public interface IChatTokens
{
    /// <summary>A token for a person's own conversation.</summary>
    /// <param name="identity">The person's id in the chat page's channel.</param>
    /// <param name="name">As the page shows the person.</param>
    ChatToken Make(string identity, string name);
}

/// <summary>What opens a person's conversation for a while.</summary>
/// <param name="Token">A Direct Line token; it names the person, so that the browser cannot.</param>
/// <param name="ExpiresIn">Seconds.</param>
public sealed record ChatToken(string Token, int ExpiresIn);
