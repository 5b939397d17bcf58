using BotReport.Core.Drafting.Brief.Lexicon;
using BotReport.Core.Facts;
using BotReport.Core.Reports;
using BotReport.Core.Text;
using BotReport.Core.Weeks;

namespace BotReport.Core.Drafting.Brief;

/// <summary>Reads a draft's lines as points and weighs them. What the bot put in place of words nobody said (未提交) is none.</summary>
internal static class PointReader
{
    /// <summary>Chars of a title that is told with what stands under it; a longer one is a sentence.</summary>
    private const int LongestTitle = 16;

    /// <summary>A change of so many percent, up or down, is told before other progress.</summary>
    private const decimal BigChange = 20;

    /// <summary>The points in the page's order.</summary>
    public static IReadOnlyList<Point> Read(ShortSource source)
    {
        var (lines, page, facts, week) = source;
        var figures = Figures(facts);
        var milestones = facts.Milestones.ToLookup(m => m.Line);
        var paths = page.FactLines().ToDictionary(f => f.Number, f => f.Path);
        var rows = page.Items.Where(i => i.Kind == LineKind.TableRow).ToDictionary(i => i.Line);
        var told = lines.Where(l => l.Hand != LineHand.Bot).SelectMany(l => l.Sources).Select(s => s.EntryId).ToHashSet();
        return
        [
            .. page.Nodes
                .Where(n => IsPoint(n, lines[n.Line - 1], milestones[n.Line].Any()))
                .Select(n => Of(n) with
                {
                    Repeats = lines[n.Line - 1] is { Hand: LineHand.Bot } line && line.Sources.Any(s => told.Contains(s.EntryId)),
                }),
        ];

        Point Of(PageNode node)
        {
            var line = lines[node.Line - 1];
            var all = milestones[node.Line].ToList();
            var (weight, decisive) = Weigh(all, figures.Contains(node.Line), week);
            var row = rows.GetValueOrDefault(node.Line);
            var text = row is null ? line.Line.Text.Trim() : row.Said;

            // A line with a subject of its own needs no title; 本周完成签约 does.
            return new Point(node.Line - 1, line, node.Section, all.Exists(m => m.Path.Count > paths[node.Line].Count) ? null : TitleOf(node, page, text), paths[node.Line], text, weight, decisive)
            {
                IsRow = row is not null,
                Milestones = all,
            };
        }
    }

    // 门禁改造已于11月20日上线 over its details is no mere title.
    private static bool IsPoint(PageNode node, DraftLine line, bool hasMilestone) =>
        (line.Hand != LineHand.Bot || line.Sources.Count > 0)
        && !string.IsNullOrWhiteSpace(line.Line.Text)
        && (node.Kind is LineKind.Item or LineKind.TableRow || (node.Kind == LineKind.Topic && hasMilestone && !Heading.Announces(line.Line.Text)));

    private static (LineWeight Weight, IReadOnlyList<Milestone> Decisive) Weigh(IReadOnlyList<Milestone> all, bool figure, ReportWeek week)
    {
        var byWeight = all.Where(m => !m.Stage).Select(m => (Weight: WeightOf(m, week), Milestone: m)).Where(m => m.Weight is not null).ToLookup(m => m.Weight!.Value, m => m.Milestone);
        return byWeight.Count > 0 ? (byWeight.Min(g => g.Key), [.. byWeight[byWeight.Min(g => g.Key)]])
            : (figure ? LineWeight.Figure : LineWeight.Progress, []);
    }

    private static LineWeight? WeightOf(Milestone milestone, ReportWeek week) => milestone.Status switch
    {
        MilestoneStatus.Done when ShortWords.Launches.Contains(milestone.Event) && (milestone.Date is not { } day || day.To >= week.Monday) => LineWeight.Launched,
        MilestoneStatus.Slipped or MilestoneStatus.Blocked or MilestoneStatus.Cancelled => LineWeight.Stalled,
        MilestoneStatus.Planned when milestone.Date is { } day && day.To > week.Friday && day.To <= week.Next.Sunday => LineWeight.Promised,
        _ => null,
    };

    private static HashSet<int> Figures(PageFacts facts) =>
    [
        .. facts.Findings.Where(f => f.Severity == Severity.Ask).Select(f => f.Line),
        .. facts.Metrics
            .Where(m => m.Kind == Team.MetricKind.Change && m.BaseUnit == ShortWords.Percent && Math.Abs(m.BaseValue) >= BigChange)
            .Select(m => m.Line),
    ];

    private static string? TitleOf(PageNode node, Page page, string text)
    {
        if (node.Parent is not { Kind: LineKind.Topic } above || Heading.Label(text) is not null)
        {
            return null;
        }

        var title = Heading.Name(page.Lines[above.Line - 1].Text);
        return title.Length is > 0 and <= LongestTitle && !Normal.Key(text).StartsWith(Normal.Key(title), StringComparison.Ordinal) ? title : null;
    }
}
