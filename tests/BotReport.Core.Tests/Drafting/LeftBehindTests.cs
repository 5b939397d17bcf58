using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Gate;
using BotReport.Core.Ledger;
using BotReport.Core.Publishing;
using BotReport.Core.Reports;

namespace BotReport.Core.Tests.Drafting;

/// <summary>A correction of one line says which other line still tells the old.</summary>
public sealed class LeftBehindTests
{
    private const string Was = "贝壳币线上发放计划于11月19日上线，覆盖3000人";

    [Theory]
    [InlineData("贝壳币线上发放计划于11月21日上线，覆盖3000人", true)] // another day
    [InlineData("贝壳币线上发放已于11月19日上线，覆盖3000人", true)] // done, and the plan says planned
    [InlineData("贝壳币线上发放计划于11月19日上线，覆盖3200人", false)] // nothing the other line tells
    [InlineData("贝壳币线上发放（二期）计划于11月19日上线，覆盖3000人", false)]
    public void A_line_of_the_same_entry_that_no_longer_agrees_is_named(string now, bool named)
    {
        var found = Of(Was, now, "贝壳币线上发放：计划11月19日上线", new EntryRef("a", 1));

        Assert.Equal(named ? ["2.1"] : [], found);
    }

    [Fact]
    public void A_line_about_something_else_is_not() =>
        Assert.Empty(Of(Was, "贝壳币线上发放计划于11月21日上线，覆盖3000人", "好店看板计划11月19日上线", new EntryRef("b", 1)));

    [Fact]
    public void What_a_line_told_beyond_the_other_all_along_is_no_matter() =>
        Assert.Empty(Of(Was, "贝壳币线上发放计划于11月19日上线，覆盖3200人", "贝壳币线上发放：计划11月19日上线，投入5人", new EntryRef("a", 1)));

    [Fact]
    public void A_line_that_changes_too_is_not()
    {
        var (before, after) = (Page(Was, "计划11月19日上线", new EntryRef("a", 1)), Page(Was.Replace("19", "21", StringComparison.Ordinal), "计划11月21日上线", new EntryRef("a", 1)));

        Assert.Empty(Behind.Of(before, after, new DateOnly(2024, 11, 15)));
    }

    private static LeftBehind Behind => new(new MilestoneLedger([]), new FactGate(GateNames.Of(Ledger.DemoTeam.Team)));

    private static string[] Of(string was, string now, string other, EntryRef otherRests) =>
        [.. Behind.Of(Page(was, other, otherRests), Page(now, other, otherRests), new DateOnly(2024, 11, 15)).Select(i => i.Name)];

    private static IReadOnlyList<DraftLine> Page(string first, string second, EntryRef secondRests) =>
    [
        new(new PageLine("", "## ", "【好店】", "\n"), []),
        new(new PageLine("", "- ", first, "\n"), [new EntryRef("a", 1)]) { Key = "a" },
        new(new PageLine("", "## ", "【下周工作及目标】", "\n"), []),
        new(new PageLine("", "- ", second, "\n"), [secondRests]) { Key = "due/" + secondRests.EntryId },
    ];
}
