using System.Globalization;
using BotReport.Core.Team;
using BotReport.Core.Weeks;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Tables;

/// <summary>A row of <c>team</c>.</summary>
internal sealed record TeamRow
{
    public string Name { get; init; } = "";

    public string Since { get; init; } = "";

    public string Zone { get; init; } = "";

    public string Scheme { get; init; } = "";

    public string Calendar { get; init; } = "";

    public string OpensOn { get; init; } = "";

    public string Opens { get; init; } = "";

    public string Prompt { get; init; } = "";

    public string Reminder { get; init; } = "";

    public string Due { get; init; } = "";

    public string Closes { get; init; } = "";

    public string Lateness { get; init; } = "";

    public long PageId { get; init; }

    public bool NamesMissing { get; init; }

    public int KeepDays { get; init; }

    public static TeamRow Of(TeamDefinition team, DateTimeOffset since, long template) => new()
    {
        Name = team.Name,
        Since = Stored.Of(since),
        Zone = team.Zone.Id,
        Scheme = team.Scheme.Name,
        Calendar = team.Calendar.Name,
        OpensOn = team.Times.OpensOn.ToString(),
        Opens = Stored.Of(team.Times.Opens),
        Prompt = Stored.Of(team.Times.Prompt),
        Reminder = Stored.Of(team.Times.Reminder),
        Due = Stored.Of(team.Times.Due),
        Closes = Stored.Of(team.Times.Close),
        Lateness = team.Times.Lateness.ToString("c", CultureInfo.InvariantCulture),
        PageId = template,
        NamesMissing = team.NamesMissing,
        KeepDays = team.KeepDays,
    };

    /// <summary>The team without the people and lists that stand in tables of their own.</summary>
    public TeamDefinition Team(IEnumerable<DateOnly> daysOff, IEnumerable<DateOnly> workDays, string template) => new(
        Name,
        TimeZoneInfo.FindSystemTimeZoneById(Zone),
        WeekScheme.Parse(Scheme) ?? throw Unknown(Scheme),
        (WorkCalendar.Parse(Calendar) ?? throw Unknown(Calendar)).With(daysOff, workDays),
        new(
            Stored.Name<DayOfWeek>(OpensOn),
            Stored.Time(Opens),
            Stored.Time(Prompt),
            Stored.Time(Reminder),
            Stored.Time(Due),
            Stored.Time(Closes))
        {
            Lateness = TimeSpan.ParseExact(Lateness, "c", CultureInfo.InvariantCulture),
        },
        template,
        [],
        [],
        [],
        [],
        [])
    {
        NamesMissing = NamesMissing,
        KeepDays = KeepDays,
    };

    private static InvalidOperationException Unknown(string name) => new($"The store names {name}, which this version does not know.");
}
