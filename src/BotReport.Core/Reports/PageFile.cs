namespace BotReport.Core.Reports;

/// <summary>What became of the bytes of a file.</summary>
public abstract record PageFile
{
    private PageFile()
    {
    }

    /// <summary>They are a text.</summary>
    /// <param name="Content">Every character, without a byte order mark.</param>
    /// <param name="Encoding">To be written back in.</param>
    public sealed record Readable(string Content, PageEncoding Encoding) : PageFile;

    /// <summary>They are no page.</summary>
    public sealed record Refused(PageRefusal Reason) : PageFile;
}
