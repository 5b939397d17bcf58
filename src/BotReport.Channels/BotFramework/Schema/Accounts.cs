namespace BotReport.Channels.BotFramework.Schema;

/// <summary>Somebody in a channel: a person or a bot.</summary>
internal sealed record ChannelAccount
{
    /// <summary>The channel's id, in Teams <c>29:…</c> for people and <c>28:…</c> for bots.</summary>
    public string? Id { get; init; }

    /// <summary>As the channel shows it; never used to tell people apart.</summary>
    public string? Name { get; init; }

    /// <summary>The object id in Microsoft Entra.</summary>
    public string? AadObjectId { get; init; }
}

/// <summary>A conversation.</summary>
internal sealed record ConversationAccount
{
    /// <summary>The channel's id; a thread of a Teams channel has <c>;messageid=</c> in it.</summary>
    public string? Id { get; init; }

    /// <summary>Whether more than one person is in it.</summary>
    public bool? IsGroup { get; init; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    public string? ConversationType { get; init; }

    /// <summary>The tenant it belongs to.</summary>
    public string? TenantId { get; init; }
}

/// <summary>A member of a Teams conversation, as the roster names him.</summary>
internal sealed record TeamsChannelAccount
{
    /// <summary>The channel's id, <c>29:…</c>.</summary>
    public string? Id { get; init; }

    /// <summary>The object id in Microsoft Entra.</summary>
    public string? AadObjectId { get; init; }

    /// <summary>The same by its other name: some answers have one, some the other.</summary>
    public string? ObjectId { get; init; }

    /// <summary>The sign-in name, <c>zhoumin@example.com</c>.</summary>
    public string? UserPrincipalName { get; init; }
}

/// <summary>A page of a roster.</summary>
internal sealed record PagedMembersResult
{
    /// <summary>The members of this page.</summary>
    public IReadOnlyList<TeamsChannelAccount?>? Members { get; init; }

    /// <summary>Where the next page begins; null behind the last.</summary>
    public string? ContinuationToken { get; init; }
}
