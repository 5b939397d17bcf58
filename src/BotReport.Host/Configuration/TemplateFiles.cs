using System.Text;
using BotReport.Core.Team;

namespace BotReport.Host.Configuration;

/// <summary>Reads the page a team's <c>Template</c> names.</summary>
internal static class TemplateFiles
{
    private const long Longest = 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary><c>demo</c> is the page in the assembly; anything else a file below the content root.</summary>
    public static TemplatePage Read(string name, string contentRoot)
    {
        if (name.Length == 0)
        {
            return new TemplatePage.NotFound();
        }

        try
        {
            using var stream = name == "demo" ? EmbeddedFiles.Open("demo/2024-W45.md") : File.OpenRead(Path.Combine(contentRoot, name));
            return Read(stream);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            return new TemplatePage.NotFound();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new TemplatePage.Unreadable();
        }
    }

    private static TemplatePage Read(Stream stream)
    {
        if (stream.Length is 0 or > Longest)
        {
            return new TemplatePage.Unreadable();
        }

        try
        {
            using var reader = new StreamReader(stream, Strict);
            var text = reader.ReadToEnd();
            return text.Contains('\0', StringComparison.Ordinal) || text.Trim().Length == 0
                ? new TemplatePage.Unreadable()
                : new TemplatePage.Found(text);
        }
        catch (DecoderFallbackException)
        {
            return new TemplatePage.Unreadable();
        }
    }
}
