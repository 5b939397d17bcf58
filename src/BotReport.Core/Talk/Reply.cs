using BotReport.Core.Talk.Cards;

namespace BotReport.Core.Talk;

/// <summary>An answer of the bot.</summary>
/// <param name="Text">The words.</param>
/// <param name="Card">The same as a card; null when words are all there is.</param>
public sealed record Reply(string Text, Card? Card = null)
{
    /// <summary>Whether the text is a page in Markdown, to be shown as one; else it is plain words, whatever signs stand in it.</summary>
    public bool IsPage { get; init; }

    /// <summary>The key of the message whose place it takes, when that was sent; null: it is a message of its own.</summary>
    public string? Replaces { get; init; }
}
