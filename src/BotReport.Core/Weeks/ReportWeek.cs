using System.Globalization;

namespace BotReport.Core.Weeks;

/// <summary>The week a report covers, Monday to Sunday. Two weeks are equal when their days are; the label is a team's way of saying it.</summary>
/// <remarks>
/// ISO 8601 calls the week of 2024-11-15 <c>2024-W46</c>, the first team calls it <c>2024-W45</c> (<c>%U</c>): labels come from
/// <see cref="WeekScheme"/>, never from a formatting call. 2024-12-30 is in ISO week 2025-W01.
/// </remarks>
public readonly record struct ReportWeek : IComparable<ReportWeek>
{
    private ReportWeek(DateOnly monday) => Monday = monday;

    /// <summary>The first day.</summary>
    public DateOnly Monday { get; }

    /// <summary>The day whose place in the year gives the label.</summary>
    public DateOnly Friday => Monday.AddDays(4);

    /// <summary>The last day.</summary>
    public DateOnly Sunday => Monday.AddDays(6);

    /// <summary>The week after this one.</summary>
    public ReportWeek Next => new(Monday.AddDays(7));

    /// <summary>The week before this one.</summary>
    public ReportWeek Previous => new(Monday.AddDays(-7));

    /// <summary>The seven days in order.</summary>
    public IEnumerable<DateOnly> Days
    {
        get
        {
            var monday = Monday;
            return Enumerable.Range(0, 7).Select(monday.AddDays);
        }
    }

    /// <summary>The week a day belongs to.</summary>
    public static ReportWeek Of(DateOnly day) => new(day.AddDays(-(((int)day.DayOfWeek + 6) % 7)));

    /// <summary>Whether a day lies in this week.</summary>
    public bool Contains(DateOnly day) => day >= Monday && day <= Sunday;

    /// <summary>Its days, <c>2024-11-11..2024-11-17</c>. The record's own printing would print Next's Next without end.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Monday:yyyy-MM-dd}..{Sunday:yyyy-MM-dd}");

    /// <inheritdoc/>
    public int CompareTo(ReportWeek other) => Monday.CompareTo(other.Monday);

    /// <summary>Earlier.</summary>
    public static bool operator <(ReportWeek a, ReportWeek b) => a.CompareTo(b) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(ReportWeek a, ReportWeek b) => a.CompareTo(b) > 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(ReportWeek a, ReportWeek b) => a.CompareTo(b) <= 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(ReportWeek a, ReportWeek b) => a.CompareTo(b) >= 0;
}
