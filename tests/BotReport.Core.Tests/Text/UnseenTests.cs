using BotReport.Core.Text;

namespace BotReport.Core.Tests.Text;

public sealed class UnseenTests
{
    private const string All = "\u061C\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF";

    [Fact]
    public void None_of_them_is_read_and_none_that_turns_is_shown()
    {
        Assert.Equal("上线", Unseen.Without($"{All}上{All}线{All}"));
        Assert.Equal("上\u200B线\uFEFF了", Unseen.Upright("\u202E上\u200B线\u2066\uFEFF了\u200F"));
        Assert.All(All, sign => Assert.True(Unseen.Is(sign)));
    }

    [Theory]
    [InlineData("整装业务12月3日上线，成交3,857笔")]
    [InlineData("支付 × AI\t①②\u00A0\u3000“好”")]
    [InlineData("👨\u200D👩\u200D👧 上线")] // a family stays one
    [InlineData("🏃\u200D♂\uFE0F 冲刺")]
    [InlineData("")]
    public void What_is_seen_stays(string text) => Assert.Equal((text, text), (Unseen.Without(text), Unseen.Upright(text)));

    [Theory]
    [InlineData("贝\u200B易转")]
    [InlineData("\u202E贝易转\u202C")]
    [InlineData("\uFEFF贝 易\u2060转")]
    public void A_name_with_one_of_them_in_it_is_the_name(string written)
    {
        var names = new NameFinder<string>([("贝易转", "found")]);
        Assert.Equal("found", names.Find(written));
        var (_, start, length) = Assert.Single(names.FindIn($"本周{written}上线"));
        Assert.Equal("贝易转", Normal.Key($"本周{written}上线".Substring(start, length)));
        Assert.Equal(Bigrams.Terms("本周贝易转上线"), Bigrams.Terms(Unseen.Without($"本周{written}上线").Replace(" ", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_search_passes_over_them() => Assert.Equal(Bigrams.Terms("好店看板POS机"), Bigrams.Terms("好\u200B店看\u2066板P\u200DO\uFEFFS机"));
}
