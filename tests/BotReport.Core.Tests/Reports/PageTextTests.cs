using BotReport.Core.Reports;
using CsCheck;

namespace BotReport.Core.Tests.Reports;

public sealed class PageTextTests
{
    private static readonly Gen<string> Scrap = Gen.OneOf(
        "\n", "\r\n", "\r", "\n\n", "\uFEFF", "\t", "    ", "\u00A0", "\u3000", "- ", "-", "* ", "• ", "1. ", "12. ", "1、", "2、26日", "（1）",
        "(2) ", "①", "a. ", "B、", "一、", "十二、", "（三）", "# ", "## ", "### ", "【好店】", "**二、好店**", "| a | b |", "| --- | --- |", "---",
        "```", "Created: 2024年11月15日 16:17", "2024-W45", "支付成功率：", "整装业务：12月3日上线", "99.990%", "21、22日", "2.x版本", ":", "|", "*");

    private static readonly Gen<string> Letters = Gen.String[Gen.Char.Where(c => !char.IsSurrogate(c)), 0, 6];

    [Fact]
    public void Any_text_is_written_as_it_was_read() =>
        Gen.OneOf(Scrap, Scrap, Scrap, Letters).Array[0, 60].Select(string.Concat).Sample(
            text =>
            {
                var page = Page.Read(text);
                Assert.Equal(text, page.Write());
                Assert.Equal(page.Lines.Count, page.Nodes.Count);
            },
            iter: 3000);

    [Fact]
    public void Every_line_with_a_text_is_an_item_or_titles_others_or_is_form() =>
        Gen.OneOf(Scrap, Scrap, Letters).Array[0, 40].Select(string.Concat).Sample(
            text =>
            {
                var page = Page.Read(text);
                var items = page.Items.Select(i => i.Line).ToHashSet();
                foreach (var node in page.Nodes)
                {
                    var isContent = node.Kind is LineKind.Item or LineKind.TableRow;
                    Assert.Equal(isContent, items.Contains(node.Line));
                    Assert.True(node.Kind != LineKind.Blank || page.Lines[node.Line - 1].Text.Length == 0);
                    Assert.All(node.Children, c => Assert.True(c.Line > node.Line && c.Parent == node));
                }
            },
            iter: 1000);

    [Theory]
    [InlineData("    - 累计 ", "    ", "- ", "累计 ")]
    [InlineData("12. 项目团建", "", "12. ", "项目团建")]
    [InlineData("1、整装业务", "", "1、", "整装业务")]
    [InlineData("2.新功能上线", "", "2.", "新功能上线")] // chat writers leave the space out
    [InlineData("（1）开户", "", "（1）", "开户")]
    [InlineData("(1) open", "", "(1) ", "open")]
    [InlineData("3）开户", "", "3）", "开户")]
    [InlineData("•开户", "", "•", "开户")]
    [InlineData("-开户", "", "-", "开户")]
    [InlineData("a. open", "", "a. ", "open")]
    [InlineData("②开户", "", "②", "开户")]
    [InlineData("一、贝易转", "", "一、", "贝易转")]
    [InlineData("（十二）贝易转", "", "（十二）", "贝易转")]
    [InlineData("## 【O1 业务服务】", "", "## ", "【O1 业务服务】")]
    [InlineData("1.5万笔", "", "", "1.5万笔")] // a figure
    [InlineData("2.x版本发布", "", "", "2.x版本发布")] // a version
    [InlineData("2024.11.15上线", "", "", "2024.11.15上线")] // a date
    [InlineData("21、22日测试", "", "", "21、22日测试")] // an enumeration
    [InlineData("A、B两个方案", "", "", "A、B两个方案")]
    [InlineData("一、二期项目", "", "", "一、二期项目")]
    [InlineData("-5%的下降", "", "", "-5%的下降")]
    [InlineData("**重要**：上线", "", "", "**重要**：上线")]
    [InlineData("#5号楼", "", "", "#5号楼")]
    [InlineData("---", "", "", "---")]
    public void A_line_is_indent_marker_and_text(string line, string indent, string marker, string text) =>
        Assert.Equal(new PageLine(indent, marker, text, string.Empty), Page.Read(line).Lines[0]);

    [Fact]
    public void A_number_before_an_enumeration_counts_when_its_neighbours_count_too() =>
        Assert.Equal(["1、", "2、", "3、"], Page.Read("1、26日上线\n2、11月全月\n3、三城").Lines.Select(l => l.Marker));

    [Theory]
    [InlineData("- ", "")]
    [InlineData("【a】", "x")]
    [InlineData("# 2024", "W")]
    [InlineData("**a**", "x")]
    [InlineData("|--", "x|")]
    [InlineData("# 周报\nCreated", "x")]
    [InlineData("1. ", "：")]
    public void A_very_long_line_is_read_like_any_other(string start, string end)
    {
        foreach (var filling in new[] { " ", "- ", "1、", "*", "（", "|", ":-" })
        {
            var text = start + string.Concat(Enumerable.Repeat(filling, 300_000)) + end;
            Assert.Equal(text, Page.Read(text).Write());
        }
    }
}
