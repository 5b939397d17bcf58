using BotReport.Core.Talk;

namespace BotReport.Channels.WebChat.Access;

/// <summary>What a token says: who speaks, and until when. The one conversation it opens is that identity's.</summary>
/// <param name="Identity">The person's web chat identity.</param>
/// <param name="Name">As the client shows it; never used to tell people apart.</param>
internal sealed record Pass(string Identity, string Name, DateTimeOffset Expires)
{
    /// <summary>What marks a user id as given by a token and not chosen by a browser.</summary>
    public const string UserPrefix = "dl_";

    /// <summary>The user id on the wire.</summary>
    public string User => UserPrefix + Identity;

    /// <summary>The conversation on the wire.</summary>
    public string Conversation => ConversationId.Of(Identity);

    /// <summary>The conversation in the house.</summary>
    public Address Address => WebChatChannel.AddressOf(Identity);
}
