using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace BotReport.Channels.BotFramework.Access;

/// <summary>Which channels a key may speak for.</summary>
internal static class EndorsementsValidator
{
    /// <summary>Whether the key is endorsed for the channel. A key that says nothing of it is endorsed for none.</summary>
    /// <remarks>The library hands over what it does not know as JSON, not as a list.</remarks>
    public static bool Validate(JsonWebKey key, string channelId) =>
        key.AdditionalData.TryGetValue("endorsements", out var said)
        && said is JsonElement { ValueKind: JsonValueKind.Array } endorsements
        && endorsements.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.String && e.GetString() == channelId);
}
