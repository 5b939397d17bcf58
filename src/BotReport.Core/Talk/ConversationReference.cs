namespace BotReport.Core.Talk;

/// <summary>What a messenger must be told to write to a conversation again, as its last authenticated activity said it.</summary>
/// <param name="ServiceUrl">Where the messenger takes calls for it.</param>
/// <param name="Bot">The bot's id there.</param>
public sealed record ConversationReference(Address Address, ConversationKind Kind, Uri ServiceUrl, string Bot)
{
    /// <summary>The tenant it belongs to; null where there are none.</summary>
    public string? Tenant { get; init; }

    /// <summary>Whose it is, by his id in identities; null unless it is personal.</summary>
    public string? Identity { get; init; }

    /// <summary>Why the bot cannot write there any more; null while it can.</summary>
    public string? Lost { get; init; }
}

/// <summary>Who reads a conversation.</summary>
public enum ConversationKind
{
    /// <summary>One person.</summary>
    Personal,

    /// <summary>Some people.</summary>
    Group,

    /// <summary>All of a team, in threads.</summary>
    Channel,
}

/// <summary>Somebody seen in a messenger.</summary>
/// <param name="Identity">His id in identities, for msteams the object id.</param>
/// <param name="User">The messenger's own id of him.</param>
/// <param name="SeenIn">A conversation he is in.</param>
public sealed record Acquaintance(string Channel, string Identity, string User, Address SeenIn)
{
    /// <summary>His sign-in name, under which he may stand in a team; null while nobody looked.</summary>
    public string? Alias { get; init; }
}

/// <summary>A message as the messenger shows it.</summary>
/// <param name="Key">The outbox key it was sent under, or the name of the thread it began.</param>
/// <param name="Address">Where: of what began a thread, the thread.</param>
/// <param name="Activity">The messenger's id of it.</param>
public sealed record ShownMessage(string Key, Address Address, string Activity);
