using BotReport.Core.Talk;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>A row of <c>transcript</c>.</summary>
internal sealed record TranscriptRow
{
    public long Position { get; init; }

    public string Channel { get; init; } = "";

    public string Conversation { get; init; } = "";

    public string Key { get; init; } = "";

    public int FromBot { get; init; }

    public string Text { get; init; } = "";

    public string SaidAt { get; init; } = "";

    public string? Card { get; init; }

    public string? Replaces { get; init; }

    public int IsPage { get; init; }

    public long? Taken { get; init; }

    public static TranscriptRow Of(Address address, TranscriptLine line) => new()
    {
        Channel = address.Channel,
        Conversation = address.Conversation,
        Key = line.Key,
        FromBot = line.FromBot ? 1 : 0,
        Text = line.Text,
        SaidAt = Stored.Of(line.At),
        Card = CardJson.Of(line.Card),
        Replaces = line.Replaces,
        IsPage = line.IsPage ? 1 : 0,
    };

    public TranscriptLine Line() => new(Position, Key, FromBot != 0, Text, Stored.Instant(SaidAt))
    {
        Card = CardJson.Read(Card),
        Replaces = Replaces,
        IsPage = IsPage != 0,
        Taken = Taken,
    };
}
