using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace BotReport.Web.Files;

/// <summary>What browsers are told about everything below <c>/chat</c>: nothing from elsewhere, nothing inline, no frame, no device, no referrer.</summary>
internal static class PageHeaders
{
    /// <summary>The hash of the empty string: Web Chat's card renderer makes empty style attributes.</summary>
    private const string Empty = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <summary>Headers for every answer. What is no page and no file of ours is kept nowhere and runs nothing.</summary>
    public static void Put(HttpResponse response)
    {
        var headers = response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Embedder-Policy"] = "require-corp";
        headers["Permissions-Policy"] =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
    }

    /// <summary>Lets a page run our scripts and styles; its nonce, never used again, is for the styles Web Chat makes.</summary>
    public static string Allow(HttpResponse response)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        response.Headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; "
            + $"style-src 'self' 'nonce-{nonce}' 'unsafe-hashes' {Empty}; "
            + "img-src 'self' data: blob:; connect-src 'self' blob:; worker-src blob:; font-src 'self'; "
            + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
        return nonce;
    }
}
