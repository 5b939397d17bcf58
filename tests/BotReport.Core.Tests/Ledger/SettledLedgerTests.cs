using BotReport.Core.Ledger;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Ledger;

public sealed class SettledLedgerTests
{
    [Theory]
    [InlineData(45)]
    [InlineData(46)]
    [InlineData(47)]
    [InlineData(48)]
    public void Newer_weeks_on_settled_ones_give_what_joining_all_gives(int settled)
    {
        var all = GoldLedger.Said(45, 46, 47, 48, 49);
        var book = new SettledLedger(GoldLedger.Said([.. Enumerable.Range(45, settled - 44)]), GoldLedger.Glossary);
        var later = GoldLedger.Said([.. Enumerable.Range(settled + 1, 49 - settled)]);

        Assert.Equal(Told(MilestoneLedger.Of(all, GoldLedger.Glossary)), Told(book.With(later)));
        Assert.Equal(Told(MilestoneLedger.Of(all, GoldLedger.Glossary)), Told(book.With(later))); // the first time left it as it was
    }

    [Theory]
    [InlineData(45, 46)]
    [InlineData(46, 48)]
    [InlineData(45, 48)]
    public void So_do_weeks_on_weeks_on_settled_ones(int settled, int middle)
    {
        var book = new SettledLedger(GoldLedger.Said([.. Enumerable.Range(45, settled - 44)]), GoldLedger.Glossary);
        var before = book.Then(GoldLedger.Said([.. Enumerable.Range(settled + 1, middle - settled)]));
        var ledger = before.With(GoldLedger.Said([.. Enumerable.Range(middle + 1, 49 - middle)]));

        Assert.Equal(Told(MilestoneLedger.Of(GoldLedger.Said(45, 46, 47, 48, 49), GoldLedger.Glossary)), Told(ledger));
        Assert.Equal(Week(49), ledger.Last);
        Assert.Equal(Told(MilestoneLedger.Of(GoldLedger.Said([.. Enumerable.Range(45, middle - 44)]), GoldLedger.Glossary)), Told(before.With([])));
    }

    [Theory]
    [InlineData(45)]
    [InlineData(47)]
    [InlineData(48)]
    public void A_ledger_as_of_a_week_is_the_one_of_the_weeks_until_it(int week)
    {
        var until = MilestoneLedger.Of(GoldLedger.Said(45, 46, 47, 48, 49), GoldLedger.Glossary).Until(Week(week));

        Assert.Equal(Told(MilestoneLedger.Of(GoldLedger.Said([.. Enumerable.Range(45, week - 44)]), GoldLedger.Glossary)), Told(until));
    }

    [Fact]
    public void What_its_owner_set_apart_begins_anew()
    {
        var said = GoldLedger.Said(45, 46);
        var apart = said.Select(s => s.Week == Week(46) && s.Milestone.Path[^1] == "贝壳币线上发放" ? s with { Apart = true } : s);

        Assert.Single(MilestoneLedger.Of(said, GoldLedger.Glossary).Items, i => i.Topic == "贝壳币线上发放");
        Assert.Equal(2, MilestoneLedger.Of(apart, GoldLedger.Glossary).Items.Count(i => i.Topic == "贝壳币线上发放"));
    }

    [Fact]
    public void The_index_offers_whatever_names_a_topic_or_holds_the_words()
    {
        var topics = GoldLedger.Glossary.FindIn("经纪业务").Select(h => h.Topic).ToList();
        var ledger = new SettledLedger(GoldLedger.Said(45, 46), GoldLedger.Glossary).With(GoldLedger.Said(47, 48, 49));

        Assert.Equal(
            ledger.Items.Where(i => i.Path.Append(i.Topic).Any(p => GoldLedger.Glossary.FindIn(p).Any(h => h.Topic == topics[0]))),
            ledger.Near(topics).Where(i => i.Path.Append(i.Topic).Any(p => GoldLedger.Glossary.FindIn(p).Any(h => h.Topic == topics[0]))));
        Assert.Contains(ledger.Near(["贝壳", "壳币"], 1), i => i.Topic == "贝壳币线上发放");
        Assert.True(ledger.Near(["贝壳", "壳币"], 1).Count() < ledger.Items.Count);
    }

    private static ReportWeek Week(int label) => ReportWeek.Of(new DateOnly(2024, 11, 15).AddDays(7 * (label - 45)));

    private static IEnumerable<string> Told(MilestoneLedger ledger) => ledger.Items.Select(i =>
        $"{i.Section} {i.Topic} {i.Event} {i.Status} {i.Date} {string.Join(',', i.Previous)} {i.Said.Week} {i.Stage} {i.History.Count}");
}
