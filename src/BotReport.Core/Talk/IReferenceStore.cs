namespace BotReport.Core.Talk;

/// <summary>Where messengers can be written to, and whom they know.</summary>
public interface IReferenceStore
{
    /// <summary>Keeps a reference; the newest counts. A conversation that was lost is found again by it.</summary>
    Task KeepAsync(ConversationReference reference, DateTimeOffset at, CancellationToken cancel);

    /// <summary>Keeps that a conversation cannot be written to any more, and why; one that is not known stays unknown.</summary>
    Task LoseAsync(Address address, string why, DateTimeOffset at, CancellationToken cancel);

    /// <summary>The reference of a conversation; null when it was never heard of.</summary>
    Task<ConversationReference?> FindAsync(Address address, CancellationToken cancel);

    /// <summary>A person's own conversation, by his id or his sign-in name, whatever its case; the newest when there are several, those that are lost last. Null when there is none.</summary>
    Task<ConversationReference?> PersonalAsync(string channel, string identity, CancellationToken cancel);

    /// <summary>The reference of a channel that was heard of last; null before the first.</summary>
    Task<ConversationReference?> NewestAsync(string channel, CancellationToken cancel);

    /// <summary>The conversations of a channel that several people read, those heard of last first; those that are lost are none of them.</summary>
    Task<IReadOnlyList<ConversationReference>> SharedAsync(string channel, CancellationToken cancel);

    /// <summary>Keeps who was seen; a sign-in name once known stays when none is given.</summary>
    Task MeetAsync(Acquaintance person, CancellationToken cancel);

    /// <summary>Somebody by his id or his sign-in name, whatever its case; null when nobody of them was seen.</summary>
    Task<Acquaintance?> WhoAsync(string channel, string identity, CancellationToken cancel);
}
