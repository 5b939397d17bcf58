using System.Globalization;

namespace BotReport.Core.Facts.Wording;

/// <summary>What the checks say, in zh-CN: a finding is kept with its page and speaks the page's language. Findings quote both operands and ask; they never correct.</summary>
internal static class FactWordingZh
{
    private const int LongestSource = 24;

    private static readonly string[] Weekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    /// <summary>3.835亿元/3857笔 = 9.94万元，报告写 0.99万元（差10倍），是否笔误？</summary>
    /// <param name="power">The power of ten between result and written; null when there is none.</param>
    public static string Quotient(string part, string whole, string result, string written, decimal? power) =>
        $"{part}/{whole} = {result}，报告写 {written}{(power is null ? string.Empty : $"（差{Times(power.Value)}倍）")}，是否笔误？";

    /// <summary>CD级2.16次不是整数，是否笔误？</summary>
    public static string Count(string name, string written) => $"{name}{written}：次数应为整数，请确认口径或更正";

    public static string PercentRange(string name, string written) => $"{name}{written}，超出 0–100%，是否笔误？";

    public static string ShareSum(string terms, string sum) => $"{terms} = {sum}，占比之和应为 100%，是否笔误？";

    /// <summary>99.2% − 98.5%; a change by a share: (1200笔 − 1000笔)/1000笔.</summary>
    public static string Difference(string more, string less, string? of) => of is null ? $"{more} − {less}" : $"({more} − {less})/{of}";

    public static string WrongResult(string sum, string result, string written) => $"{sum} = {result}，报告写 {written}，是否笔误？";

    public static string TimesOver(string times) => times + "倍";

    public static string WrongWay(string before, string now, string written) => $"{before}到{now}与所写的变化（{written}）方向相反，是否笔误？";

    public static string Parts(string terms, string sum, string whole, int count) =>
        count == 1 ? $"其中 {terms} 多于总数 {whole}，是否笔误？" : $"其中 {terms} = {sum}，多于总数 {whole}，是否笔误？";

    public static string List(int named, string written) => $"列了{named}个，写的是共{written}，以哪个为准？";

    /// <summary>11月20日到11月28日是8天，写的是“延期5天”，以哪个为准？</summary>
    public static string MovedBy(string before, string now, int days, string written) =>
        string.Create(CultureInfo.InvariantCulture, $"{before}和{now}相差{days}天，写的是“{written}”，以哪个为准？");

    public static string Future(string day) => $"{day}还没到，却写着“已”：是日期写错了，还是计划？";

    public static string CumulativeBelowMonth(string total, string part) => $"{total} 小于 {part}，累计值不应小于当期值，是否笔误？";

    public static string CumulativeDecrease(string name, string now, string before) => $"{name} {now}，上周 {before}，累计值变小了，是否笔误？";

    public static string ProgressFell(string name, string now, string before) => $"{name} {now}，上周 {before}，进度变小了，是否笔误？";

    public static string MonthDecrease(string name, string now, string before) => $"{name} {now}，上周 {before}，本月的数变小了，是否笔误？";

    /// <summary>累计交易 201,170笔，上周 18,905笔，相差约11倍，是否笔误或单位写错？</summary>
    public static string Jump(string name, string now, string before, decimal times) =>
        $"{name} {now}，上周 {before}，相差约{Times(times)}倍，是否笔误或单位写错？";

    /// <summary>出金有效成功率这里写 99.89%，另一处写 99.98%（“出金有效成功率：99.98%”），以哪个为准？</summary>
    public static string Conflict(string name, string here, string there, string source) =>
        $"{name}这里写 {here}，另一处写 {there}（“{Short(source)}”），以哪个为准？";

    public static string DateConflict(string what, string here, string there, string source) =>
        $"{what}这里写 {here}，另一处写 {there}（“{Short(source)}”），以哪个为准？";

    public static string UnitSlip(string name, string here, string there, decimal times) =>
        $"{name}这里写 {here}，另一处写 {there}，相差{Times(times)}倍，单位是否写错？";

    public static string UnitsDiffer(string name, string here, string there) => $"{name}写了两种单位：{there}、{here}，是否同一口径？";

    /// <summary>备件对比成功率这里写 86笔，口径的单位是 %，是否写错？</summary>
    public static string UnitNotDefined(string name, string here, string unit) => $"{name}这里写 {here}，口径的单位是 {unit}，是否写错？";

    public static string RelativeDate(string written, string resolved) => $"{written} = {resolved}？";

    /// <summary>下周五前（11月29日）.</summary>
    public static string WithDay(string written, DateOnly day) => $"{written}（{MonthDay(day)}）";

    public static string VaguePlan(string word) => $"“{word}”没有日期，能写明到哪天吗？";

    public static string Roughly(string figure) => $"“{figure}”能写确切的数吗？";

    public static string MostlyDone(string words) => $"“{words}”：还差什么？";

    public static string TwoReadings(string not, string what) =>
        $"“{not}{what}”能读成“{not[..1]}｜{not[1..]}{what}”，也能读成“{not}｜{what}”，请换个写法";

    public static string MixedQuotes(string written, string paired) => $"引号不成对：{written}，改为 {paired}？";

    /// <summary>“两高一弱”.</summary>
    public static string Quoted(string words) => $"“{words}”";

    public static string BareDate(string written, string resolved) => $"{written} = {resolved}？";

    public static string NoSuchDay(string written) => $"“{written}”：没有这一天，请写明是哪天";

    /// <summary>“11月21日（周三）”：11月21日（周四），以哪个为准？</summary>
    public static string OtherWeekday(string written, string day) => $"“{written}”：这一天是 {day}，以哪个为准？";

    public static string PastPlan(string what, string date) => $"{what} 的计划日期 {date} 已过，是否已完成？";

    public static string SameDay(string what, string date) => $"{what} {date} 是报告当天，是否已完成？";

    /// <summary>11月26日（周二）.</summary>
    public static string Day(DateOnly day) => $"{MonthDay(day)}（{Weekdays[(int)day.DayOfWeek]}）";

    /// <summary>11月26日.</summary>
    public static string MonthDay(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日");

    private static string Short(string source) => source.Trim() is var text && text.Length <= LongestSource ? text : text[..LongestSource] + "…";

    // 11, 120, 1万: nobody reads 10213倍.
    private static string Times(decimal times) => times < 10_000
        ? Math.Round(times).ToString(CultureInfo.InvariantCulture)
        : Math.Round(times / 10_000).ToString(CultureInfo.InvariantCulture) + "万";
}
