using System.Text;
using BotReport.Channels.WebChat.Endpoints;
using BotReport.Channels.WebChat.Wire;
using BotReport.Core.Reports;
using BotReport.Core.Talk;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace BotReport.Channels.WebChat.Hearing;

/// <summary>Reads an upload: a part <c>activity</c> that is a message, and a part <c>file</c>.</summary>
internal static class UploadReader
{
    /// <summary>The longest upload: a page, and room for the activity and the headers of the parts.</summary>
    public const int MostBytes = PageBytes.MostBytes + (512 * 1024);

    private const string ActivityPart = "activity";

    /// <remarks>The route's limit is the only one on length. Nothing goes through a temporary file: it would outlive a crash, readable.</remarks>
    private static readonly FormOptions InMemory = new()
    {
        MemoryBufferThreshold = MostBytes,
        MultipartBodyLengthLimit = MostBytes,
        ValueLengthLimit = MostBytes,
        ValueCountLimit = 8,
    };

    /// <summary>What was said with the upload.</summary>
    public static async Task<Saying> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        if (!request.HasFormContentType)
        {
            return Saying.Refused("An upload is multipart/form-data.");
        }

        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(InMemory, cancel);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return Saying.Refused("The form is broken."); // the reader has no other way to say no
        }

        var files = form.Files.Where(f => f.Name != ActivityPart).ToList();
        if (files is not [var file])
        {
            return Saying.Refused(files.Count == 0 ? "There is no file in the upload." : "One file at a time, please: send the others one by one.");
        }

        var saying = await MessageAsync(form, cancel);
        return saying.Refusal is not null ? saying
            : saying.Said.Any(s => s is Said.Pressed) ? Saying.Refused("A press has no file.")
            : await FileAsync(file, cancel) is { } said ? saying with { Said = [.. saying.Said.OfType<Said.Words>(), said] }
            : new Saying(null, []) { Refusal = Refusal.TooLarge };
    }

    /// <summary>The message of the upload; one without words where there is none. What it says of attachments is the file, once more.</summary>
    private static async Task<Saying> MessageAsync(IFormCollection form, CancellationToken cancel)
    {
        var bytes = form.Files[ActivityPart] is { } part ? await BytesAsync(part, cancel)
            : form[ActivityPart] is [{ } text] ? Encoding.UTF8.GetBytes(text)
            : null;
        return bytes is null ? new Saying(null, [])
            : !JsonBody.TryRead(bytes, WireJson.Strict.SentActivity, out var activity, out var refusal) ? new Saying(null, []) { Refusal = refusal }
            : activity.Type != "message" ? Saying.Refused("An upload's activity is a message.")
            : SayingReader.Read(activity with { Attachments = [new SentAttachment("")] });
    }

    /// <summary>The file; null when it is a page longer than any page may be.</summary>
    private static async Task<Said?> FileAsync(IFormFile file, CancellationToken cancel)
    {
        var name = FileName.Of(file.FileName);
        return !FileName.IsPaper(file.FileName, file.ContentType) ? new Said.Picture(name)
            : file.Length > PageBytes.MostBytes ? null
            : new Said.Paper(new IncomingFile(name, await BytesAsync(file, cancel)));
    }

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancel)
    {
        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancel);
        return bytes;
    }
}
