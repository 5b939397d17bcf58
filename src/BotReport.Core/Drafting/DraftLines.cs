using BotReport.Core.Collecting;
using BotReport.Core.Reports;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting;

/// <summary>Gives a rendered page's lines their sources.</summary>
internal static class DraftLines
{
    /// <summary>The lines; a title that an owner wrote cites the entry that it is.</summary>
    public static IReadOnlyList<DraftLine> Of(RenderedPage page, IReadOnlyList<EntryVersion> said)
    {
        var titles = said.Where(e => !e.Deleted && e.Text.Length == 0).ToLookup(e => Normal.Key(e.Path[^1]), e => e.Ref);
        return [.. page.Page.Lines.Zip(page.Sources, (line, source) => new DraftLine(line, Sources.Read(source) is { } entry
            ? [entry]
            : [.. titles[Normal.Key(line.Text)]]))];
    }
}
