namespace BotReport.Core.Talk;

/// <summary>The conversations of channels that have no server of their own (terminal, web chat): what was said, in order.</summary>
public interface ITranscript
{
    /// <summary>Appends a line once per key and returns its position; a repeated key returns the first one's position.</summary>
    Task<long> AppendAsync(Address address, TranscriptLine line, CancellationToken cancel);

    /// <summary>The lines behind a position (0: from the beginning), oldest first.</summary>
    Task<IReadOnlyList<TranscriptLine>> SinceAsync(Address address, long position, int limit, CancellationToken cancel);
}

/// <summary>Something said in a conversation.</summary>
/// <param name="Position">Grows with every line; 0 on a line not yet appended.</param>
/// <param name="Key">The activity id of a person's message, the outbox key of the bot's.</param>
/// <param name="FromBot">Whether the bot said it.</param>
public sealed record TranscriptLine(long Position, string Key, bool FromBot, string Text, DateTimeOffset At);
