namespace BotReport.Core.Team;

/// <summary>A <see cref="Weeks.Timetable"/> as written.</summary>
public sealed record TimesDescription
{
    /// <summary><c>Monday</c> to <c>Friday</c>.</summary>
    public string OpensOn { get; init; } = "Thursday";

    /// <summary><c>10:00</c>.</summary>
    public string Opens { get; init; } = "10:00";

    /// <summary><c>16:00</c>.</summary>
    public string Prompt { get; init; } = "16:00";

    /// <summary><c>17:00</c>; not before the prompt.</summary>
    public string Reminder { get; init; } = "17:00";

    /// <summary><c>17:30</c>; not before the reminder.</summary>
    public string Due { get; init; } = "17:30";

    /// <summary><c>10:00</c>.</summary>
    public string Close { get; init; } = "10:00";

    /// <summary><c>18:00:00</c>, at most seven days.</summary>
    public string Lateness { get; init; } = "18:00:00";
}
