using BotReport.Core.Importing;
using BotReport.Core.Reports;
using BotReport.Host.Commands.Wording;

namespace BotReport.Host.Commands.Pages;

/// <summary>The files behind what the user named, and their bytes. Whatever cannot be read is one sentence.</summary>
internal sealed class PageSource(ImportWords words)
{
    private static readonly EnumerationOptions OfFolder = new()
    {
        MatchCasing = MatchCasing.CaseInsensitive,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.System,
    };

    /// <summary>The files of the paths, folders as their <c>*.md</c> files sorted by name, each once; and a sentence for every path without any.</summary>
    public (IReadOnlyList<string> Files, IReadOnlyList<string> Refused) Files(IEnumerable<string> paths)
    {
        List<string> files = [];
        List<string> refused = [];
        foreach (var path in paths)
        {
            if (!System.IO.Directory.Exists(path))
            {
                (File.Exists(path) ? files : refused).Add(File.Exists(path) ? path : words.NotThere(path));
                continue;
            }

            try
            {
                var pages = System.IO.Directory.GetFiles(path, "*.md", OfFolder).Order(StringComparer.Ordinal).ToList();
                files.AddRange(pages);
                refused.AddRange(pages.Count > 0 ? [] : [words.EmptyFolder(path)]);
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
            {
                refused.Add(words.NotReadable(path));
            }
        }

        return ([.. files.DistinctBy(Path.GetFullPath)], refused);
    }

    /// <summary>The bytes of a file, or the sentence why not. A page that is too long is not read.</summary>
    public (byte[] Bytes, string? Refused) Read(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var most = PageBytes.MostBytes + 1; // a length can lie, and a file can grow
            if (stream.Length >= most)
            {
                return ([], words.NotAPage(file, PageRefusal.TooLong));
            }

            using var bytes = new MemoryStream((int)stream.Length);
            var block = new byte[81920];
            int read;
            while (bytes.Length < most && (read = stream.Read(block, 0, block.Length)) > 0)
            {
                bytes.Write(block, 0, read);
            }

            return (bytes.ToArray(), null);
        }
        catch (Exception wrong) when (wrong is FileNotFoundException or DirectoryNotFoundException)
        {
            return ([], words.NotThere(file));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return ([], words.NotReadable(file));
        }
    }

    /// <summary>Why one of two files of a week was not imported.</summary>
    public string SameWeek(string file, string week, string other) => words.SameWeek(file, week, other);

    /// <summary>Why a page was not imported.</summary>
    /// <param name="say">A week with its label.</param>
    public string Why(string file, ImportRefusal why, Func<PageWeek, string> say) => why switch
    {
        ImportRefusal.NotAPage page => words.NotAPage(file, page.Reason),
        ImportRefusal.LiveEntries live => words.LiveEntries(file, say(live.Week), live.Entries),
        ImportRefusal.Published published => words.Published(file, say(published.Week)),
        _ => words.NoWeek(file),
    };
}
