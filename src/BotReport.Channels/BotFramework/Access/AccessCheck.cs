using BotReport.Channels.BotFramework.Schema;

namespace BotReport.Channels.BotFramework.Access;

/// <summary>Whether a caller may say what he sent.</summary>
internal sealed class AccessCheck(BotFrameworkSettings settings, ServiceUrls services)
{
    /// <summary>Why not; null when he may.</summary>
    public string? Refuses(Caller caller, Activity activity)
    {
        if (string.IsNullOrEmpty(activity.ServiceUrl) || services.Read(activity.ServiceUrl) is null)
        {
            return "the service is not on the list of hosts";
        }

        if (activity.ChannelId != ChannelIds.Msteams)
        {
            return "the channel is none we hear";
        }

        if (caller is Caller.Channel channel)
        {
            return !ServiceUrls.AreSame(channel.ServiceUrl, activity.ServiceUrl) ? "the token is for another service"
                : !EndorsementsValidator.Validate(channel.Key, activity.ChannelId) ? "the key is not endorsed for the channel"
                : IsOurTenant(TenantOf(activity)) ? null
                : "the tenant is not ours";
        }

        // Emulators and neighbours say no tenant or make one up; they are heard in Development only.
        return null;
    }

    /// <summary>The tenant an activity comes from; null when it says none, or two.</summary>
    public static string? TenantOf(Activity activity)
    {
        var (said, data) = (activity.Conversation?.TenantId, activity.GetChannelData(SchemaJson.Wire.TeamsChannelData)?.Tenant?.Id);
        return said is null || data is null || said.Equals(data, StringComparison.OrdinalIgnoreCase) ? said ?? data : null;
    }

    private bool IsOurTenant(string? tenant) => tenant is not null && settings.AllowedTenants.Contains(tenant, StringComparer.OrdinalIgnoreCase);
}
