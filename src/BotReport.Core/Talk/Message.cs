namespace BotReport.Core.Talk;

/// <summary>A message as the dialogue sees it.</summary>
/// <param name="Id">The inbox row: what is made from it has ids made from this.</param>
public sealed record Message(long Id, Address From, IncomingKind Kind, string Text, bool InGroup)
{
    /// <summary>The name of the file that came with it; null when none did.</summary>
    public string? File { get; init; }

    /// <summary>The conversation without the thread it was said in.</summary>
    public Address Place { get; init; } = From;
}
