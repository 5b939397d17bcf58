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
    // A scheme is a rule applied to the week that lies _shift weeks later; only offset:n shifts.
    private readonly Func<ReportWeek, (int Year, int Number)> _rule;
    private readonly int _shift;

    private WeekScheme(string name, Func<ReportWeek, (int Year, int Number)> rule, int shift = 0)
    {
        Name = name;
        _rule = rule;
        _shift = shift;
    }

    /// <summary>ISO 8601: the week with the year's first Thursday is week 1.</summary>
    public static WeekScheme Iso { get; } = new("iso", IsoNumber);

    /// <summary><c>%U</c>: week 1 begins with the year's first Sunday. The first team's: 2024-11-15 is W45.</summary>
    public static WeekScheme SundayZero { get; } = new("sunday-zero", week => FromFirst(week, DayOfWeek.Sunday));

    /// <summary><c>%W</c>: week 1 begins with the year's first Monday.</summary>
    public static WeekScheme MondayZero { get; } = new("monday-zero", week => FromFirst(week, DayOfWeek.Monday));

    /// <summary>As it stands in the configuration.</summary>
    public string Name { get; }

    /// <summary>The ISO number plus <paramref name="weeks"/>, rolling into the neighbouring year: with -1, ISO 2025-W01 is 2024-W52.</summary>
    /// <param name="weeks">-99 to 99.</param>
    public static WeekScheme Offset(int weeks)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(weeks), 99);
        return new(string.Create(CultureInfo.InvariantCulture, $"offset:{weeks}"), IsoNumber, weeks);
    }

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
    public string Label(ReportWeek week) =>
        string.Create(CultureInfo.InvariantCulture, $"{Year(week):0000}-W{Number(week):00}");

    /// <summary>The week's number in its year, 1 to 53.</summary>
    public int Number(ReportWeek week) => _rule(Shifted(week, _shift)).Number;

    /// <summary>The year of the week's label; not always the year of its days: 2024-12-30 is in ISO 2025-W01.</summary>
    public int Year(ReportWeek week) => _rule(Shifted(week, _shift)).Year;

    /// <summary>The week of a label; null when no week has it.</summary>
    public ReportWeek? Find(int year, int number)
    {
        // Year 3 to 9990 leaves room for the widest offset at both ends of the calendar.
        if (year is < 3 or > 9990 || number is < 1 or > 53)
        {
            return null;
        }

        var near = ReportWeek.Of(new DateOnly(year, 1, 1).AddDays(7 * (number - 1)));
        for (var i = -1; i <= 2; i++)
        {
            var candidate = Shifted(near, i);
            if (_rule(candidate) == (year, number))
            {
                return Shifted(candidate, -_shift);
            }
        }

        return null;
    }

    /// <summary>The week of a label as <see cref="Label"/> writes it; null when the text is no label or no week has it.</summary>
    public ReportWeek? Find(string label) => LabelPattern().Match(label) is { Success: true } m
        ? Find(int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture))
        : null;

    /// <inheritdoc/>
    public bool Equals(WeekScheme? other) => other?.Name == Name;

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static ReportWeek Shifted(ReportWeek week, int weeks) => weeks == 0 ? week : ReportWeek.Of(week.Monday.AddDays(7 * weeks));

    private static (int Year, int Number) IsoNumber(ReportWeek week)
    {
        // ISO is the one scheme whose anchor is Thursday: 2027-01-01, a Friday, is still in 2026-W53.
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

    [GeneratedRegex(@"^offset:(-?[0-9]{1,2})\z", RegexOptions.None, 5000)]
    private static partial Regex OffsetPattern();

    [GeneratedRegex(@"^([0-9]{4})-?W([0-9]{1,2})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex LabelPattern();
}
