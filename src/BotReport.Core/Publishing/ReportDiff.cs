using BotReport.Core.Drafting;
using BotReport.Core.Reports;

namespace BotReport.Core.Publishing;

/// <summary>What a correction changes, line by line. Numbers before lines, blank lines and the page's properties are no change.</summary>
public static class ReportDiff
{
    /// <summary>The lines that went and came, in the page's order; what went stands before what came in its place.</summary>
    public static IReadOnlyList<DiffLine> Of(IReadOnlyList<DraftLine> before, IReadOnlyList<DraftLine> after)
    {
        var (old, now) = (Said(before), Said(after));
        var common = Common(old, now);
        List<DiffLine> changes = [];
        for (int i = 0, j = 0; i < old.Count || j < now.Count;)
        {
            if (i < old.Count && j < now.Count && old[i] == now[j])
            {
                (i, j) = (i + 1, j + 1);
            }
            else if (i < old.Count && (j == now.Count || common[i + 1][j] >= common[i][j + 1]))
            {
                changes.Add(new DiffLine(false, old[i].Section, old[i].Text));
                i++;
            }
            else
            {
                changes.Add(new DiffLine(true, now[j].Section, now[j].Text));
                j++;
            }
        }

        return changes;
    }

    private static List<(string Section, string Text)> Said(IReadOnlyList<DraftLine> lines)
    {
        var page = Page.Read(string.Concat(lines.Select(l => l.Line)));
        return
        [
            .. page.Nodes
                .Where(n => n.Kind is not (LineKind.Blank or LineKind.Property))
                .Select(n => (n.Section is { } section ? Page.SectionName(page.Lines[section.Line - 1].Text) : "", page.Lines[n.Line - 1].Text)),
        ];
    }

    /// <summary>How many lines the rests of both have in common, from every pair of places on.</summary>
    private static int[][] Common(List<(string Section, string Text)> old, List<(string Section, string Text)> now)
    {
        int[][] common = [.. Enumerable.Range(0, old.Count + 1).Select(_ => new int[now.Count + 1])];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
            {
                common[i][j] = old[i] == now[j] ? common[i + 1][j + 1] + 1 : Math.Max(common[i + 1][j], common[i][j + 1]);
            }
        }

        return common;
    }
}

/// <summary>A line of a difference.</summary>
/// <param name="IsNew">Whether it came; else it went.</param>
/// <param name="Section">The section it stands in; empty above the first.</param>
public sealed record DiffLine(bool IsNew, string Section, string Text);
