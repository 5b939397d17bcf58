using BotReport.Core.Talk;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>A row of <c>outbox</c>.</summary>
internal sealed record OutboxRow
{
    public long Id { get; init; }

    public string Key { get; init; } = "";

    public string Lane { get; init; } = "";

    public string? Channel { get; init; }

    public string? Conversation { get; init; }

    public string? Team { get; init; }

    public string? Person { get; init; }

    public string Text { get; init; } = "";

    public string NotBefore { get; init; } = "";

    public string? Card { get; init; }

    public string? CardId { get; init; }

    public string? Replaces { get; init; }

    public string? Thread { get; init; }

    public int IsPage { get; init; }

    public string? LeasedUntil { get; init; }

    public string State { get; init; } = "";

    public int Attempts { get; init; }

    public string? Reason { get; init; }

    public string? EndedAt { get; init; }

    public static OutboxRow Of(OutboxMessage message) => new()
    {
        Key = message.Key,

        // A person in two teams is still one reader.
        Lane = message.Person is { } person ? $"person {person}" : $"at {message.To?.Channel} {message.To?.Conversation}",
        Channel = message.To?.Channel,
        Conversation = message.To?.Conversation,
        Team = message.Team,
        Person = message.Person,
        Text = message.Text,
        NotBefore = Stored.Of(message.NotBefore),
        Card = CardJson.Of(message.Card),
        CardId = message.Card is null ? null : Core.Talk.Cards.CardId.Of(message.Key),
        Replaces = message.Replaces,
        Thread = message.Thread,
        IsPage = message.IsPage ? 1 : 0,
        LeasedUntil = message.HeldUntil is { } held ? Stored.Of(held) : null,
    };

    public ClaimedMessage Claimed() => new(
        Id,
        new(
            Key,
            Channel is { } channel && Conversation is { } conversation ? new(channel, conversation) : null,
            Team,
            Person,
            Text,
            Stored.Instant(NotBefore))
        {
            Card = CardJson.Read(Card),
            Replaces = Replaces,
            Thread = Thread,
            IsPage = IsPage != 0,
        },
        Attempts);

    public Delivery Delivery() => new(
        Key, Person, Stored.Name<DeliveryState>(State), Reason, EndedAt is null ? null : Stored.Instant(EndedAt));
}
