using System.Globalization;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Weeks;

public sealed class WeekWordsTests
{
    [Theory]
    [InlineData("本周上线了什么", "本周", "11-18")]
    [InlineData("这周谁没交", "这周", "11-18")]
    [InlineData("上周贝易转的进展", "上周", "11-11")]
    [InlineData("上上周好店做了什么", "上上周", "11-04")]
    [InlineData("上个星期的周报", "上个星期", "11-11")]
    [InlineData("下周要上线的", "下周", "11-25")]
    [InlineData("下下周呢", "下下周", "12-02")]
    [InlineData("两周前的好店", "两周前", "11-04")]
    [InlineData("上上上周呢", "上上上周", "10-28")]
    [InlineData("上上个星期好店做了什么", "上上个星期", "11-04")]
    [InlineData("上礼拜的好店", "上礼拜", "11-11")]
    [InlineData("这个星期谁没交", "这个星期", "11-18")]
    [InlineData("当周的好店", "当周", "11-18")]
    [InlineData("下星期上线的", "下星期", "11-25")]
    [InlineData("三周前的好店", "三周前", "10-28")]
    [InlineData("3周之前的好店", "3周之前", "10-28")]
    [InlineData("what went live last week?", "last week", "11-11")]
    [InlineData("the week before last", "week before last", "11-04")]
    [InlineData("due next week", "next week", "11-25")]
    [InlineData("This Week", "This Week", "11-18")]
    [InlineData("W45 好店", "W45", "11-11")] // the team's W45, ISO calls it W46
    [InlineData("看看w45", "w45", "11-11")]
    [InlineData("Ｗ４５的草稿", "Ｗ４５", "11-11")] // full width, given back as written
    [InlineData("2024-W45", "2024-W45", "11-11")]
    [InlineData("2024W45", "2024W45", "11-11")]
    [InlineData("2024w45 好店", "2024w45", "11-11")]
    [InlineData("2024 W45", "2024 W45", "11-11")]
    [InlineData("2024年W45", "2024年W45", "11-11")]
    [InlineData("24年第45周", "24年第45周", "11-11")]
    [InlineData("W45周", "W45周", "11-11")]
    [InlineData("WK45", "WK45", "11-11")]
    [InlineData("第 46 周", "第 46 周", "11-18")]
    [InlineData("第46个星期", "第46个星期", "11-18")]
    [InlineData("今年第46周", "今年第46周", "11-18")]
    [InlineData("第46周的银行合作", "第46周", "11-18")]
    [InlineData("2024年第46周", "2024年第46周", "11-18")]
    [InlineData("第四十六周", "第四十六周", "11-18")]
    [InlineData("46周发生了什么", "46周", "11-18")]
    [InlineData("46周的好店", "46周", "11-18")]
    [InlineData("week 45", "week 45", "11-11")]
    [InlineData("2024-11-15那周", "2024-11-15那周", "11-11")]
    [InlineData("11月15日那一周", "11月15日那一周", "11-11")]
    [InlineData("11/15那周的周报", "11/15那周", "11-11")]
    [InlineData("2024/11/15那周", "2024/11/15那周", "11-11")]
    [InlineData("2024.11.15 那周", "2024.11.15 那周", "11-11")]
    [InlineData("2024年11月15日那周", "2024年11月15日那周", "11-11")]
    [InlineData("11月15号所在周", "11月15号所在周", "11-11")]
    [InlineData("11-15那个星期", "11-15那个星期", "11-11")]
    [InlineData("11月15日当周", "11月15日当周", "11-11")]
    [InlineData("2024-11-17那周", "2024-11-17那周", "11-11")] // a Sunday ends its week
    [InlineData("国庆那周", "国庆那周", "09-30")]
    [InlineData("双十一那周", "双十一那周", "11-11")]
    [InlineData("十月第二周", "十月第二周", "10-07")]
    [InlineData("2024年10月第2周", "2024年10月第2周", "10-07")]
    [InlineData("10月份第2周", "10月份第2周", "10-07")]
    [InlineData("10月的第2个星期", "10月的第2个星期", "10-07")]
    [InlineData("上月最后一周", "上月最后一周", "10-21")] // the Friday after is November's
    [InlineData("11月最后一周", "11月最后一周", "11-25")]
    [InlineData("12月第2周", "12月第2周", "12-09")] // December 2024 begins on a Sunday
    [InlineData("10月第二周", "10月第二周", "10-07")] // October 2024 begins on a Tuesday
    public void A_week_word_means_one_week(string question, string text, string monday)
    {
        var word = Assert.Single(Find(question));
        Assert.Equal(text, word.Text);
        Assert.Equal(text, question.Substring(word.Start, text.Length));
        Assert.Equal([Day("2024-" + monday)], Mondays(word));
    }

