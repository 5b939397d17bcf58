using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Weeks;

public sealed class ReportWeekPrintTests
{
    [Fact]
    public void A_week_prints_its_days_and_comes_to_an_end() =>
        Assert.Equal("2024-11-11..2024-11-17", ReportWeek.Of(new(2024, 11, 15)).ToString());
}
