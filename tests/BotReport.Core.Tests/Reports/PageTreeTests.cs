using BotReport.Core.Reports;

namespace BotReport.Core.Tests.Reports;

public sealed class PageTreeTests
{
    private static readonly string[] Marks = ["1、", "（1）", "• ", ""];

    [Theory]
    [InlineData("## 【O1 业务服务】", "O1 业务服务")]
    [InlineData("- 【贝易转】：", "贝易转")]
    [InlineData("**一、贝易转**", "贝易转")]
    [InlineData("**【好店】**", "好店")]
    [InlineData("# 3. O4 支付 × AI ", "O4 支付 × AI")]
    [InlineData("（二）O2/O3", "O2/O3")]
    [InlineData("2024-W45", "2024-W45")]
    public void A_sections_name_is_free_of_its_form(string heading, string name) => Assert.Equal(name, Page.SectionName(heading));

    [Theory]
    [InlineData("2024-W45", 7, "贝易转", "省心租运行概览：")]
    [InlineData("2024-W45", 41, "O1 业务服务")]
    [InlineData("2024-W45", 70, "O4 支付 × AI", "AI影像数字化（DocAI）", "备件对比成功率统计如下：")]
    [InlineData("2024-W45", 79, "O4 支付 × AI", "AI影像数字化（DocAI）")] // an item among its title's topics
    [InlineData("2024-W45", 93, "系统运行数据", "系统可用性：")]
    [InlineData("2024-W45", 108, "下周工作及目标")]
    [InlineData("2024-W47", 8, "贝易转", "数据")]
    [InlineData("2024-W47", 40, "系统运行数据")]
    [InlineData("2024-W48", 31, "O2/O3")]
    [InlineData("2024-W48", 35, "系统运行数据")] // no marker at all
    [InlineData("2024-W49", 11, "贝易转", "业务接入")]
    public void An_item_stands_under_its_section_and_titles(string week, int line, string section, params string[] path)
    {
        var item = Assert.Single(Pages.Read(week).Items, i => i.Line == line);
        Assert.Equal(section, item.Section);
        Assert.Equal(path, item.Path);
    }

    [Fact]
    public void Sections_are_named_in_order() =>
        Assert.Equal(
            ["贝易转", "好店", "O1 业务服务", "O2 能力升级", "O3 平台治理", "O4 支付 × AI", "系统运行数据", "其他", "收获与反思", "下周工作及目标"],
            Pages.Read("2024-W45").Sections);

    [Fact]
    public void A_row_knows_its_header()
    {
        var row = Pages.Read("2024-W47").Items.First(i => i.Kind == LineKind.TableRow);
        Assert.Equal(["指标", "本周", "上周"], row.Header);
        Assert.Equal(["入金有效成功率", "99.996%", "99.993%"], row.Cells);
    }

    [Fact]
    public void The_fact_reader_gets_topics_too_with_plain_names_above()
    {
        var facts = Page.Read("## 【贝易转】\n4. 整装业务 预计12月3日上线\n    - 联调：\n        - 已完成\n").FactLines();
        Assert.Equal([1, 2, 3, 4], facts.Select(f => f.Number));
        Assert.Equal("整装业务 预计12月3日上线", facts[1].Text);
        Assert.Equal(["贝易转", "整装业务 预计12月3日上线", "联调"], facts[3].Path);
    }

    [Theory]
    [InlineData("1、甲：\n（1）a\n（2）b\n2、乙：c", "甲：|a,甲：|b,|乙：c")] // a chat throws the indent away
    [InlineData("1. 甲：\n- a\n- b\n2. 乙：\n- c\n3. d", "甲：|a,甲：|b,乙：|c,|d")]
    [InlineData("1. 甲\n- a\n2. 乙\n- b", "甲|a,乙|b")]
    [InlineData("甲：\na\nb\n乙：\nc", "甲：|a,甲：|b,乙：|c")] // no marks
    [InlineData("1、甲：\n（1）乙：\n• a\n（2）丙：\n• b\n2、c", "甲：/乙：|a,甲：/丙：|b,|c")]
    [InlineData("- 甲：\n    - a\n- b", "甲：|a,|b")] // where lines are indented, the indent decides
    [InlineData("- 甲：a\n  还有b\n- c", "|甲：a,|还有b,|c")] // a wrapped line
    [InlineData("1、甲已上线\n（1）a\n2、b", "|甲已上线,|a,|b")] // news is no title
    [InlineData("甲\n\n1. a\n2. b\n\n就这些。", "甲|a,甲|b,甲|就这些。")]
    public void A_reply_is_read_by_what_its_lines_announce(string text, string expected) =>
        Assert.Equal(expected, string.Join(',', Page.Read(text).Items.Select(i => $"{string.Join('/', i.Path)}|{i.Text}")));

    [Theory]
    [InlineData("贝易转", 0)]
    [InlineData("贝易转", 1)]
    [InlineData("好店", 2)]
    [InlineData("好店", 3)]
    public void A_section_pasted_flat_with_any_marks_is_read_as_on_the_page(string section, int turn)
    {
        var page = Pages.Read("2024-W45");
        var heading = page.Nodes.Single(n => n.Kind == LineKind.Section && Page.SectionName(page.Lines[n.Line - 1].Text) == section);
        var lines = page.Lines.Skip(heading.Line).Take(heading.LastLine - heading.Line);
        var pasted = string.Join('\n', lines.Select((l, i) => Marks[((i * 7) + (i / 3) + turn) % Marks.Length] + l.Text).Prepend(section));

        var read = Page.Read(pasted, ReportTemplate.Of(page).Names).Items;
        Assert.Equal(
            page.Items.Where(i => i.Section == section).Select(i => $"{section}|{i.Path[0]}|{i.Text}"),
            read.Select(i => $"{i.Section}|{string.Join('/', i.Path)}|{i.Text}"));
    }
}
