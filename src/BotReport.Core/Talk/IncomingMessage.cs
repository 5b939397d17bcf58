using System.Security.Cryptography;
using System.Text;

namespace BotReport.Core.Talk;

/// <summary>Where a conversation is.</summary>
/// <param name="Channel"><c>terminal</c>, <c>webchat</c>, <c>msteams</c> …</param>
/// <param name="Conversation">The channel's id of the conversation.</param>
public sealed record Address(string Channel, string Conversation)
{
    /// <summary>A name for it that does not say whose it is: the SHA-256 of both with a blank between, in hexadecimal digits.</summary>
    /// <remarks>The PostgreSQL migration <c>rings</c> makes the same.</remarks>
    public string Sum => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Channel} {Conversation}")));
}

/// <summary>What kind of thing arrived.</summary>
public enum IncomingKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A picture, voice message or file that cannot be read as text.</summary>
    Unreadable,

    /// <summary>A button of a card.</summary>
    Press,

    /// <summary>A file that may be a page or a text.</summary>
    File,

    /// <summary>Other words for a message that was said before.</summary>
    Edit,

    /// <summary>A message that was said before is taken back.</summary>
    Delete,

    /// <summary>The bot came to the person: it was installed.</summary>
    Arrival,
}

/// <summary>A button that was pressed.</summary>
/// <param name="Card">The id of the card, <see cref="Cards.CardId"/>.</param>
/// <param name="Button">The button's place on it, 0 first.</param>
public sealed record CardPress(string Card, int Button);

/// <summary>A file that came with a message.</summary>
/// <param name="Name">As its sender calls it; shown, and never used as a path.</param>
/// <param name="Content">Every byte, so that a page goes out as it came.</param>
public sealed record IncomingFile(string Name, ReadOnlyMemory<byte> Content);

/// <summary>A message as a channel hands it over, already authenticated.</summary>
/// <param name="ActivityId">Unique in its conversation; the same message delivered again has the same id.</param>
/// <param name="Sender">The sender's id in the channel.</param>
/// <param name="SenderName">As the channel shows it; never used to tell people apart.</param>
/// <param name="InGroup">Whether others read the conversation.</param>
public sealed record IncomingMessage(
    Address From, string ActivityId, string Sender, string SenderName, IncomingKind Kind, string Text, bool InGroup = false)
{
    /// <summary>What the conversation's transcript shows of it, kept together with it; null where the platform keeps the conversation.</summary>
    public string? Shows { get; init; }

    /// <summary>What was pressed; null unless the kind is <see cref="IncomingKind.Press"/>.</summary>
    public CardPress? Press { get; init; }

    /// <summary>What came; null unless the kind is <see cref="IncomingKind.File"/>.</summary>
    public IncomingFile? File { get; init; }

    /// <summary>The id of the message it changes; null unless the kind is <see cref="IncomingKind.Edit"/> or <see cref="IncomingKind.Delete"/>.</summary>
    public string? Changes { get; init; }

    /// <summary>The conversation's id without the thread it was said in; null where it was said in none.</summary>
    public string? Root { get; init; }

    /// <summary>Until when the platform holds the line for the answer; nothing is sent otherwise before. Null: the line is closed at once.</summary>
    public DateTimeOffset? AnswerBy { get; init; }
}
