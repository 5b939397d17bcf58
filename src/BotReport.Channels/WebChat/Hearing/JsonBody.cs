using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using BotReport.Channels.WebChat.Endpoints;
using Microsoft.AspNetCore.Http;

namespace BotReport.Channels.WebChat.Hearing;

/// <summary>Reads what a client sent as JSON, strictly.</summary>
internal static class JsonBody
{
    /// <summary>The bytes of a body. Its length is limited by the route; the server breaks off what is longer.</summary>
    public static async Task<byte[]> BytesAsync(HttpRequest request, CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, cancel);
        return bytes.ToArray();
    }

    /// <summary>The value the bytes say, or why they say none.</summary>
    /// <remarks>UTF-8 is checked first: a reader looks only into the strings it is asked for.</remarks>
    public static bool TryRead<T>(
        ReadOnlySpan<byte> bytes, JsonTypeInfo<T> type, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out Refusal? refusal)
        where T : class
    {
        (value, refusal) = (null, null);
        if (!Utf8.IsValid(bytes))
        {
            refusal = Refusal.Bad("The body is not UTF-8.");
            return false;
        }

        try
        {
            value = JsonSerializer.Deserialize(bytes, type);
        }
        catch (JsonException wrong)
        {
            refusal = Refusal.Bad($"The body is not what is expected here, at {wrong.Path ?? "its beginning"}.");
            return false;
        }

        refusal = value is null ? Refusal.Bad("The body is null.") : null;
        return value is not null;
    }
}
