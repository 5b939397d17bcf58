using System.Globalization;
using System.Text.RegularExpressions;

namespace BotReport.Core.Weeks;

/// <summary>A team's way of numbering weeks: <c>iso</c>, <c>sunday-zero</c>, <c>monday-zero</c> or <c>offset:n</c>.</summary>
/// <remarks>
/// Every scheme is applied to the week's Friday, so that a week has one label and a label one week.
/// <c>sunday-zero</c> is <c>strftime</c>'s <c>%U</c>, <c>monday-zero</c> its <c>%W</c>; a W00 is shown as the old year's last week.
/// </remarks>
public sealed partial record WeekScheme
{
    private readonly Func<ReportWeek, (int Year, int Number)> _number;

    private WeekScheme(string name, Func<ReportWeek, (int Year, int Number)> number)
    {
        Name = name;
        _number = number;
    }

    /// <summary>ISO 8601: the week with the year's first Thursday is week 1.</summary>
    public static WeekScheme Iso { get; } = new("iso", IsoNumber);

    /// <summary><c>%U</c>: week 1 begins with the year's first Sunday. The first team's: 2024-11-15 is W45.</summary>
    public static WeekScheme SundayZero { get; } = new("sunday-zero", week => FromFirst(week, DayOfWeek.Sunday));

    /// <summary><c>%W</c>: week 1 begins with the year's first Monday.</summary>
    public static WeekScheme MondayZero { get; } = new("monday-zero", week => FromFirst(week, DayOfWeek.Monday));

    /// <summary>As it stands in the configuration.</summary>
    public string Name { get; }

    /// <summary>The ISO number plus <paramref name="weeks"/>, rolling into the neighbouring year.</summary>
    public static WeekScheme Offset(int weeks) => new(
        string.Create(CultureInfo.InvariantCulture, $"offset:{weeks}"),
        week => IsoNumber(ReportWeek.Of(week.Monday.AddDays(7 * weeks))));

    /// <summary>The scheme of that name; null when there is none.</summary>
    public static WeekScheme? Parse(string name) => name switch
    {
        "iso" => Iso,
        "sunday-zero" => SundayZero,
        "monday-zero" => MondayZero,
        _ when OffsetPattern().Match(name) is { Success: true } m
            => Offset(int.Parse(m.Groups[1].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
        _ => null,
    };

    /// <summary>The label, <c>2024-W45</c>.</summary>
    public string Label(ReportWeek week)
    {
        var (year, number) = _number(week);
        return string.Create(CultureInfo.InvariantCulture, $"{year:0000}-W{number:00}");
    }

    /// <summary>The week's number in its year, 1 to 53.</summary>
    public int Number(ReportWeek week) => _number(week).Number;

    /// <summary>The week of a label; null when no week has it.</summary>
    public ReportWeek? Find(int year, int number)
    {
        if (year is < 1 or > 9998)
        {
            return null;
        }

        var week = ReportWeek.Of(new DateOnly(year, 1, 1).AddDays(7 * (number - 1)));
        for (var i = -10; i <= 10; i++)
        {
            var candidate = ReportWeek.Of(week.Monday.AddDays(7 * i));
            if (_number(candidate) == (year, number))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(WeekScheme? other) => other?.Name == Name;

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static (int Year, int Number) IsoNumber(ReportWeek week)
    {
        var thursday = week.Monday.AddDays(3);
        return (thursday.Year, ((thursday.DayOfYear - 1) / 7) + 1);
    }

    private static (int Year, int Number) FromFirst(ReportWeek week, DayOfWeek first)
    {
        var friday = week.Friday;
        var number = (friday.DayOfYear + 6 - (((int)friday.DayOfWeek - (int)first + 7) % 7)) / 7;
        return number > 0 ? (friday.Year, number) : FromFirst(week.Previous, first) switch
        {
            // The Friday before is the old year's last: its week is already labelled, so W00 is one more.
            var (year, last) => (year, last + 1),
        };
    }

    [GeneratedRegex(@"^offset:(-?\d{1,2})$")]
    private static partial Regex OffsetPattern();
}
