using BotReport.Core.Facts;

namespace BotReport.Core.Tests.Facts;

public sealed class GlossaryTests
{
    private static readonly Glossary Glossary = GoldPage.Glossary;

    [Theory]
    [InlineData("工行", "工商银行", true)]
    [InlineData("整装", "整装业务", true)]
    [InlineData("自建pos", "自建POS", true)]
    [InlineData("自建 ＰＯＳ", "自建POS", true)] // full width and a space
    [InlineData("工行", "建行", false)]
    [InlineData("无人提过", "无人提过", true)]
    [InlineData("无人提过", "工行", false)]
    public void Names_are_the_same_through_their_aliases(string a, string b, bool same) => Assert.Equal(same, Glossary.Same(a, b));

    [Fact]
    public void The_longest_name_is_found_and_its_place_holds()
    {
        const string Text = "长沙佣金存管与线上云管家推送、自建 POS 上线";

        Assert.Equal(
            ["长沙佣金存管", "线上云管家推送", "自建 POS"],
            Glossary.FindIn(Text).Select(f => Text.Substring(f.Start, f.Length)));
    }

    [Fact]
    public void A_latin_name_is_not_found_inside_a_longer_word() =>
        Assert.Empty(Glossary.Of([new("POS", [], null)]).FindIn("符合posix规范"));

    [Fact]
    public void An_exact_name_is_found_and_a_part_of_it_is_not()
    {
        Assert.Equal("整装业务", Glossary.Find("整装")!.Name);
        Assert.Null(Glossary.Find("整装业务上线"));
    }
}
