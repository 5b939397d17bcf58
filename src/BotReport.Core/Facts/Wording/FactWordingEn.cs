using System.Globalization;

namespace BotReport.Core.Facts.Wording;

/// <summary>What the checks say, in English; the same keys as <see cref="FactWordingZh"/>.</summary>
internal static class FactWordingEn
{
    public static string Average(string amount, string count, string result, string written) =>
        $"{amount}/{count} = {result}, the report says {written}. A slip?";

    public static string Count(string name, string written) => $"{name} {written}: a count should be a whole number; please confirm or correct";

    public static string PercentRange(string name, string written) => $"{name} {written} lies outside 0–100%. A slip?";

    public static string ShareSum(string terms, string sum) => $"{terms} = {sum}; shares should make 100%. A slip?";

    public static string CumulativeBelowMonth(string total, string part) => $"{total} is less than {part}; a total should not be. A slip?";

    public static string CumulativeDecrease(string name, string now, string before) => $"{name}: {now} this week, {before} last week; a total should not fall. A slip?";

    public static string ProgressFell(string name, string now, string before) => $"{name}: {now} this week, {before} last week; progress fell. A slip?";

    public static string MonthDecrease(string name, string now, string before) => $"{name}: {now} this week, {before} last week; the month's figure fell. A slip?";

    public static string Jump(string name, string now, string before, decimal times) => string.Create(
        CultureInfo.InvariantCulture, $"{name}: {now} this week, {before} last week, about {times:F0} times. A slip, or another unit?");

    public static string BareDate(string written, string resolved) => $"{written} = {resolved}?";

    public static string PastPlan(string what, string date) => $"{what}: the planned date {date} is over. Is it done?";

    public static string SameDay(string what, string date) => $"{what}: {date} is the day of the report. Is it done?";

    /// <summary>Tue 26 Nov.</summary>
    public static string Day(DateOnly day) => day.ToString("ddd d MMM", CultureInfo.InvariantCulture);

    /// <summary>26 Nov.</summary>
    public static string MonthDay(DateOnly day) => day.ToString("d MMM", CultureInfo.InvariantCulture);
}
