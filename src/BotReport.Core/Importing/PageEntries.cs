using System.Globalization;
using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Facts;
using BotReport.Core.Publishing;
using BotReport.Core.Reports;
using BotReport.Core.Team;
using BotReport.Core.Text;
using BotReport.Core.Weeks;

namespace BotReport.Core.Importing;

/// <summary>Makes the entries and the report of a past page: every line of content is an entry, with the facts that stand on it.</summary>
/// <remarks>
/// A title that itself says something (上线计划：12月3日) is an entry without words of its own and with the title last in its path, as a
/// reply's lone title is. Facts keep the line of the page.
/// </remarks>
internal sealed class PageEntries(TeamDefinition team, PastPage past, string by)
{
    private const string IdPrefix = "import/";

    private Page Page => past.Page;

    private ReportWeek Week => past.Week.Week;

    /// <summary>Whether an entry came from an import.</summary>
    public static bool IsImported(EntryVersion entry) => entry.EntryId.StartsWith(IdPrefix, StringComparison.Ordinal);

    /// <summary>The entries in the page's order.</summary>
    public IReadOnlyList<(EntryVersion Entry, PageFacts Facts)> Of(PageFacts facts)
    {
        var items = Page.Items.ToDictionary(i => i.Line);
        var byLine = new FactsByLine(facts);
        return
        [
            .. Page.Nodes
                .Where(n => items.ContainsKey(n.Line) || (n.Kind is LineKind.Topic or LineKind.Section && byLine.SaysSomething(n.Line)))
                .Select(n => (items.TryGetValue(n.Line, out var item) ? Entry(item) : Entry(n), byLine.On(n.Line))),
        ];
    }

    /// <summary>The page as its week's report, every line with the entry it belongs to.</summary>
    public Report Report(IEnumerable<EntryVersion> entries, DateTimeOffset at)
    {
        var byLine = entries.ToDictionary(e => e.Number, e => e.Ref);
        return new Report(
            team.Name,
            Week,
            1,
            ReportOrigin.Imported,
            null,
            by,
            at,
            ReportBytes.NameOf(past.Encoding),
            [.. Page.Lines.Select((line, i) => new DraftLine(line, byLine.TryGetValue(i + 1, out var entry) ? [entry] : []))]);
    }

    private EntryVersion Entry(PageItem item) => Entry(item.Line, item.Section, item.Path, item.Said);

    private EntryVersion Entry(PageNode title)
    {
        var section = title.Section is { } above ? Page.SectionName(Page.TextOf(above)) : string.Empty;
        return title.Kind == LineKind.Section
            ? Entry(title.Line, section, [], Page.TextOf(title))
            : Entry(title.Line, section, Titles(title), string.Empty);
    }

    private List<string> Titles(PageNode? node) =>
        node is null || node.Kind == LineKind.Section ? [] : [.. Titles(node.Parent), Page.TextOf(node)];

    private EntryVersion Entry(int line, string section, IReadOnlyList<string> path, string text) => new(
        string.Create(CultureInfo.InvariantCulture, $"{IdPrefix}{team.Name}/{Week.Monday:yyyy-MM-dd}/{line}"),
        1,
        team.Name,
        Week,
        SectionOwners.OwnerOf(team.Sections, section, path),
        by,
        team.Sections.FirstOrDefault(s => Normal.Key(s.Name) == Normal.Key(section))?.Name ?? section,
        path,
        text,
        line,
        past.Week.SaidAt,
        false);

    /// <summary>The facts of a page by their lines, so that a page of many lines is not searched for each of them.</summary>
    private sealed class FactsByLine(PageFacts facts)
    {
        private readonly ILookup<int, Milestone> _milestones = facts.Milestones.ToLookup(m => m.Line);
        private readonly ILookup<int, Metric> _metrics = facts.Metrics.ToLookup(m => m.Line);
        private readonly ILookup<int, DateMention> _dates = facts.Dates.ToLookup(d => d.Line);
        private readonly ILookup<int, Finding> _findings = facts.Findings.ToLookup(f => f.Line);

        public bool SaysSomething(int line) => _milestones.Contains(line) || _metrics.Contains(line);

        public PageFacts On(int line) => new([.. _milestones[line]], [.. _metrics[line]], [.. _dates[line]], [.. _findings[line]]);
    }
}
