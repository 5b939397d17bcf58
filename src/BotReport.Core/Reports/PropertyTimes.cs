using System.Globalization;
using System.Text.RegularExpressions;
using BotReport.Core.Reports.Lexicon;

namespace BotReport.Core.Reports;

/// <summary>Properties that say a time, Created: 2024年11月15日 16:17.</summary>
internal static class PropertyTimes
{
    /// <summary>Created: 2024年11月15日 16:17 with this time in the same form; null when the property says no time.</summary>
    public static string? Replace(string property, DateTimeOffset time)
    {
        if (DatePatterns.EnglishTime().IsMatch(property))
        {
            return DatePatterns.EnglishTime().Replace(property, m => English(m, time));
        }

        return DatePatterns.Time().IsMatch(property) ? DatePatterns.Time().Replace(property, m => Like(m, time)) : null;
    }

    /// <summary>Whether a line is a property that says a time and nothing else; POS: 11月15日上线 is none.</summary>
    public static bool IsOne(string line) =>
        PagePatterns.Property().IsMatch(line)
        && line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() is var rest
        && (DatePatterns.Time().Match(rest).Length == rest.Length || DatePatterns.EnglishTime().Match(rest).Length == rest.Length);

    private static string English(Match match, DateTimeOffset time) =>
        time.ToString(match.Groups["clock"].Success ? "MMMM d, yyyy h:mm tt" : "MMMM d, yyyy", CultureInfo.InvariantCulture);

    private static string Like(Match match, DateTimeOffset time)
    {
        // 2024-11-05 is padded throughout; 2024年11月15日 shows no zero and 2024年11月5日 has none.
        var pads = match.Groups["s2"].Value.Trim() == "-" && match.Groups["year"].Success;
        string Part(string group, int number) =>
            !match.Groups[group].Success ? string.Empty : pads ? Digits.Like("0", number) : Digits.Like(match.Groups[group].Value, number);

        var date = string.Concat(
            match.Groups["year"].Success ? time.Year.ToString(CultureInfo.InvariantCulture) : string.Empty,
            match.Groups["s1"].Value,
            Part("month", time.Month),
            match.Groups["s2"].Value,
            Part("day", time.Day),
            match.Groups["s3"].Value);
        if (!match.Groups["hour"].Success)
        {
            return date;
        }

        var colon = match.Groups["colon"].Value;
        var clock = match.Groups["second"].Success ? $"HH'{colon}'mm'{colon}'ss" : $"HH'{colon}'mm";
        return date + match.Groups["gap"].Value + time.ToString(clock, CultureInfo.InvariantCulture);
    }
}
