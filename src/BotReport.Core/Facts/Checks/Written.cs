using System.Globalization;
using BotReport.Core.Facts.Lexicon;

namespace BotReport.Core.Facts.Checks;

/// <summary>How a figure stands in the text, and how exactly.</summary>
internal static class Written
{
    // A slip may come with rounding: 0.99 for 9.943 is ×10.04.
    private const decimal NearPower = 0.05m;

    /// <summary>3.835亿元.</summary>
    public static string Of(Metric metric) => metric.Value + metric.Unit;

    /// <summary>The same of a figure in the text.</summary>
    public static string Of(Quantity figure) => figure.Number + figure.Unit;

    /// <summary>A computed value with so many digits behind the point.</summary>
    public static string Of(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals, CultureInfo.InvariantCulture);

    /// <summary>One unit of the last written digit, in base units: 1 000 000 for 20.23亿元.</summary>
    public static decimal LastDigit(Metric metric) =>
        LastDigit(Quantity.ScaleOf(metric.Unit, metric.BaseUnit), metric.Value);

    /// <summary>The same of a figure in the text.</summary>
    public static decimal LastDigit(Quantity figure) => LastDigit(figure.Scale, figure.Number);

    /// <summary>The same of a number in units of a scale.</summary>
    public static decimal LastDigit(decimal scale, string number) => scale / Enumerable.Repeat(10m, Quantity.DecimalsOf(number)).Aggregate(1m, (a, b) => a * b);

    /// <summary>By how much a figure may be rounded: 1200笔 is exact, 1.2万笔 and 98.5% are not.</summary>
    public static decimal Rounding(Quantity figure) =>
        figure.Scale == 1m && Quantity.DecimalsOf(figure.Number) == 0 && UnitWords.Counts.Contains(figure.BaseUnit) ? 0 : LastDigit(figure) / 2;

    /// <summary>The power of ten that lies between two values, 10 to 100 000 000; null when there is none.</summary>
    public static decimal? PowerBetween(decimal a, decimal b)
    {
        if (a <= 0 || b <= 0 || (double)Math.Max(a, b) / (double)Math.Min(a, b) > 1e12)
        {
            return null; // the quotient of two hostile numbers has no place in a decimal
        }

        var times = Math.Max(a, b) / Math.Min(a, b);
        var power = 1m;
        while (power * (1 + NearPower) < times && power < 100_000_000)
        {
            power *= 10;
        }

        return power > 1 && Math.Abs((times / power) - 1) <= NearPower ? power : null;
    }
}
