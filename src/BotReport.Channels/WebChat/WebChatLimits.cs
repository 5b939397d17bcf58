namespace BotReport.Channels.WebChat;

/// <summary>How long a call of web chat may be. What is longer is answered with 413, and nothing of it kept.</summary>
public sealed record WebChatLimits
{
    /// <summary>Bytes of an activity. Default 1 MB: the longest text with every sign of it escaped.</summary>
    public int ActivityBytes { get; init; } = 1024 * 1024;

    /// <summary>Bytes of a whole upload. Default 30 MB, a photo of a telephone: it is answered with a sentence, where a refusal would break off the sending.</summary>
    public int UploadBytes { get; init; } = 30 * 1024 * 1024;

    /// <summary>Bytes of the file in it that is to be read. Default and at most <see cref="Core.Reports.PageBytes.MostBytes"/>.</summary>
    public int PageBytes { get; init; } = Core.Reports.PageBytes.MostBytes;
}
