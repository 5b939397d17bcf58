namespace BotReport.Core.Tests.Facts;

/// <summary>Pages by other hands, in styles the five do not have; they were labelled before the reader was changed for them.</summary>
public sealed class OtherPagesTests(ITestOutputHelper output)
{
    [Fact]
    public void Pages_by_other_hands_are_read_well()
    {
        var all = new Dictionary<string, GoldScore>();
        foreach (var page in GoldPage.Others().Select(GoldPage.Other))
        {
            var facts = page.Facts();
            (string What, GoldScore Score)[] scores =
            [
                ("milestones", GoldScore.Milestones(page, facts)), ("subjects", GoldScore.Subjects(page, facts)), ("values", GoldScore.Values(page, facts)),
                ("metrics", GoldScore.Metrics(page, facts)), ("dates", GoldScore.Dates(page, facts)), ("findings", GoldScore.Findings(page, facts.Findings)),
            ];
            foreach (var (what, score) in scores)
            {
                output.WriteLine($"{page.Name} {what}: {score}");
                score.Tells.ForEach(t => output.WriteLine("   " + t));
                all.TryAdd(what, new GoldScore());
                all[what].Add(score);
            }
        }

        foreach (var (what, score) in all)
        {
            output.WriteLine($"all {what}: {score}");
        }

        Assert.InRange(all["milestones"].F1, 0.945, 1);
        Assert.InRange(all["values"].F1, 0.97, 1);
        Assert.Equal(0, all["findings"].Wrong); // no alarm that a person did not plant
    }
}
