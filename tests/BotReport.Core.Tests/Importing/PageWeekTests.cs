using System.Text;
using BotReport.Core.Importing;
using BotReport.Core.Reports;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Importing;

public sealed class PageWeekTests
{
    [Theory]
    [InlineData("2024-W45", "2024-11-11", "2024-11-15", "2024-11-15 16:17")] // label and Created
    [InlineData("2024-W46", "2024-11-18", "2024-11-22", "2024-11-22 17:05")]
    [InlineData("2024-W47", "2024-11-25", "2024-11-29", "2024-11-29 17:30")] // （11.25-11.29）, nothing else
    [InlineData("2024-W48", "2024-12-02", "2024-12-06", "2024-12-06 17:30")] // 第48周 and 12/2～12/6
    [InlineData("2024-W49", "2024-12-09", "2024-12-13", "2024-12-13 18:30")]
    public void A_real_page_knows_its_week(string name, string monday, string date, string said)
    {
        var week = PastPages.Page(name).Week;

        Assert.Equal((Day(monday), Day(date), (WeekRemark?)null), (week.Week.Monday, week.Date, week.Remark));
        Assert.Equal(said, $"{week.SaidAt:yyyy-MM-dd HH:mm}");
    }

    [Theory]
    [InlineData("# 2024-W45", "2024-11-11", "2024-11-15")] // the label alone, in the team's numbering
    [InlineData("# 2024年第45周", "2024-11-11", "2024-11-15")]
    [InlineData("# 支付周报 第四十五周\n\nCreated: 2024/11/15", "2024-11-11", "2024-11-15")] // the year is the date's
    [InlineData("# 周报\n\nCreated: November 15, 2024 4:17 PM", "2024-11-11", "2024-11-15")] // an English export
    [InlineData("# 周报\n\nCreated: 2024年11月18日 09:12", "2024-11-11", "2024-11-15")] // Monday before the close: last week's
    [InlineData("# 周报\n\nCreated: 2024年11月18日 16:00", "2024-11-18", "2024-11-18")] // after it: this week's
    [InlineData("# 2024-W45\n\nCreated: 2024年11月18日 16:00", "2024-11-11", "2024-11-15")] // a label says it was late
    [InlineData("# 2024-W45\n\nLast Edited: 2025年3月4日 10:00\nCreated: 2024年11月14日 16:17", "2024-11-11", "2024-11-14")]
    [InlineData("# 周报 2024.11.25-2024.12.01", "2024-11-25", "2024-12-01")]
    [InlineData("# 支付研发周报 2024年11月25日-29日", "2024-11-25", "2024-11-29")]
    [InlineData("# 周报 11.22-11.28\n\n日期：2024-11-28", "2024-11-25", "2024-11-28")] // Friday to Thursday: where most days are
    [InlineData("# 周报 12/30～1/3\n\n时间：2025年1月3日", "2024-12-30", "2025-01-03")] // over the year's end
    [InlineData("# 2025-W01（12.30-1.3）", "2024-12-30", "2025-01-03")] // a Friday of 2025, though W00 by %U…
    [InlineData("# 平台2.3版本 周报 2024-W45", "2024-11-11", "2024-11-15")] // a version is no day
    [InlineData("# 支付周报 20241115", "2024-11-11", "2024-11-15")]
    [InlineData("# 支付周报（11月15日）\n\n部门：支付", "2025-11-10", "2025-11-15", true)] // the latest one
    [InlineData("Created: 2024年11月15日 16:17\n\n## 好店\n- 上线", "2024-11-11", "2024-11-15")] // no title
    public void A_week_is_found_from_what_the_head_says(string page, string monday, string date, bool year = false)
    {
        Assert.True(year || page.Contains("20", StringComparison.Ordinal));
        var week = PastPages.Read(page + "\n\n- 【好店】\n    1. 贝壳币计划12月19日上线\n").Week;

        Assert.Equal((Day(monday), Day(date)), (week.Week.Monday, week.Date));
    }

