using BotReport.Core.Reports;

namespace BotReport.Core.Tests.Talk;

/// <summary>A block as hurried people send it: topics in another order, other markers, in several messages.</summary>
internal static class Scrambled
{
    private static readonly string[] Markers = ["1、", "（1） ", "• ", ""];

    /// <summary>The messages. Lines inside a topic keep their order.</summary>
    /// <param name="flat">Without indents, as some messengers deliver a pasted list.</param>
    public static IReadOnlyList<string> Of(string block, int seed, bool flat)
    {
        var random = new Random(seed);
        var page = Page.Read(block);
        List<string> text = [];
        foreach (var section in page.Nodes.Where(n => n.Kind == LineKind.Section))
        {
            text.Add(page.Lines[section.Line - 1].ToString().TrimEnd('\n'));
            foreach (var top in Tops(page, section).OrderBy(n => Key(page, n, random)))
            {
                text.AddRange(Enumerable.Range(top.Line, top.LastLine - top.Line + 1)
                    .Select(line => page.Lines[line - 1])
                    .Where(line => line.Text.Length > 0)
                    .Select(line => (flat ? "" : line.Indent) + Marker(line, random) + line.Text));
            }
        }

        return Cut(text, random);
    }

    /// <summary>Topics and labelled lines move; lines that nothing names keep their order among themselves.</summary>
    private static double Key(Page page, PageNode node, Random random)
    {
        var text = page.Lines[node.Line - 1].Text;
        return node.Kind == LineKind.Topic || text.Contains('：', StringComparison.Ordinal) ? random.NextDouble() : 1 + node.Line;
    }

    private static IEnumerable<PageNode> Tops(Page page, PageNode section) =>
        page.Nodes.Where(n => n.Parent == section && n.Kind is LineKind.Topic or LineKind.Item && n.Parent == section);

    private static string Marker(PageLine line, Random random) =>
        line.Marker.Length == 0 ? "" : Markers[random.Next(line.Indent.Length == 0 ? 3 : 4)];

    private static List<string> Cut(List<string> lines, Random random)
    {
        List<string> messages = [];
        var count = random.Next(1, 5);
        var cuts = Enumerable.Range(0, count).Select(_ => random.Next(1, lines.Count)).Append(0).Append(lines.Count).Distinct().Order().ToList();
        for (var i = 1; i < cuts.Count; i++)
        {
            messages.Add(string.Join('\n', lines[cuts[i - 1]..cuts[i]]));
        }

        return messages;
    }
}
