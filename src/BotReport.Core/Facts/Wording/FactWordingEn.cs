using System.Globalization;

namespace BotReport.Core.Facts.Wording;

/// <summary>What the checks say, in English; the same keys as <see cref="FactWordingZh"/>.</summary>
internal static class FactWordingEn
{
    public static string Quotient(string part, string whole, string result, string written, decimal? power) => string.Create(
        CultureInfo.InvariantCulture, $"{part}/{whole} = {result}, the report says {written}{(power is null ? "" : $" (off by ×{power})")}. A slip?");

    public static string Count(string name, string written) => $"{name} {written}: a count should be a whole number; please confirm or correct";

    public static string PercentRange(string name, string written) => $"{name} {written} lies outside 0–100%. A slip?";

    public static string ShareSum(string terms, string sum) => $"{terms} = {sum}; shares should make 100%. A slip?";

    public static string Difference(string more, string less, string? of) => of is null ? $"{more} − {less}" : $"({more} − {less})/{of}";

    public static string WrongResult(string sum, string result, string written) => $"{sum} = {result}, the report says {written}. A slip?";

    public static string TimesOver(string times) => times + " times";

    public static string WrongWay(string before, string now, string written) => $"{before} to {now} goes the other way than {written}. A slip?";

    public static string Parts(string terms, string sum, string whole, int count) =>
        count == 1 ? $"{terms} of {whole} is more than the whole. A slip?" : $"{terms} = {sum}, more than {whole}. A slip?";

    public static string List(int named, string written) => $"The list names {named}, the line says {written}. Which one holds?";

    public static string MovedBy(string before, string now, int days, string written) =>
        string.Create(CultureInfo.InvariantCulture, $"{before} and {now} lie {days} days apart, the line says “{written}”. Which one holds?");

    public static string Future(string day) => $"{day} is still to come, the line says it is done: another day, or a plan?";

    public static string CumulativeBelowMonth(string total, string part) => $"{total} is less than {part}; a total should not be. A slip?";

    public static string CumulativeDecrease(string name, string now, string before) => $"{name}: {now} this week, {before} last week; a total should not fall. A slip?";

    public static string ProgressFell(string name, string now, string before) => $"{name}: {now} this week, {before} last week; progress fell. A slip?";

    public static string MonthDecrease(string name, string now, string before) => $"{name}: {now} this week, {before} last week; the month's figure fell. A slip?";

    public static string Jump(string name, string now, string before, decimal times) => string.Create(
        CultureInfo.InvariantCulture, $"{name}: {now} this week, {before} last week, about {times:F0} times. A slip, or another unit?");

    public static string Conflict(string name, string here, string there, string source) =>
        $"{name} is {here} here and {there} elsewhere (“{source}”). Which one holds?";

    public static string DateConflict(string what, string here, string there, string source) =>
        $"{what} is {here} here and {there} elsewhere (“{source}”). Which one holds?";

    public static string UnitSlip(string name, string here, string there, decimal times) => string.Create(
        CultureInfo.InvariantCulture, $"{name} is {here} here and {there} elsewhere, {times} times apart. Another unit?");

    public static string UnitsDiffer(string name, string here, string there) => $"{name} has two units, {there} and {here}. Is it the same count?";

    public static string UnitNotDefined(string name, string here, string unit) =>
        $"{name} is {here} here and is defined in {unit}. A slip?";

    public static string RelativeDate(string written, string resolved) => $"{written} = {resolved}?";

    public static string WithDay(string written, DateOnly day) => $"{written} ({MonthDay(day)})";

    public static string VaguePlan(string word) => $"“{word}” has no date. By which day?";

    public static string Roughly(string figure) => $"“{figure}”: is there an exact figure?";

    public static string MostlyDone(string words) => $"“{words}”: what is missing?";

    public static string TwoReadings(string not, string what) => $"“{not}{what}” can be read in two ways; please put it otherwise";

    public static string MixedQuotes(string written, string paired) => $"Quotation marks do not match: {written}. Make it {paired}?";

    public static string Quoted(string words) => $"“{words}”";

    public static string BareDate(string written, string resolved) => $"{written} = {resolved}?";

    public static string NoSuchDay(string written) => $"“{written}”: there is no such day; please say which one";

    public static string OtherWeekday(string written, string day) => $"“{written}”: that day is {day}. Which one holds?";

    public static string PastPlan(string what, string date) => $"{what}: the planned date {date} is over. Is it done?";

    public static string SameDay(string what, string date) => $"{what}: {date} is the day of the report. Is it done?";

    /// <summary>Tue 26 Nov.</summary>
    public static string Day(DateOnly day) => day.ToString("ddd d MMM", CultureInfo.InvariantCulture);

    /// <summary>26 Nov.</summary>
    public static string MonthDay(DateOnly day) => day.ToString("d MMM", CultureInfo.InvariantCulture);
}
