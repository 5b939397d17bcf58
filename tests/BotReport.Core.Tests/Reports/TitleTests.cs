using BotReport.Core.Reports;

namespace BotReport.Core.Tests.Reports;

public sealed class TitleTests
{
    private static readonly DateOnly Monday = new(2024, 12, 9);

    [Theory]
    [InlineData("# 2024-W45", "2024-W49")]
    [InlineData("# 支付研发周报 2024-W47（11.25-11.29）", "支付研发周报 2024-W49（12.9-12.13）")] // Monday to Friday stays so
    [InlineData("**支付研发部 周报｜2024年第48周｜12/2～12/6**", "支付研发部 周报｜2024年第49周｜12/9～12/13")]
    [InlineData("# 周报 W48（12月2日-12月8日）", "周报 W49（12月9日-12月15日）")] // Monday to Sunday
    [InlineData("# 第 8 周周报 2024.02.19-2024.02.25", "第 49 周周报 2024.12.9-2024.12.15")]
    [InlineData("# 研发周报（11.25-29）", "研发周报（12.9-13）")]
    [InlineData("# 研发周报", "研发周报")]
    public void A_title_of_another_week_has_its_label_and_days(string line, string expected) =>
        Assert.Equal(expected, ReportTemplate.Of(Page.Read(line + "\n\n## 甲\n- a\n")).TitleOf("2024-W49", Monday, Monday.AddDays(6)));

    [Fact]
    public void A_span_that_leaves_the_month_out_names_it_when_the_month_changes() =>
        Assert.Equal(
            "研发周报（12.30-1.3）",
            ReportTemplate.Of(Page.Read("# 研发周报（11.25-29）\n\n## 甲\n- a")).TitleOf("2025-W01", new DateOnly(2024, 12, 30), new DateOnly(2025, 1, 5)));

    [Theory]
    [InlineData("Created: 2024年11月15日 16:17", "Created: 2024年12月6日 09:05")]
    [InlineData("Created: 2024-11-15 16:17:33", "Created: 2024-12-06 09:05:07")]
    [InlineData("日期：2024/11/15", "日期：2024/12/6")]
    [InlineData("Created: November 15, 2024 4:17 PM", "Created: December 6, 2024 9:05 AM")]
    public void A_property_takes_the_time_in_its_own_form(string property, string expected) =>
        Assert.Equal(
            [expected],
            ReportTemplate.Of(Page.Read($"# 2024-W45\n\n{property}\nAuthor: 王芳\n\n## 甲\n- a\n"))
                .PropertiesOf(new DateTimeOffset(2024, 12, 6, 9, 5, 7, TimeSpan.FromHours(8))));
}
