using BotReport.Core.Collecting;
using BotReport.Core.Reports;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting;

/// <summary>Gives a rendered page's lines their sources.</summary>
internal static class DraftLines
{
    /// <summary>The lines; a title that an owner wrote cites the entry that it is.</summary>
    public static IReadOnlyList<DraftLine> Of(RenderedPage page, IReadOnlyList<EntryVersion> said) =>
        Of(page, said, new Dictionary<string, LineOrigin>());

    /// <summary>The same, with where some lines come from by their source.</summary>
    public static IReadOnlyList<DraftLine> Of(
        RenderedPage page, IReadOnlyList<EntryVersion> said, IReadOnlyDictionary<string, LineOrigin> origins)
    {
        var titles = said.Where(e => !e.Deleted && e.Text.Length == 0).ToLookup(e => Normal.Key(e.Path[^1]), e => e.Ref);
        return [.. page.Page.Lines.Zip(page.Sources, (line, source) =>
            source is not null && origins.TryGetValue(source, out var origin) ? new DraftLine(line, origin.Sources) { Hand = origin.Hand, Key = origin.Key }
            : Sources.Read(source) is { Count: > 0 } entries ? new DraftLine(line, entries)
            : new DraftLine(line, [.. titles[Normal.Key(line.Text)]]))];
    }
}
