namespace BotReport.Core.Talk;

/// <summary>Where a conversation is.</summary>
/// <param name="Channel"><c>terminal</c>, <c>webchat</c>, <c>msteams</c> …</param>
/// <param name="Conversation">The channel's id of the conversation.</param>
public sealed record Address(string Channel, string Conversation);

/// <summary>What kind of thing arrived.</summary>
public enum IncomingKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A picture, voice message or file that cannot be read as text.</summary>
    Unreadable,
}

/// <summary>A message as a channel hands it over, already authenticated.</summary>
/// <param name="ActivityId">Unique in its conversation; the same message delivered again has the same id.</param>
/// <param name="Sender">The sender's id in the channel.</param>
/// <param name="SenderName">As the channel shows it; never used to tell people apart.</param>
/// <param name="InGroup">Whether others read the conversation.</param>
public sealed record IncomingMessage(
    Address From, string ActivityId, string Sender, string SenderName, IncomingKind Kind, string Text, bool InGroup = false);
