using System.Globalization;
using System.Text.RegularExpressions;
using BotReport.Core.Reports.Lexicon;

namespace BotReport.Core.Reports;

/// <summary>A title of one week made the title of another one.</summary>
internal static class TitleDates
{
    /// <summary>Week and days replaced, each in its own form: 2024年第48周｜12/2～12/6 becomes 2024年第49周｜12/9～12/13.</summary>
    public static string Replace(string title, string label, DateOnly monday, DateOnly sunday) =>
        DatePatterns.Days().Replace(
            DatePatterns.Week().Replace(title, m => Week(m, label)),
            m => Days(m, monday, sunday));

    private static string Week(Match match, string label)
    {
        if (match.Groups["label"].Success || label.Split("-W") is not [var year, var number])
        {
            return label;
        }

        var written = match.Groups["week"].Value[0] == '0' ? number.PadLeft(2, '0') : number.TrimStart('0');
        return string.Concat(
            match.Groups["year"].Success ? year : string.Empty,
            match.Groups["between"].Value,
            match.Groups["before"].Value,
            written,
            match.Groups["after"].Value);
    }

    private static string Days(Match match, DateOnly monday, DateOnly sunday)
    {
        var last = LengthOf(match) is { } days and < 7 ? monday.AddDays(days - 1) : sunday;
        return Day(match, monday, ["year", "s1", "month", "s2", "day", "s3"])
            + match.Groups["to"].Value
            + Day(match, last, ["year2", "t1", "month2", "t2", "day2", "t3"], withMonth: last.Month != monday.Month ? ("month", "s2") : null);
    }

    /// <summary>How many days the example's span holds; null when it is none. Some teams write Monday to Friday.</summary>
    private static int? LengthOf(Match match)
    {
        const int leapYear = 2024; // any year will do: only the distance counts
        var from = Date(leapYear, match.Groups["month"].Value, match.Groups["day"].Value);
        var month = match.Groups["month2"] is { Success: true } named ? named.Value : match.Groups["month"].Value;
        var to = Date(leapYear, month, match.Groups["day2"].Value);
        var length = to?.DayNumber - from?.DayNumber + 1;
        return length is <= 0 ? length + 366 : length;
    }

    private static DateOnly? Date(int year, string month, string day) =>
        DateOnly.TryParseExact($"{year}-{month}-{day}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <param name="withMonth">The groups to take the month's form from when the example leaves the month out (25-29) but it changes.</param>
    private static string Day(Match match, DateOnly day, string[] groups, (string Month, string Separator)? withMonth = null)
    {
        var text = string.Empty;
        if (match.Groups[groups[0]].Success)
        {
            text = day.Year.ToString(CultureInfo.InvariantCulture) + match.Groups[groups[1]].Value;
        }

        if (match.Groups[groups[2]].Success)
        {
            text += Digits.Like(match.Groups[groups[2]].Value, day.Month) + match.Groups[groups[3]].Value;
        }
        else if (withMonth is { } form)
        {
            text += Digits.Like(match.Groups[form.Month].Value, day.Month) + match.Groups[form.Separator].Value;
        }

        return text + Digits.Like(match.Groups[groups[4]].Value, day.Day) + match.Groups[groups[5]].Value;
    }
}
