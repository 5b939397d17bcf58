using System.ComponentModel.DataAnnotations;

namespace BotReport.Host.Configuration;

/// <summary>The <c>Limits</c> section: how much is taken in. More a minute is answered with 429, and its sender told once; longer is answered with 413.</summary>
internal sealed class LimitsOptions
{
    /// <summary>Messages, presses and files of one person a minute, and at once. Default 300; 0: any number.</summary>
    [Range(0, 1_000_000)]
    public int PersonPerMinute { get; set; } = 300;

    /// <summary>The same of a whole team. Default 3000; 0: any number.</summary>
    [Range(0, 1_000_000)]
    public int TeamPerMinute { get; set; } = 3000;

    /// <summary>Bytes of the longest activity at <c>/api/messages</c>. Default 262144, which is the platform's own limit. What is over it, as over the next three, is answered with 413.</summary>
    [Range(16 * 1024, 4 * 1024 * 1024)]
    public int ActivityBytes { get; set; } = 256 * 1024;

    /// <summary>Bytes of the longest message through Direct Line, which the chat page speaks. Default 1048576.</summary>
    [Range(16 * 1024, 4 * 1024 * 1024)]
    public int DirectLineBytes { get; set; } = 1024 * 1024;

    /// <summary>Bytes of the longest upload through Direct Line, pictures included. Default 31457280, a photo of a telephone.</summary>
    [Range(64 * 1024, 100 * 1024 * 1024)]
    public int UploadBytes { get; set; } = 30 * 1024 * 1024;

    /// <summary>Bytes of the longest file in an upload that is read: a past report, a pasted week. Default and at most 5242880.</summary>
    [Range(1024, PageBytesMost)]
    public int PageBytes { get; set; } = PageBytesMost;

    private const int PageBytesMost = Core.Reports.PageBytes.MostBytes;
}
