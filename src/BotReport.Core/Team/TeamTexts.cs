using System.Globalization;

namespace BotReport.Core.Team;

/// <summary>The values of a team's description read from text; null when the text is none.</summary>
internal static class TeamTexts
{
    private static readonly string[] RoleNames = ["lead", "owner", "deputy", "reader"];
    private static readonly string[] TimeForms = ["HH:mm", "H:mm", "HH:mm:ss"];

    public static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    public static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>Up to seven days.</summary>
    public static TimeSpan? Length(string text) =>
        TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var length) && length >= TimeSpan.Zero && length <= TimeSpan.FromDays(7)
            ? length
            : null;

    /// <summary>Monday to Friday: a window that opened on a weekend day would open after the prompt.</summary>
    public static DayOfWeek? Weekday(string text) => text switch
    {
        "Monday" => DayOfWeek.Monday,
        "Tuesday" => DayOfWeek.Tuesday,
        "Wednesday" => DayOfWeek.Wednesday,
        "Thursday" => DayOfWeek.Thursday,
        "Friday" => DayOfWeek.Friday,
        _ => null,
    };

    public static Role? Role(string text) => text switch
    {
        "reader" => Team.Role.Reader,
        "deputy" => Team.Role.Deputy,
        "owner" => Team.Role.Owner,
        "lead" => Team.Role.Lead,
        _ => null,
    };

    public static MetricKind? Kind(string text) => text switch
    {
        "point" => MetricKind.Point,
        "cumulative" => MetricKind.Cumulative,
        "month-to-date" => MetricKind.MonthToDate,
        "rate" => MetricKind.Rate,
        "change" => MetricKind.Change,
        _ => null,
    };

    public static MetricDirection? Direction(string text) => text switch
    {
        "up" => MetricDirection.Up,
        "down" => MetricDirection.Down,
        _ => null,
    };

    public static string Text(MetricKind kind) => kind switch
    {
        MetricKind.Point => "point",
        MetricKind.Cumulative => "cumulative",
        MetricKind.MonthToDate => "month-to-date",
        MetricKind.Rate => "rate",
        _ => "change",
    };

    public static string Text(MetricDirection direction) => direction == MetricDirection.Up ? "up" : "down";

    public static IReadOnlyList<string> Text(Role roles) =>
        [.. RoleNames.Where(name => roles.HasFlag(Role(name)!.Value))];

    public static string Text(TimeOnly time) => time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static TimeZoneInfo? Zone(string text) => text.Length > 0 && TimeZoneInfo.TryFindSystemTimeZoneById(text, out var zone) ? zone : null;
}
