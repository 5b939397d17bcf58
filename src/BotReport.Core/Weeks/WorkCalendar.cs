using System.Collections.Frozen;

namespace BotReport.Core.Weeks;

/// <summary>Working days with 调休: a table of days off and make-up days over Monday to Friday, and a team's own days over both.</summary>
/// <remarks>
/// A year the table lacks is counted Monday to Friday; <see cref="Knows"/> and <see cref="MissingYear"/> are how that is said.
/// Two calendars are equal when their name and their own days are.
/// </remarks>
public sealed class WorkCalendar : IEquatable<WorkCalendar>
{
    private readonly HolidayTable? _table;
    private readonly FrozenSet<DateOnly> _off;
    private readonly FrozenSet<DateOnly> _on;

    private WorkCalendar(string name, HolidayTable? table, FrozenSet<DateOnly> off, FrozenSet<DateOnly> on)
    {
        Name = name;
        _table = table;
        _off = off;
        _on = on;
    }

    /// <summary><c>CN</c>: the days of the State Council (国务院办公厅关于节假日安排的通知).</summary>
    public static WorkCalendar China { get; } = Of("CN", HolidayTable.China);

    /// <summary><c>none</c>: Monday to Friday, every year.</summary>
    public static WorkCalendar MondayToFriday { get; } = Of("none", null);

    /// <summary>As it stands in the configuration: <c>CN</c> or <c>none</c>.</summary>
    public string Name { get; }

    /// <summary>The team's own days off, in order.</summary>
    public IReadOnlyList<DateOnly> DaysOff => [.. _off.Order()];

    /// <summary>The team's own working days, in order.</summary>
    public IReadOnlyList<DateOnly> WorkDays => [.. _on.Order()];

    /// <summary>The calendar of that name; null when there is none.</summary>
    public static WorkCalendar? Parse(string name) => name switch
    {
        "CN" => China,
        "none" => MondayToFriday,
        _ => null,
    };

    /// <summary>The same calendar with a team's own days added; a day given as both is a working day.</summary>
    public WorkCalendar With(IEnumerable<DateOnly> daysOff, IEnumerable<DateOnly> workDays)
    {
        var on = _on.Union(workDays).ToFrozenSet();
        return new(Name, _table, _off.Union(daysOff).Except(on).ToFrozenSet(), on);
    }

    /// <summary>Whether people work that day: the team's own days first, then the table, then Monday to Friday.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        _on.Contains(day) || (!_off.Contains(day) && (_table?.IsWorkingDay(day) ?? IsWeekday(day)));

    /// <summary>Whether the year's days are published; false: Monday to Friday is assumed.</summary>
    public bool Knows(int year) => _table?.Years.Contains(year) ?? true;

    /// <summary>The year whose days should be known by now and are not: this one, and from 15 November the next.</summary>
    /// <remarks>The State Council's notice for a year comes out in the autumn before, in most years by the middle of November.</remarks>
    public int? MissingYear(DateOnly today)
    {
        if (!Knows(today.Year))
        {
            return today.Year;
        }

        return today >= new DateOnly(today.Year, 11, 15) && !Knows(today.Year + 1) ? today.Year + 1 : null;
    }

    /// <summary>The first working day on or after a day; null when there is none within 60 days.</summary>
    public DateOnly? NextWorkingDayFrom(DateOnly day) => FirstWorking(Enumerable.Range(0, 60).Select(day.AddDays));

    /// <summary>The last working day on or before a day; null when there is none within 60 days.</summary>
    public DateOnly? LastWorkingDayUpTo(DateOnly day) => FirstWorking(Enumerable.Range(0, 60).Select(i => day.AddDays(-i)));

    /// <inheritdoc/>
    public bool Equals(WorkCalendar? other) =>
        other is not null && Name == other.Name && _off.SetEquals(other._off) && _on.SetEquals(other._on);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, _off.Count, _on.Count);

    internal DateOnly? FirstWorking(IEnumerable<DateOnly> days) =>
        days.Where(IsWorkingDay).Select(day => (DateOnly?)day).FirstOrDefault();

    private static WorkCalendar Of(string name, HolidayTable? table) =>
        new(name, table, FrozenSet<DateOnly>.Empty, FrozenSet<DateOnly>.Empty);

    private static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
