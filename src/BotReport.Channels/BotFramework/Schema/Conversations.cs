using System.Text.Json.Nodes;

namespace BotReport.Channels.BotFramework.Schema;

/// <summary>A conversation to be begun.</summary>
internal sealed record ConversationParameters
{
    /// <summary>The bot.</summary>
    public ChannelAccount? Bot { get; init; }

    /// <summary>Whether it is one of a channel; else a person's own.</summary>
    public bool IsGroup { get; init; }

    /// <summary>Whom it is with.</summary>
    public IReadOnlyList<ChannelAccount>? Members { get; init; }

    /// <summary>In which tenant.</summary>
    public string? TenantId { get; init; }

    /// <summary>The message a thread begins with.</summary>
    public Activity? Activity { get; init; }

    /// <summary>The tenant or the channel, as Teams wants it said.</summary>
    public JsonObject? ChannelData { get; init; }
}

/// <summary>What the channel made of an activity.</summary>
internal sealed record ResourceResponse
{
    /// <summary>The id it has from now on.</summary>
    public string? Id { get; init; }
}

/// <summary>The conversation the channel began.</summary>
internal sealed record ConversationResourceResponse
{
    /// <summary>Its id.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the message it begins with.</summary>
    public string? ActivityId { get; init; }
}

/// <summary>The answer to a request with <see cref="DeliveryModes.ExpectReplies"/>.</summary>
internal sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);

/// <summary>The channels of a team.</summary>
internal sealed record ConversationList
{
    /// <summary>The channels; the general one has no name.</summary>
    public IReadOnlyList<ChannelInfo?>? Conversations { get; init; }
}

/// <summary>A channel of a team, or the team itself.</summary>
internal sealed record ChannelInfo
{
    /// <summary>Its id, <c>19:…@thread.tacv2</c>.</summary>
    public string? Id { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }
}

/// <summary>What Teams tells about an activity.</summary>
internal sealed record TeamsChannelData
{
    /// <summary>The tenant.</summary>
    public TenantInfo? Tenant { get; init; }
}

/// <summary>A tenant.</summary>
internal sealed record TenantInfo
{
    /// <summary>Its id in Microsoft Entra.</summary>
    public string? Id { get; init; }
}

/// <summary>What the channel says when it refuses.</summary>
internal sealed record ErrorResponse
{
    /// <summary>The error.</summary>
    public Error? Error { get; init; }
}

/// <summary>An error.</summary>
internal sealed record Error
{
    /// <summary>A name, <c>BotNotInConversationRoster</c>.</summary>
    public string? Code { get; init; }

    /// <summary>A sentence.</summary>
    public string? Message { get; init; }
}
