using BotReport.Core.Facts;

namespace BotReport.Core.Tests.Facts;

public sealed class GoldTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("2024-W45", 0.93)]
    [InlineData("2024-W46", 0.99)]
    [InlineData("2024-W47", 0.97)]
    [InlineData("2024-W48", 0.99)]
    [InlineData("2024-W49", 0.97)]
    public void A_labelled_page_is_read_at_least_this_well(string name, double subjects)
    {
        var page = GoldPage.Read(name);
        var facts = page.Facts();
        var before = GoldPage.Names.TakeWhile(n => n != name).Select(GoldPage.Read).LastOrDefault();
        var across = before is null ? [] : FactChecks.AcrossWeeks(before.Figures(), page.Figures());
        (string What, GoldScore Score)[] scores =
        [
            ("milestones", GoldScore.Milestones(page, facts)), ("subjects", GoldScore.Subjects(page, facts)), ("metrics", GoldScore.Metrics(page, facts)),
            ("dates", GoldScore.Dates(page, facts)), ("findings", GoldScore.Findings(page, [.. facts.Findings, .. across])),
        ];
        foreach (var (what, score) in scores)
        {
            output.WriteLine($"{name} {what}: {score}");
            score.Tells.ForEach(t => output.WriteLine("   " + t));
        }

        Assert.Equal(1, scores[0].Score.F1);
        Assert.InRange(scores[1].Score.F1, subjects, 1);
        Assert.InRange(scores[2].Score.F1, 0.969, 1); // 子户由3个扩容至10个 is a figure to the reader and none to the labels
        Assert.Equal(0, scores[3].Score.Missed);
        Assert.Equal(0, scores[4].Score.Missed + scores[4].Score.Wrong);
    }
}
