using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using BotReport.Channels.Shared;
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
    public static bool TryRead<T>(
        ReadOnlySpan<byte> bytes, JsonTypeInfo<T> type, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out Refusal? refusal)
        where T : class
    {
        refusal = StrictJson.TryRead(bytes, type, out value, out var wrong) ? null : Refusal.Bad(wrong);
        return refusal is null;
    }
}
