using BotReport.Core.Talk.Cards;

namespace BotReport.Core.Talk;

/// <summary>The conversations of channels that have no server of their own (terminal, web chat): what was said, in order.</summary>
public interface ITranscript
{
    /// <summary>Appends a line once per key and returns its position; a repeated key returns the first one's position.</summary>
    Task<long> AppendAsync(Address address, TranscriptLine line, CancellationToken cancel);

    /// <summary>The lines behind a position (0: from the beginning), oldest first. A line that another took the place of is left out.</summary>
    Task<IReadOnlyList<TranscriptLine>> SinceAsync(Address address, long position, int limit, CancellationToken cancel);

    /// <summary>The newest lines, as many as asked for, oldest first. A line that another took the place of is left out.</summary>
    Task<IReadOnlyList<TranscriptLine>> LatestAsync(Address address, int limit, CancellationToken cancel);
}

/// <summary>Something said in a conversation.</summary>
/// <param name="Position">Grows with every line; 0 on a line not yet appended.</param>
/// <param name="Key">The activity id of a person's message, the outbox key of the bot's.</param>
/// <param name="FromBot">Whether the bot said it.</param>
public sealed record TranscriptLine(long Position, string Key, bool FromBot, string Text, DateTimeOffset At)
{
    /// <summary>The same as a card; null when words are all there is.</summary>
    public Card? Card { get; init; }

    /// <summary>The key of the line whose place this one takes; null: it stands for itself.</summary>
    public string? Replaces { get; init; }

    /// <summary>The key it is shown under: its own, or that of the line whose place it takes.</summary>
    public string Shown => Replaces ?? Key;

    /// <summary>The position of the line whose place it takes; null: it takes none's, or that line stands elsewhere. The store knows it.</summary>
    public long? Taken { get; init; }

    /// <summary>Where it is shown among the others: at its own position, or at that of the line whose place it takes.</summary>
    public long Place => Taken ?? Position;
}
