using System.Globalization;
using BotReport.Core.Weeks;

namespace BotReport.Storage.Sql;

/// <summary>How values stand in columns: as text that reads and sorts alike on every engine.</summary>
internal static class Stored
{
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary><c>2024-11-15T08:00:00.0000000Z</c>: always UTC, always as wide.</summary>
    public static string Of(DateTimeOffset instant) => instant.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture);

    /// <summary>The Monday, <c>2024-11-11</c>.</summary>
    public static string Of(ReportWeek week) => Of(week.Monday);

    /// <summary><c>2024-11-15</c>.</summary>
    public static string Of(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary><c>16:00:00.0000000</c>.</summary>
    public static string Of(TimeOnly time) => time.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Digits as they are, the point a point.</summary>
    public static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads an instant.</summary>
    public static DateTimeOffset Instant(string text) => DateTimeOffset.ParseExact(
        text, InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>Reads a week.</summary>
    public static ReportWeek Week(string text) => ReportWeek.Of(Day(text));

    /// <summary>Reads a day.</summary>
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, DayFormat, CultureInfo.InvariantCulture);

    /// <summary>Reads a wall clock time.</summary>
    public static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    /// <summary>Reads a number.</summary>
    public static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>Reads a value of a closed list by its name.</summary>
    public static T Name<T>(string text)
        where T : struct, Enum => Enum.Parse<T>(text);
}
