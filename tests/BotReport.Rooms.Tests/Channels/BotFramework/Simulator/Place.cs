namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>What kind of conversation it is; Teams writes it in lower camel case.</summary>
internal enum PlaceKind
{
    Personal,
    GroupChat,
    Channel,
}

/// <summary>A conversation: a personal chat, a group chat, or a channel with its threads.</summary>
/// <param name="Access">Shared by the channels of a team.</param>
/// <param name="Team">Null outside a team.</param>
internal sealed record Place(string Id, PlaceKind Kind, string Name, Access Access, TeamsTeam? Team = null)
{
    /// <summary>The tenant of the people in it.</summary>
    public string Tenant => Members[0].Tenant;

    /// <summary>The people in it; the bot is not listed.</summary>
    public IReadOnlyList<Person> Members { get; init; } = [];

    /// <summary>What it shows.</summary>
    public MessageBoard Board { get; } = new();

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    public string Type => Kind switch { PlaceKind.Personal => "personal", PlaceKind.GroupChat => "groupChat", _ => "channel" };

    public bool Equals(Place? other) => Id == other?.Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}

/// <summary>Whether the bot may write and read in a place.</summary>
internal sealed class Access
{
    /// <summary>The app is not there, or not any more.</summary>
    public const string NotInstalled = "BotNotInConversationRoster";

    /// <summary>The person blocked the bot.</summary>
    public const string Blocked = "MessageWritesBlocked";

    /// <summary>An administrator switched the app off.</summary>
    public const string Disabled = "BotDisabledByAdmin";

    private volatile string? _refusal = NotInstalled;

    /// <summary>The code of the refusal; null lets the bot in.</summary>
    public string? Refusal
    {
        get => _refusal;
        set => _refusal = value;
    }
}

/// <summary>A team. Its id is that of its general channel.</summary>
/// <param name="GroupId">The id of its group in the tenant.</param>
internal sealed record TeamsTeam(string Id, string Name, string GroupId)
{
    /// <summary>Its channels, 常规 (general) first.</summary>
    public IReadOnlyList<Place> Channels { get; set; } = [];
}
