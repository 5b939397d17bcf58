using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace BotReport.Channels.WebChat.Hearing;

/// <summary>Reads an upload, a part after the other as they come, so that a picture is never held as a whole and nothing goes through a temporary file.</summary>
internal static class UploadReader
{
    private const int LongestBoundary = 128;

    /// <summary>What was said with the upload.</summary>
    public static async Task<Saying> ReadAsync(HttpRequest request, WebChatLimits limits, CancellationToken cancel)
    {
        if (Boundary(request) is not { } boundary)
        {
            return Saying.Refused("An upload is multipart/form-data with a boundary.");
        }

        var upload = new Upload(limits);
        try
        {
            var reader = new MultipartReader(boundary, request.Body);
            while (await reader.ReadNextSectionAsync(cancel) is { } part)
            {
                await upload.AddAsync(part, cancel);
            }
        }
        catch (Exception wrong) when (wrong is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return Saying.Refused("The form is broken."); // the reader has no other way to say no
        }

        return upload.Read();
    }

    private static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= LongestBoundary } boundary
            ? boundary.ToString()
            : null;
}
