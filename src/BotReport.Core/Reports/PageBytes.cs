using System.Text;

namespace BotReport.Core.Reports;

/// <summary>Files as text and back, byte for byte.</summary>
public static class PageBytes
{
    /// <summary>The longest page in bytes, 5 MB; a year of reports is a tenth of it.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    /// <summary>One control character in that many is the most a text may hold.</summary>
    private const int CharactersPerControl = 200;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // GB18030 itself, not the platform's default for the region; it comes with the framework but has to be asked for.
    private static readonly Encoding Gb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding(54936, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text of a file, or why it has none. Whatever is read is written back byte-equal.</summary>
    /// <param name="mostBytes">The longest file to be read.</param>
    public static PageFile Read(ReadOnlySpan<byte> bytes, int mostBytes = MostBytes)
    {
        if (bytes.Length > mostBytes)
        {
            return new PageFile.Refused(PageRefusal.TooLong);
        }

        if (bytes.Contains((byte)0))
        {
            return new PageFile.Refused(PageRefusal.Binary);
        }

        var isMarked = bytes.StartsWith(Encoding.UTF8.Preamble);
        var text = isMarked ? Decode(Utf8, bytes[Encoding.UTF8.Preamble.Length..]) : Decode(Utf8, bytes);
        var encoding = isMarked ? PageEncoding.Utf8WithMark : PageEncoding.Utf8;
        if (text is null)
        {
            (text, encoding) = (Decode(Gb18030, bytes), PageEncoding.Gb18030);
        }

        return text switch
        {
            null => new PageFile.Refused(PageRefusal.UnknownEncoding),
            _ when string.IsNullOrWhiteSpace(text) => new PageFile.Refused(PageRefusal.Empty),
            _ when text.Count(IsControl) * CharactersPerControl > text.Length => new PageFile.Refused(PageRefusal.Binary),
            _ => new PageFile.Readable(text, encoding),
        };
    }

    /// <summary>The bytes of a text in the encoding it was read in.</summary>
    public static byte[] Write(string text, PageEncoding encoding) => encoding switch
    {
        PageEncoding.Gb18030 => Gb18030.GetBytes(text),
        PageEncoding.Utf8WithMark => [.. Encoding.UTF8.Preamble, .. Utf8.GetBytes(text)],
        _ => Utf8.GetBytes(text),
    };

    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\t' or '\r' or '\n' or '\f' or '\v' or '\u0085');

    /// <summary>Null unless the bytes are that encoding's and come back from it unchanged.</summary>
    private static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = encoding.GetString(bytes);
            return encoding.GetBytes(text).AsSpan().SequenceEqual(bytes) ? text : null;
        }
        catch (Exception refused) when (refused is DecoderFallbackException or EncoderFallbackException)
        {
            return null; // the decoder has no other strict way to say no
        }
    }
}
