using BotReport.Core.Reports;

namespace BotReport.Host.Demo;

/// <summary>What the demo's people paste: their parts of the embedded page, as they stand there.</summary>
internal sealed class DemoBlocks(string text)
{
    private readonly Page _page = Page.Read(text);

    /// <summary>A whole section, its heading included.</summary>
    public string Section(string name) => Lines(Heading(name).Line, Last(name));

    /// <summary>A section's heading and some of its topics, counted from 1.</summary>
    public string Topics(string name, int from, int to)
    {
        var heading = Heading(name);
        var topics = heading.Children.Where(n => n.Kind == LineKind.Topic).ToList();
        return Lines(heading.Line, heading.Line) + "\n" + Lines(topics[from - 1].Line, topics[to - 1].LastLine);
    }

    private PageNode Heading(string name) => _page.Nodes.First(n => n.Kind == LineKind.Section && Page.SectionName(TextOf(n)) == name);

    private int Last(string name)
    {
        var next = _page.Nodes.FirstOrDefault(n => n.Kind == LineKind.Section && n.Line > Heading(name).Line);
        return next?.Line - 1 ?? _page.Lines.Count;
    }

    private string TextOf(PageNode node) => _page.Lines[node.Line - 1].Text;

    private string Lines(int from, int to) => string.Concat(_page.Lines.Skip(from - 1).Take(to - from + 1)).TrimEnd('\n');
}
