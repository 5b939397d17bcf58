using System.Text.Json;
using BotReport.Core.Talk;

namespace BotReport.Channels.BotFramework.Hearing;

/// <summary>Reads what a button carries: the card's id and the button's place, whatever else came with it.</summary>
internal static class Presses
{
    private const int LongestId = 64;
    private const int LastPlace = 1000;

    /// <summary>The press; null when it is none of ours.</summary>
    public static CardPress? Read(JsonElement? data) =>
        Card(data) is { } card && data!.Value.TryGetProperty("button", out var button)
        && button.ValueKind == JsonValueKind.Number && button.TryGetInt32(out var place) && place is >= 0 and <= LastPlace
            ? new(card, place)
            : null;

    /// <summary>The card's id; null when there is none.</summary>
    public static string? Card(JsonElement? data) =>
        data is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty("card", out var card)
        && card.ValueKind == JsonValueKind.String && card.GetString() is { Length: > 0 and <= LongestId } id && !id.Contains('\0', StringComparison.Ordinal)
            ? id
            : null;
}
