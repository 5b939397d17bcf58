using System.Globalization;

namespace BotReport.Core.Facts.Wording;

/// <summary>What the checks say, in zh-CN: a finding is kept with its page and speaks the page's language. Findings quote both operands and ask; they never correct.</summary>
internal static class FactWordingZh
{
    private static readonly string[] Weekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    /// <summary>3.835亿元/3857笔 = 9.94万元，报告写 0.99万元，是否笔误？</summary>
    public static string Average(string amount, string count, string result, string written) =>
        $"{amount}/{count} = {result}，报告写 {written}，是否笔误？";

    /// <summary>CD级2.16次不是整数，是否笔误？</summary>
    public static string Count(string name, string written) => $"{name}{written}：次数应为整数，请确认口径或更正";

    public static string PercentRange(string name, string written) => $"{name}{written}，超出 0–100%，是否笔误？";

    public static string ShareSum(string terms, string sum) => $"{terms} = {sum}，占比之和应为 100%，是否笔误？";

    public static string CumulativeBelowMonth(string total, string part) => $"{total} 小于 {part}，累计值不应小于当期值，是否笔误？";

    public static string CumulativeDecrease(string name, string now, string before) => $"{name} {now}，上周 {before}，累计值变小了，是否笔误？";

    public static string ProgressFell(string name, string now, string before) => $"{name} {now}，上周 {before}，进度变小了，是否笔误？";

    public static string MonthDecrease(string name, string now, string before) => $"{name} {now}，上周 {before}，本月的数变小了，是否笔误？";

    /// <summary>累计交易 201,170笔，上周 18,905笔，相差约11倍，是否笔误或单位写错？</summary>
    public static string Jump(string name, string now, string before, decimal times) =>
        $"{name} {now}，上周 {before}，相差约{Times(times)}倍，是否笔误或单位写错？";

    public static string BareDate(string written, string resolved) => $"{written} = {resolved}？";

    public static string PastPlan(string what, string date) => $"{what} 的计划日期 {date} 已过，是否已完成？";

    public static string SameDay(string what, string date) => $"{what} {date} 是报告当天，是否已完成？";

    /// <summary>11月26日（周二）.</summary>
    public static string Day(DateOnly day) => $"{MonthDay(day)}（{Weekdays[(int)day.DayOfWeek]}）";

    /// <summary>11月26日.</summary>
    public static string MonthDay(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日");

    // 11, 120, 1万: nobody reads 10213倍.
    private static string Times(decimal times) => times < 10_000
        ? Math.Round(times).ToString(CultureInfo.InvariantCulture)
        : Math.Round(times / 10_000).ToString(CultureInfo.InvariantCulture) + "万";
}
