using BotReport.Core.Text;

namespace BotReport.Core.Tests.Talk;

/// <summary>The week's draft against the real report: owners paste, the merge gives the page back.</summary>
public sealed class SeedDraftTests
{
    private static readonly string[] Seed = PaperWeek.Page("2024-W45").Split('\n');
    private static readonly string[] LeadOnly = ["收获与反思", "下周工作及目标"];

    [Fact]
    public void Pasted_as_they_stand_the_owners_lines_are_the_page_again()
    {
        var week = Pasted(SeedBlocks.ByOwner);

        Assert.Equal(Expected(Seed), week.Draft().Split('\n'), LineComparer.Lines);
    }

    [Fact]
    public void A_missing_owner_is_named_under_his_topics_only()
    {
        var week = Pasted(SeedBlocks.ByOwner.Where(b => b.Key != "chentao"));

        var draft = week.Draft().Split('\n');
        Assert.Equal(3, draft.Count(l => l.Trim() == "- 未提交（陈涛）"));
        Assert.DoesNotContain(draft, l => l.Contains("周敏", StringComparison.Ordinal));
        Assert.Equal(Expected(Seed)[..13], draft[..13], LineComparer.Lines);
        Assert.Equal(Expected(Seed)[22..], draft[19..]);
    }

    [Fact]
    public void A_team_that_names_nobody_says_only_that_it_is_missing()
    {
        var week = Pasted(SeedBlocks.ByOwner.Where(b => b.Key != "chentao"));
        week.NamesMissing = false;

        var draft = week.Draft().Split('\n');

        Assert.Equal(3, draft.Count(l => l.Trim() == "- 未提交"));
        Assert.DoesNotContain(draft, l => l.Contains("陈涛", StringComparison.Ordinal));
    }

    [Fact]
    public void Accepting_the_figure_changes_exactly_this_figure()
    {
        var week = Pasted(SeedBlocks.ByOwner.Where(b => b.Key != "zhoumin"));
        week.Say("zhoumin", SeedBlocks.ByOwner["zhoumin"]);
        Assert.Contains("改成 9.94万元", string.Concat(week.Quiet("zhoumin")), StringComparison.Ordinal);
        week.Say("zhoumin", "2 是");

        var expected = Expected(Seed).Select(l => l.Replace("约0.99万元", "约9.94万元", StringComparison.Ordinal)).ToArray();
        Assert.Equal(expected, week.Draft().Split('\n'), LineComparer.Lines);
    }

    [Fact]
    public void A_heading_the_template_lacks_stands_as_written_at_the_sections_end_and_the_owner_is_told()
    {
        var week = Pasted(SeedBlocks.ByOwner.Where(b => b.Key != "likai"));
        week.Say("likai", "【好店】\n1. 海外收款：\n    - 日本站方案评审完毕\n2. 数据类：\n    - 好店每日看板已于11月11日上线。");

        Assert.Contains("“海外收款”是新标题", string.Concat(week.Quiet("likai")), StringComparison.Ordinal);
        Assert.Contains(
            "- 【好店】\n    1. 数据类：\n        - 好店每日看板已于11月11日上线。\n    2. 海外收款：\n        - 日本站方案评审完毕\n",
            week.Draft(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(6, true)]
    [InlineData(7, true)]
    public void Topics_shuffled_in_several_messages_with_mixed_markers_come_out_under_the_same_headings(int seed, bool flat)
    {
        var week = new PaperWeek();
        foreach (var (person, block) in SeedBlocks.ByOwner)
        {
            foreach (var message in Scrambled.Of(block, seed, flat))
            {
                week.Say(person, message);
            }

            week.Quiet(person);
        }

        Assert.Equal(Expected(Seed), week.Draft().Split('\n'), LineComparer.Lines);
    }

    private static PaperWeek Pasted(IEnumerable<KeyValuePair<string, string>> blocks)
    {
        var week = new PaperWeek();
        foreach (var (person, block) in blocks)
        {
            week.Say(person, block);
            week.Quiet(person);
        }

        return week;
    }

    /// <summary>The lead's sections read 〔待负责人填写〕 until the lead writes them.</summary>
    private static string[] Expected(string[] page)
    {
        List<string> lines = [];
        var lead = false;
        foreach (var line in page)
        {
            if (line.StartsWith('#'))
            {
                lead = LeadOnly.Any(s => Normal.Form(line).EndsWith(s, StringComparison.Ordinal));
                lines.Add(line);
            }
            else if (!lead || line.Length == 0)
            {
                lines.Add(line);
            }
            else if (line.StartsWith("1.", StringComparison.Ordinal))
            {
                lines.Add("1. 〔待负责人填写〕");
            }
        }

        return [.. lines];
    }

    /// <summary>Equal but for the line that says when: a draft is made at its own time.</summary>
    private sealed class LineComparer : IEqualityComparer<string>
    {
        public static LineComparer Lines { get; } = new();

        public bool Equals(string? x, string? y) => x == y
            || (x?.StartsWith("Created:", StringComparison.Ordinal) == true && y?.StartsWith("Created:", StringComparison.Ordinal) == true);

        public int GetHashCode(string obj) => 0;
    }
}