    [Theory]
    [InlineData("# 2024-W46\n\nCreated: 2024年11月15日 16:17", "sunday-zero", "2024-11-11", "iso monday-zero")] // 2024 begins on a Monday
    [InlineData("# 2024-W45\n\nCreated: 2024年11月15日 16:17", "iso", "2024-11-11", "sunday-zero")]
    [InlineData("# 2024-W44（11.11-11.15）", "iso", "2024-11-11", "offset:-2")]
    [InlineData("# 第46周（2024.11.11-11.15）", "sunday-zero", "2024-11-11", "iso monday-zero")]
    public void Another_numbering_is_inferred_and_said(string page, string scheme, string monday, string fits)
    {
        var week = PastPages.Read(Encoding.UTF8.GetBytes(page), WeekScheme.Parse(scheme)).Week;

        Assert.Equal(Day(monday), week.Week.Monday);
        Assert.Equal(fits, string.Join(' ', Assert.IsType<WeekRemark.OtherScheme>(week.Remark).Schemes));
    }

    [Fact]
    public void A_page_that_was_moved_is_of_the_week_its_label_says()
    {
        var week = PastPages.Read("# 2024-W45\n\nCreated: 2025年3月4日 10:00").Week;

        Assert.Equal((Day("2024-11-11"), Day("2024-11-15")), (week.Week.Monday, week.Date));
        Assert.Equal(new WeekRemark.MadeAtAnotherTime("2024-W45", new(2025, 3, 4)), week.Remark);
    }

    [Fact]
    public void Days_that_fit_the_label_in_no_numbering_are_followed_and_said()
    {
        var week = PastPages.Read("# 2024-W12（11.11-11.15）").Week;

        Assert.Equal(Day("2024-11-11"), week.Week.Monday);
        Assert.Equal(new WeekRemark.Disagree("2024-W12"), week.Remark);
    }

    [Fact]
    public void A_number_without_any_year_is_the_latest_and_said()
    {
        var week = PastPages.Read("# 第45周周报").Week;

        Assert.Equal("2025-W45", WeekScheme.SundayZero.Label(week.Week));
        Assert.IsType<WeekRemark.YearAssumed>(week.Remark);
    }

    [Theory]
    [InlineData("# 周报\n\n- 【好店】\n    1. 贝壳币计划12月19日上线")] // a date in the text is not the page's
    [InlineData("# 2024-W60")]
    [InlineData("hello")]
    public void A_page_without_a_week_is_refused_and_read_when_one_is_named(string page)
    {
        var bytes = Encoding.UTF8.GetBytes(page);
        Assert.Equal(new PageReading.Refused(new ImportRefusal.NoWeek()), PastPages.Reader.Read(bytes, PastPages.Today));

        var week = ReportWeek.Of(new(2024, 11, 15));
        var named = Assert.IsType<PageReading.Past>(PastPages.Reader.Read(bytes, PastPages.Today, week)).Page.Week;
        Assert.Equal((week, new DateOnly(2024, 11, 15), (WeekRemark?)null), (named.Week, named.Date, named.Remark));
    }

    [Theory]
    [InlineData(PageRefusal.Empty, new byte[] { 0x20, 0x0a })]
    [InlineData(PageRefusal.Binary, new byte[] { 0x50, 0x4b, 0, 3 })]
    public void What_is_no_page_is_refused(PageRefusal reason, byte[] bytes) => Assert.Equal(
        new PageReading.Refused(new ImportRefusal.NotAPage(reason)), PastPages.Reader.Read(bytes, PastPages.Today));

    /// <summary>Every week of five years is found again from its label under every numbering, and from its days beside any label.</summary>
    [Theory]
    [InlineData("iso")]
    [InlineData("sunday-zero")]
    [InlineData("monday-zero")]
    [InlineData("offset:-1")]
    public void Every_week_is_found_again(string name)
    {
        var scheme = WeekScheme.Parse(name)!;
        for (var week = ReportWeek.Of(new(2023, 1, 2)); week.Monday.Year < 2028; week = week.Next)
        {
            var label = scheme.Label(week);
            var days = $"{week.Monday:M.d}-{week.Friday:M.d}";
            Assert.Equal(week, PastPages.Read(Encoding.UTF8.GetBytes($"# {label}"), scheme).Week.Week);
            var both = PastPages.Read(Encoding.UTF8.GetBytes($"# 周报 {label}（{days}）"), scheme).Week;
            Assert.Equal((week, week.Friday, (WeekRemark?)null), (both.Week, both.Date, both.Remark));
        }
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
