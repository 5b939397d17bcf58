using System.Globalization;
using BotReport.Core.Weeks;
using CsCheck;

namespace BotReport.Core.Tests.Weeks;

public sealed class WeekSchemeTests
{
    public static TheoryData<string> Schemes { get; } =
        ["iso", "sunday-zero", "monday-zero", "offset:-1", "offset:1", "offset:-26", "offset:99", "offset:-99", "offset:0"];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Every_week_of_2023_to_2027_has_one_label_and_every_label_one_week(string name)
    {
        var scheme = WeekScheme.Parse(name)!;
        var labels = new HashSet<string>();
        foreach (var week in Years(2023, 2027))
        {
            var label = scheme.Label(week);
            Assert.True(labels.Add(label), $"{label} twice, again on {week.Monday:O}");
            Assert.Equal(week, scheme.Find(label));
            Assert.InRange(scheme.Number(week), 1, 53);
            Assert.All(week.Days, day => Assert.Equal(label, scheme.Label(ReportWeek.Of(day))));
        }

        Assert.InRange(labels.Count, 261, 262);
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Labels_run_without_a_gap(string name)
    {
        var scheme = WeekScheme.Parse(name)!;
        foreach (var week in Years(2023, 2027))
        {
            var (year, number) = (scheme.Year(week), scheme.Number(week));
            var next = (scheme.Year(week.Next), scheme.Number(week.Next));
            Assert.True(next == (year, number + 1) || (next == (year + 1, 1) && number >= 52), $"{scheme.Label(week)} then {next}");
        }
    }

    [Theory]
    [InlineData("iso", "2024-11-15", "2024-W46")] // the seed report's Friday, whatever its title says
    [InlineData("iso", "2024-12-30", "2025-W01")] // a Monday that already belongs to next year
    [InlineData("iso", "2026-12-31", "2026-W53")] // a year of 53 weeks
    [InlineData("iso", "2027-01-01", "2026-W53")] // a Friday that still belongs to last year
    [InlineData("sunday-zero", "2024-11-15", "2024-W45")] // the seed report's title
    [InlineData("sunday-zero", "2024-12-30", "2024-W52")] // Friday 2025-01-03 is %U 00: the old year's last week
    [InlineData("sunday-zero", "2026-12-31", "2026-W52")] // Friday 2027-01-01 is %U 00
    [InlineData("sunday-zero", "2023-01-02", "2023-W01")] // 2023 begins on a Sunday
    [InlineData("monday-zero", "2024-11-15", "2024-W46")]
    [InlineData("monday-zero", "2024-01-05", "2024-W01")] // 2024 begins on a Monday
    [InlineData("monday-zero", "2024-12-30", "2024-W53")] // Friday 2025-01-03 is %W 00
    [InlineData("offset:-1", "2024-11-15", "2024-W45")]
    [InlineData("offset:-1", "2024-12-30", "2024-W52")] // ISO 2025-W01 rolls back
    [InlineData("offset:1", "2026-12-31", "2027-W01")] // ISO 2026-W53 rolls on
    [InlineData("offset:1", "2024-12-23", "2025-W01")]
    public void A_day_belongs_to_the_week_its_team_calls_so(string scheme, string day, string label) =>
        Assert.Equal(label, WeekScheme.Parse(scheme)!.Label(ReportWeek.Of(Day(day))));

    [Fact]
    public void Iso_agrees_with_the_framework_and_the_zero_schemes_with_counting_sundays_and_mondays()
    {
        foreach (var week in Years(1990, 2060))
        {
            var monday = week.Monday.ToDateTime(TimeOnly.MinValue);
            Assert.Equal((ISOWeek.GetYear(monday), ISOWeek.GetWeekOfYear(monday)), (WeekScheme.Iso.Year(week), WeekScheme.Iso.Number(week)));
            Counted(week, DayOfWeek.Sunday, WeekScheme.SundayZero);
            Counted(week, DayOfWeek.Monday, WeekScheme.MondayZero);
        }
    }

    [Theory]
    [InlineData("ISO")]
    [InlineData("offset:")]
    [InlineData("offset:100")]
    [InlineData("offset:１")] // a full-width digit is no number
    [InlineData("offset:1\n")]
    [InlineData("")]
    public void An_unknown_scheme_is_none(string name) => Assert.Null(WeekScheme.Parse(name));

    [Theory]
    [InlineData(2024, 0)]
    [InlineData(2024, 54)]
    [InlineData(2024, int.MaxValue)]
    [InlineData(2024, int.MinValue)]
    [InlineData(2023, 53)] // ISO 2023 has 52 weeks
    [InlineData(0, 1)]
    [InlineData(9999, 52)]
    [InlineData(int.MaxValue, 1)]
    public void A_number_no_week_has_finds_none(int year, int number) => Assert.Null(WeekScheme.Iso.Find(year, number));

    [Fact]
    public void Any_scheme_finds_any_week_by_its_label() => Gen.Select(Gen.Int[-99, 99], Gen.Int[0, 365 * 300]).Sample((offset, days) =>
    {
        var scheme = WeekScheme.Parse($"offset:{offset}")!;
        var week = ReportWeek.Of(new DateOnly(1850, 1, 1).AddDays(days));
        Assert.Equal(week, scheme.Find(scheme.Label(week)));
    });

    internal static IEnumerable<ReportWeek> Years(int first, int last)
    {
        for (var week = ReportWeek.Of(new DateOnly(first, 1, 1)); week.Monday.Year <= last; week = week.Next)
        {
            yield return week;
        }
    }

    /// <summary>The definition itself: how many such days the year has had by Friday; none so far makes it the old year's.</summary>
    private static void Counted(ReportWeek week, DayOfWeek first, WeekScheme scheme)
    {
        int Count(DateOnly upTo) =>
            Enumerable.Range(1, upTo.DayOfYear).Count(n => new DateOnly(upTo.Year, 1, 1).AddDays(n - 1).DayOfWeek == first);

        var count = Count(week.Friday);
        var expected = count > 0 ? (week.Friday.Year, count) : (week.Friday.Year - 1, Count(week.Friday.AddDays(-7)) + 1);
        Assert.Equal(expected, (scheme.Year(week), scheme.Number(week)));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
