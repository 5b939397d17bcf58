using BotReport.Channels.WebChat.Endpoints;
using BotReport.Channels.WebChat.Wire;
using BotReport.Core.Talk;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace BotReport.Channels.WebChat.Hearing;

/// <summary>An upload as far as it has come: a part <c>activity</c> that is a message, and one more part, the file.</summary>
internal sealed class Upload(WebChatLimits limits)
{
    private const string ActivityPart = "activity";

    private byte[]? _activity;
    private Said? _file;
    private int _files;
    private bool _tooLarge;

    /// <summary>Takes the next part.</summary>
    public async Task AddAsync(MultipartSection part, CancellationToken cancel)
    {
        var named = ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition) ? disposition : null;
        if (HeaderUtilities.RemoveQuotes(named?.Name ?? default) == ActivityPart)
        {
            _activity = await BytesAsync(part.Body, limits.ActivityBytes, cancel);
            _tooLarge |= _activity is null;
            return;
        }

        _files++;
        var given = HeaderUtilities.RemoveQuotes(named?.FileNameStar is { HasValue: true } star ? star : named?.FileName ?? default).ToString();
        var name = FileName.Of(given);
        if (!FileName.IsPaper(given, part.ContentType))
        {
            _file = new Said.Picture(name);
            await part.Body.CopyToAsync(Stream.Null, cancel);
        }
        else if (await BytesAsync(part.Body, limits.PageBytes, cancel) is { } page)
        {
            _file = new Said.Paper(new IncomingFile(name, page));
        }
        else
        {
            _tooLarge = true;
        }
    }

    /// <summary>What was said. What the activity says of attachments is the file once more, and not read.</summary>
    public Saying Read()
    {
        if (_tooLarge)
        {
            return new Saying(null, []) { Refusal = Refusal.TooLarge };
        }

        if (_files != 1 || _file is null)
        {
            return Saying.Refused(_files == 0 ? "There is no file in the upload." : "One file at a time, please: send the others one by one.");
        }

        if (_activity is null)
        {
            return new Saying(null, [_file]);
        }

        if (!JsonBody.TryRead(_activity, WireJson.Strict.SentActivity, out var activity, out var refusal))
        {
            return new Saying(null, []) { Refusal = refusal };
        }

        if (activity.Type != "message" || activity.Value is not null)
        {
            return Saying.Refused("An upload's activity is a message, and no press.");
        }

        var saying = SayingReader.Read(activity with { Attachments = [new SentAttachment("")] }); // with words or without
        return saying.Refusal is null ? saying with { Said = [.. saying.Said.OfType<Said.Words>(), _file] } : saying;
    }

    /// <summary>The bytes of a part, read to its end; null when there are more than allowed.</summary>
    private static async Task<byte[]?> BytesAsync(Stream part, int most, CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await part.ReadAsync(buffer, cancel)) > 0;)
        {
            await bytes.WriteAsync(buffer.AsMemory(0, bytes.Length <= most ? read : 0), cancel);
        }

        return bytes.Length <= most ? bytes.ToArray() : null;
    }
}
