using BotReport.Core.Talk.Cards;

namespace BotReport.Core.Talk;

/// <summary>Something to be sent. At most one row has a key.</summary>
/// <param name="Key">What makes it one: <c>prompt/支付研发/2024-11-11/zhoumin</c>, <c>reply/17/0</c>.</param>
/// <param name="To">The conversation it answers; null: the person's own conversation, wherever he talks to the bot.</param>
/// <param name="Team">The team it concerns; null for strangers.</param>
/// <param name="Person">The person it is for; null for strangers.</param>
/// <param name="Text">The words.</param>
/// <param name="NotBefore">Not sent earlier.</param>
public sealed record OutboxMessage(string Key, Address? To, string? Team, string? Person, string Text, DateTimeOffset NotBefore)
{
    /// <summary>The same as a card; null when words are all there is.</summary>
    public Card? Card { get; init; }

    /// <summary>Whether the text is a page in Markdown, to be shown as one; else it is plain words, whatever signs stand in it.</summary>
    public bool IsPage { get; init; }

    /// <summary>Until when it is kept for the line on which it was asked for: only who holds that line gives it out before. Null: it is sent.</summary>
    public DateTimeOffset? HeldUntil { get; init; }

    /// <summary>The key of the message whose place it takes where the messenger can change what is shown; null: it is a message of its own.</summary>
    public string? Replaces { get; init; }

    /// <summary>The name of the thread it belongs to, where the conversation has threads: the first message of that name begins it. Null: it is said in the conversation as it is.</summary>
    public string? Thread { get; init; }
}
