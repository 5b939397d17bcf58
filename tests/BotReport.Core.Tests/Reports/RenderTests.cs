using BotReport.Core.Reports;
using CsCheck;

namespace BotReport.Core.Tests.Reports;

public sealed class RenderTests
{
    private static readonly Page Seed = Pages.Read("2024-W45");
    private static readonly ReportTemplate Template = ReportTemplate.Of(Seed);

    [Theory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public void Topics_labels_and_sections_in_any_order_give_the_same_page(string week)
    {
        var page = Pages.Read(week);
        var template = ReportTemplate.Of(page);
        var content = Pages.Content(page);
        Gen.Shuffle(Enumerable.Range(0, 1000).ToArray()).Sample(
            order => Assert.Equal(Pages.Text(week), template.Render(Shuffled(content, order)).Page.Write()),
            iter: 50);
    }

    [Theory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public void Whatever_is_said_stands_on_the_page_once_under_its_section_and_titles(string week)
    {
        var template = ReportTemplate.Of(Pages.Read(week));
        var titles = Gen.OneOf([.. template.Sections.SelectMany(template.TopicsOf), "国际化：", "新题"]);
        var item = Gen.Select(titles.Array[0, 3], Gen.OneOf("", "长沙佣金存管：", "新标签："), Gen.Int[1, 9999])
            .Select((path, label, n) => new PlacedItem($"{n}", [.. path.Distinct()], $"{label}第{n}件事已上线。"));
        Gen.Select(Gen.OneOf([.. template.Sections, "O9 新板块"]), item.Array[1, 6])
            .Select((name, items) => new SectionContent(name, items))
            .Array[1, 5]
            .Sample(
                sections =>
                {
                    var rendered = template.Render(new ReportContent("2024-W45", [], sections));
                    Assert.Equal(
                        sections.SelectMany(s => s.Items.Select(i => Place(s.Name, i.Path, i.Text))).Order(StringComparer.Ordinal),
                        rendered.Page.Items.Select(i => Place(i.Section, i.Path, i.Text)).Order(StringComparer.Ordinal));
                    Assert.Equal(rendered.Page.Lines.Count, rendered.Sources.Count);
                    Assert.All(rendered.Page.Items, i => Assert.Contains($"第{rendered.Sources[i.Line - 1]}件", i.Text, StringComparison.Ordinal));
                },
                iter: 300,
                print: sections => template.Render(new ReportContent("2024-W45", [], sections)).Page.Write());
    }

    [Fact]
    public void Every_line_names_its_entry()
    {
        var rendered = Template.Render(Pages.Content(Seed));
        var expected = Seed.Nodes.Select(n => Seed.Items.Any(i => i.Line == n.Line) ? $"entry {n.Line}" : null);
        Assert.Equal(expected, rendered.Sources);
    }

    [Fact]
    public void The_bots_own_words_have_no_source_and_stand_under_their_topic()
    {
        var rendered = Render("贝易转", new PlacedItem(null, ["银行合作"], "未提交（周敏）"), new PlacedItem("e1", ["省心租运行概览"], "累计17617笔"));
        Assert.Equal("- 【贝易转】\n    1. 省心租运行概览：\n        - 累计17617笔\n    2. 银行合作：\n        - 未提交（周敏）", rendered.Page.Write());
        Assert.Equal([null, null, "e1", null, null], rendered.Sources);
    }

    [Fact]
    public void What_the_template_lacks_stands_at_the_end_as_written_and_is_named()
    {
        var rendered = Render("好店", new PlacedItem("e1", ["国际化："], "立项"), new PlacedItem("e2", ["支付营销"], "埋点上线"));
        Assert.Equal("- 【好店】\n    1. 支付营销：\n        - 埋点上线\n    2. 国际化：\n        - 立项", rendered.Page.Write());
        Assert.Equal([new UnknownHeading("好店", "国际化：")], rendered.Unknown);
    }

    [Fact]
    public void A_section_the_template_lacks_stands_at_the_end_in_the_form_of_the_others()
    {
        var content = new ReportContent(
            "2024-W50",
            ["Created: 2024年12月20日 18:00"],
            [
                new SectionContent("O5 国际化", [new PlacedItem("e1", [], "立项"), new PlacedItem("e2", ["香港："], "选型")]),
                new SectionContent("其他", [new PlacedItem("e3", [], "团建")]),
            ]);
        var rendered = Template.Render(content);
        Assert.Equal(
            "# 2024-W50\n\nCreated: 2024年12月20日 18:00\n\n## 【其他】\n\n1. 团建\n\n## 【O5 国际化】\n\n1. 立项\n2. 香港：\n    - 选型",
            rendered.Page.Write());
        Assert.Equal([new UnknownHeading("O5 国际化", null)], rendered.Unknown);
    }

    [Fact]
    public void Labels_follow_the_template_and_new_ones_come_after_them()
    {
        var rendered = Render(
            "O1 业务服务",
            new PlacedItem("e1", [], "跨境收款：立项"),
            new PlacedItem("e2", [], "政府存管：12月中旬提测"),
            new PlacedItem("e3", [], "长沙佣金存管: 进度60%"));
        Assert.Equal("## 【O1 业务服务】\n\n1. 长沙佣金存管: 进度60%\n2. 政府存管：12月中旬提测\n3. 跨境收款：立项", rendered.Page.Write());
        Assert.Empty(rendered.Unknown);
    }

    [Fact]
    public void A_topic_told_in_one_line_takes_the_topics_place()
    {
        var rendered = Render("O2 能力升级", new PlacedItem("e1", [], "实时数仓：95%"), new PlacedItem("e2", [], "自建POS：定标"));
        Assert.Equal("## 【O2 能力升级】\n\n1. 自建POS：定标\n2. 实时数仓：95%", rendered.Page.Write());
    }

    [Fact]
    public void Plain_titles_keep_their_blank_lines_and_direct_items_stay_out_of_them()
    {
        var rendered = Render(
            "系统运行数据",
            new PlacedItem("e1", ["系统可用性："], "年度可用性：99.990%"),
            new PlacedItem("e2", [], "无重大变更"),
            new PlacedItem("e3", ["支付成功率："], "出金有效成功率：100%"));
        Assert.Equal(
            "## 【系统运行数据】\n\n- 无重大变更\n\n支付成功率：\n\n- 出金有效成功率：100%\n\n系统可用性：\n\n- 年度可用性：99.990%",
            rendered.Page.Write());
        Assert.Equal([[], ["支付成功率："], ["系统可用性："]], rendered.Page.Items.Select(i => i.Path));
    }

    [Fact]
    public void A_table_takes_the_templates_header_and_a_new_one_gets_its_own()
    {
        var template = ReportTemplate.Of(Pages.Read("2024-W47"));
        var rendered = template.Render(new ReportContent(string.Empty, [], [new SectionContent("系统运行数据", [
            new PlacedItem("e1", [], "| 出金有效成功率 | 100% | 99.98% |") { Header = ["指标", "本周", "上周"] },
            new PlacedItem("e2", [], "| 北京 | 31.5% |") { Header = ["城市", "渗透|率"] },
        ])]));
        Assert.Equal(
            "## 系统运行数据\n| 指标 | 本周 | 上周 |\n| --- | --- | --- |\n| 出金有效成功率 | 100% | 99.98% |\n"
            + "| 城市 | 渗透\\|率 |\n| --- | --- |\n| 北京 | 31.5% |\n",
            rendered.Page.Write());
    }

    [Fact]
    public void A_deeper_path_than_the_template_knows_is_indented_one_step_more()
    {
        var rendered = Render("贝易转", new PlacedItem("e1", ["银行合作", "平安银行：", "直联："], "联调"));
        Assert.Equal(
            "- 【贝易转】\n    1. 银行合作：\n        - 平安银行：\n            - 直联：\n                - 联调",
            rendered.Page.Write());
        Assert.Equal(["银行合作：", "平安银行：", "直联："], rendered.Page.Items[0].Path);
    }

    [Fact]
    public void A_text_of_several_lines_keeps_all_of_them_under_one_source()
    {
        var rendered = Render("其他", new PlacedItem("e1", [], "团建\r\n时间待定"), new PlacedItem("e2", [], "培训"));
        Assert.Equal("## 【其他】\n\n1. 团建\n   时间待定\n2. 培训", rendered.Page.Write());
        Assert.Equal(["e1", "e1", "e2"], rendered.Sources.Skip(2));
    }

    [Theory]
    [InlineData("# 周报 W9\r\n\r\n## 甲\r\n\r\n* a\r\n\r\n* b\r\n\r\n## 乙\r\n\r\n* c\r\n\r\n\r\n")] // other breaks, loose lists, blank lines at the end
    [InlineData("一、甲\n（1）a\n（2）b\n二、乙\n① c\n② d\n三、丙\ne\nf")]
    [InlineData("【甲】\n1. a\n1. b\n1. c\n【乙】\n\t- d：\n\t\t+ e\n")] // a list that does not count, tabs
    [InlineData("## 1. 甲\n- a\n\n## 2. 乙\n- b\n")]
    [InlineData("前言一句\n## 甲\n### 子题\n#### 小题\n- a\n### 又一题\n1) b\n2) c\n")]
    [InlineData("**甲**：\n- a\n**乙**：\n- b\n")]
    public void Other_houses_forms_come_back_too(string text)
    {
        var page = Page.Read(text);
        Assert.Equal(text, ReportTemplate.Of(page).Render(Pages.Content(page)).Page.Write());
    }

    private static RenderedPage Render(string section, params PlacedItem[] items) =>
        Template.Render(new ReportContent(string.Empty, [], [new SectionContent(section, items)]));

    private static string Place(string section, IEnumerable<string> path, string text) =>
        string.Join('/', path.Select(Heading.Key).Prepend(section).Append(text));

    /// <summary>Mixes sections, topics and labels; what has no place of its own by name keeps its order.</summary>
    private static ReportContent Shuffled(ReportContent content, int[] order)
    {
        string KeyOf(PlacedItem item) =>
            item.Path.Count > 0 ? string.Join('/', item.Path) : Heading.Label(item.Text) ?? string.Empty;
        IReadOnlyList<PlacedItem> Mixed(SectionContent section) =>
            [.. section.Items.GroupBy(KeyOf).Index().OrderBy(g => order[g.Index]).SelectMany(g => g.Item)];
        return content with
        {
            Sections = [.. content.Sections.Index().OrderBy(s => order[^(s.Index + 1)]).Select(s => s.Item with { Items = Mixed(s.Item) })],
        };
    }
}