    [Theory]
    [InlineData("11月第2周", "2024-11-04,2024-11-11")] // November 2024 begins on a Friday: is that its first week?
    [InlineData("11月第三周", "2024-11-11,2024-11-18")]
    [InlineData("上个月第1周", "2024-09-30")] // by its Friday, 10-04
    [InlineData("本月第2周", "2024-11-04,2024-11-11")]
    [InlineData("10月第5周", "")] // four Fridays
    [InlineData("去年第46周", "2023-11-13")]
    [InlineData("去年第50周", "2023-12-11")]
    [InlineData("2023年第50周", "2023-12-11")]
    [InlineData("明年第2周", "2025-01-13")]
    [InlineData("去年双十一那周", "2023-11-06")]
    [InlineData("去年11月15日那周", "2023-11-13")]
    [InlineData("2023年11月第3周", "2023-11-13")]
    [InlineData("W01", "2025-01-06,2024-01-08")] // seven weeks ahead, or this year's
    [InlineData("W60", "")] // no such week, and it is said
    [InlineData("2024-W53", "")]
    public void Words_that_fit_two_weeks_give_both_and_those_that_fit_none_say_so(string question, string mondays) =>
        Assert.Equal(mondays.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Day).ToArray(), Mondays(Assert.Single(Find(question, WeekScheme.SundayZero))));

    [Theory]
    [InlineData("2025-02-10", "W50", "2024-12-16")] // eight weeks ago, not ten months ahead
    [InlineData("2025-02-10", "W12", "2025-03-24")] // six weeks ahead
    [InlineData("2025-02-10", "今年W50", "2025-12-15")]
    [InlineData("2025-02-10", "明年第1周", "2026-01-05")]
    [InlineData("2025-02-10", "W30", "2024-07-29,2025-07-28")] // could be either
    [InlineData("2025-01-02", "上周", "2024-12-23")] // over the turn of the year
    [InlineData("2025-01-02", "12月最后一周", "2024-12-23")]
    [InlineData("2025-01-02", "上上周", "2024-12-16")]
    [InlineData("2025-01-02", "12月第2周", "2024-12-09")]
    [InlineData("2025-01-02", "12月27日那周", "2024-12-23")]
    [InlineData("2025-01-02", "去年第50周", "2024-12-16")]
    [InlineData("2024-12-27", "下周", "2024-12-30")]
    [InlineData("2024-12-27", "1月3日那周", "2024-12-30,2024-01-01")] // the coming one is likelier
    [InlineData("2024-12-27", "元旦那周", "2024-12-30,2024-01-01")]
    public void A_bare_number_means_the_week_that_is_near(string today, string question, string mondays) => Assert.Equal(
        mondays.Split(',').Select(Day).ToArray(),
        Mondays(Assert.Single(WeekWords.Find(question, Day(today), WeekScheme.SundayZero))));

    [Theory]
    [InlineData("贝易转 上线时间")]
    [InlineData("看一下周报")] // 下周 is not a word here
    [InlineData("发下周报")]
    [InlineData("早上周会说了什么")]
    [InlineData("线上周报")]
    [InlineData("成本周转率")]
    [InlineData("版本周五上线")]
    [InlineData("本周期内")]
    [InlineData("每周例会")]
    [InlineData("上线第3周年")]
    [InlineData("第三周期的验收")]
    [InlineData("第3周期")]
    [InlineData("工期3周")]
    [InlineData("马上周五了")]
    [InlineData("以上周报")]
    [InlineData("线下周转")]
    [InlineData("一周一次")]
    [InlineData("v2024w")]
    [InlineData("45w条数据")]
    [InlineData("还要2周")] // a length of time
    [InlineData("预计12周内完成")]
    [InlineData("12周的时间")]
    [InlineData("花了20w")] // 20万
    [InlineData("RW45x")]
    [InlineData("3.5周")]
    [InlineData("13月第2周")]
    [InlineData("2月30日那周")]
    public void What_only_looks_like_a_week_word_is_none(string question) => Assert.All(Find(question), word => Assert.Empty(word.Weeks));

    [Fact]
    public void Several_weeks_come_in_the_order_of_the_text() =>
        Assert.Equal(["W44", "2024-W45", "上周"], Find("W44 和 2024-W45 比，还有上周").Select(word => word.Text).ToArray());

    [Theory]
    [InlineData("上")]
    [InlineData("下")]
    [InlineData(" ")]
    [InlineData("1")]
    [InlineData("2024-")]
    [InlineData("11月")]
    [InlineData("第")]
    [InlineData("十")]
    public void A_long_run_of_anything_is_read_in_no_time(string part) =>
        Assert.Empty(Find(string.Concat(Enumerable.Repeat(part, 100_000))));

    [Theory]
    [InlineData("iso", "2024-11-18")]
    [InlineData("sunday-zero", "2024-11-25")]
    public void A_number_is_read_by_the_teams_own_scheme(string scheme, string monday) =>
        Assert.Equal([Day(monday)], Mondays(Assert.Single(Find("W47", WeekScheme.Parse(scheme)!))));

    [Theory]
    [InlineData("iso")]
    [InlineData("sunday-zero")]
    [InlineData("monday-zero")]
    [InlineData("offset:-1")]
    public void Every_label_of_2023_to_2027_is_found_again(string name)
    {
        var scheme = WeekScheme.Parse(name)!;
        foreach (var week in WeekSchemeTests.Years(2023, 2027))
        {
            Assert.Equal([week.Monday], Mondays(Assert.Single(Find($"查{scheme.Label(week)}的好店", scheme))));
            Assert.Equal([week.Monday], Mondays(Assert.Single(Find($"{week.Friday:yyyy-MM-dd}那周", scheme))));
            Assert.Equal([week.Monday], Mondays(Assert.Single(WeekWords.Find($"W{scheme.Number(week)}", week.Sunday, scheme)))[..1]);
        }
    }

    /// <summary>Asked on the Tuesday after the seed report.</summary>
    private static IReadOnlyList<WeekWord> Find(string question, WeekScheme? scheme = null) =>
        WeekWords.Find(question, new(2024, 11, 19), scheme ?? WeekScheme.SundayZero);

    private static DateOnly[] Mondays(WeekWord word) => [.. word.Weeks.Select(week => week.Monday)];

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
