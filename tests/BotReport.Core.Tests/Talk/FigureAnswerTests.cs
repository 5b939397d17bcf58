namespace BotReport.Core.Tests.Talk;

/// <summary>While a figure is asked about, only a figure of its unit said alone takes its place.</summary>
public sealed class FigureAnswerTests
{
    private const string Asked = "11月交易3857笔，金额3.835亿元，平均每笔约0.99万元";

    [Theory]
    [InlineData("1 好店")] // a place, said of an item that has one
    [InlineData("3笔")] // another unit
    [InlineData("2个")]
    public void Anything_else_leaves_the_words_as_they_are(string said)
    {
        var week = AskedAbout();

        week.Say("likai", said);

        Assert.Contains(week.Entries, e => e.Text == Asked);
    }

    [Fact]
    public void A_figure_of_its_unit_takes_its_place()
    {
        var week = AskedAbout();

        week.Say("likai", "9.94万元");

        Assert.Contains(week.Entries, e => e.Text == Asked.Replace("0.99万元", "9.94万元", StringComparison.Ordinal));
    }

    private static PaperWeek AskedAbout()
    {
        var week = new PaperWeek();
        week.Say("likai", Asked);
        Assert.Contains("9.94万元", string.Concat(week.Quiet("likai")), StringComparison.Ordinal);
        return week;
    }
}
