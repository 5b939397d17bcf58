using BotReport.Channels.WebChat.Access;
using BotReport.Web;

namespace BotReport.Host.Endpoints;

/// <summary>Lets the chat page, which knows no channel, talk through Direct Line.</summary>
internal sealed class ChatTokens(DirectLineTokens tokens) : IChatTokens
{
    /// <inheritdoc/>
    public ChatToken Make(string identity, string name)
    {
        var (token, expiresIn) = tokens.For(identity, name);
        return new(token, expiresIn);
    }
}
