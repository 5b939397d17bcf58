using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace BotReport.Web.Files;

/// <summary>A script, style or picture of the pages, kept in memory and compressed once, when it is first asked for.</summary>
internal sealed class WebFile(byte[] bytes, string type, bool versioned)
{
    private readonly string _tag = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));
    private readonly Lazy<byte[]> _packed = new(() => Packed(bytes));

    /// <summary>Answers a request for it. A file whose path names its version is never asked for again; the others are asked about each time.</summary>
    public IResult Answer(HttpContext context)
    {
        var packs = context.Request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value == "br" && e.Quality != 0);
        var headers = context.Response.Headers;
        headers.CacheControl = versioned ? "public, max-age=31536000, immutable" : "no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (packs)
        {
            headers.ContentEncoding = "br";
        }

        return TypedResults.Bytes(packs ? _packed.Value : bytes, type, entityTag: new($"\"{_tag}{(packs ? "-br" : "")}\""));
    }

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            brotli.Write(bytes);
        }

        return packed.ToArray();
    }
}
