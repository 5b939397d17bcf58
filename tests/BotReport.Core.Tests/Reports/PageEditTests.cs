using BotReport.Core.Reports;

namespace BotReport.Core.Tests.Reports;

public sealed class PageEditTests
{
    [Theory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public void Changing_an_items_text_changes_its_line_only(string week)
    {
        var page = Pages.Read(week);
        foreach (var item in page.Items)
        {
            var changed = page.WithText(item.Line, "改过的话");
            Assert.Equal(page.Lines.Where((_, i) => i != item.Line - 1), changed.Lines.Where((_, i) => i != item.Line - 1));
            Assert.Equal(page.Lines[item.Line - 1] with { Text = "改过的话" }, changed.Lines[item.Line - 1]);
        }
    }

    [Theory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public void Removing_a_line_removes_it_and_what_stands_under_it(string week)
    {
        var page = Pages.Read(week);
        foreach (var node in page.Nodes.Where(n => n.Kind is LineKind.Item or LineKind.TableRow or LineKind.Topic))
        {
            var removed = page.Remove(node.Line);
            Assert.Equal(page.Lines.Where((_, i) => i < node.Line - 1 || i >= node.LastLine), removed.Lines);
            Assert.True(node.Kind == LineKind.Topic || removed.Lines.Count == page.Lines.Count - 1);
        }
    }

    [Theory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public void A_new_neighbour_takes_indent_and_marker_and_leaves_the_rest(string week)
    {
        var page = Pages.Read(week);
        foreach (var item in page.Items.Where(i => i.Kind == LineKind.Item))
        {
            var (line, added) = (page.Lines[item.Line - 1], page.AddAfter(item.Line, "新的一条"));
            var written = added.Lines[item.Line];
            Assert.Equal(line.Indent, written.Indent);
            Assert.Equal(Counted(line.Marker), written.Marker);
            Assert.Equal("新的一条", written.Text);
            Assert.Equal(line.Ending, written.Ending);
            Assert.Equal(page.Write(), WithoutLine(added, item.Line, page.Write().EndsWith('\n')));
        }
    }

    [Theory]
    [InlineData("1. a\r\n2. b", 2, "1. a\r\n2. b\r\n3. 新")] // the ending of the others, none at the end as before
    [InlineData("1、a\n    - b\n2、c\n", 1, "1、a\n    - b\n2、新\n2、c\n")] // behind what stands under it
    [InlineData("（九）a\n（十）b\n", 2, "（九）a\n（十）b\n（十一）新\n")]
    [InlineData("⑨a\n", 1, "⑨a\n⑩新\n")]
    [InlineData("a) x\n", 1, "a) x\nb) 新\n")]
    [InlineData("\t• a\n", 1, "\t• a\n\t• 新\n")]
    public void A_neighbour_counts_on(string text, int line, string expected) =>
        Assert.Equal(expected, Page.Read(text).AddAfter(line, "新").Write());

    [Fact]
    public void A_text_with_a_line_break_is_no_line() =>
        Assert.Throws<ArgumentException>(() => Page.Read("- a").WithText(1, "a\nb"));

    private static string Counted(string marker) =>
        int.TryParse(marker.TrimEnd(' ', '.', '、'), out var number) ? marker.Replace($"{number}", $"{number + 1}", StringComparison.Ordinal) : marker;

    /// <summary>Takes the new line out again; the ending that a last line had to be given goes with it.</summary>
    private static string WithoutLine(Page page, int index, bool endsWithBreak)
    {
        var text = string.Concat(page.Lines.Where((_, i) => i != index));
        return endsWithBreak || !text.EndsWith('\n') ? text : text[..^1];
    }
}
