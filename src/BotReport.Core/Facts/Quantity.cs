using System.Globalization;
using System.Text.RegularExpressions;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Facts;

/// <summary>A number with its unit, as written and as a value that can be compared: 3.835亿元 = 38350万元 = 383,500,000元.</summary>
/// <param name="Start">Offset of the number in the text.</param>
/// <param name="Number">As written, every digit kept: 99.990, 3,857.</param>
/// <param name="Unit">As written: 亿元, 万元, 笔, %.</param>
/// <param name="BaseValue">With 亿 and 万 taken out.</param>
/// <param name="BaseUnit">元, 笔, %; empty when only a scale is written (3.8亿).</param>
public sealed record Quantity(int Start, string Number, string Unit, decimal BaseValue, string BaseUnit)
{
    /// <summary>The word before the number that makes it no exact one (约, 近, 超); null when there is none.</summary>
    public string? Hedge { get; init; }

    /// <summary>Offset behind the unit.</summary>
    public int End { get; init; }

    /// <summary>What one unit as written is worth in base units: 10 000 for 万元.</summary>
    public decimal Scale { get; init; } = 1m;

    /// <summary>All quantities of a text, left to right.</summary>
    public static IReadOnlyList<Quantity> FindIn(string text)
    {
        var raw = text.Length > DateReader.LongestLine ? text[..DateReader.LongestLine] : text;
        return [.. UnitWords.Quantity().Matches(Normal.Lower(raw)).Select(m => Of(m, raw)).OfType<Quantity>()];
    }

    /// <summary>The one quantity a text consists of, a hedge aside; null when it is anything else.</summary>
    public static Quantity? Parse(string text)
    {
        var trimmed = text.Trim();
        return FindIn(trimmed) is [var one] && one.Start == (one.Hedge?.Length ?? 0) && one.End == trimmed.Length ? one : null;
    }

    /// <summary>One of a unit as written (万元, %); null when it is no unit that figures are read in.</summary>
    public static Quantity? OfUnit(string unit) => Parse("1" + unit);

    /// <summary>Digits behind the decimal point of a number as written.</summary>
    public static int DecimalsOf(string number)
    {
        var point = Normal.Form(number).IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : number.Length - point - 1;
    }

    /// <summary>The scale of a unit as written: 100 000 000 for 亿元.</summary>
    public static decimal ScaleOf(string unit, string baseUnit)
    {
        var scale = unit.EndsWith(baseUnit, StringComparison.Ordinal) ? unit[..^baseUnit.Length].Trim() : unit;
        return UnitWords.Scales.GetValueOrDefault(scale, 1m);
    }

    private static Quantity? Of(Match match, string raw)
    {
        var (number, scale, unit) = (match.Groups["number"], match.Groups["scale"], match.Groups["unit"]);
        if (!decimal.TryParse(number.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        var factor = UnitWords.Scales[scale.Value];
        var end = match.Index + match.Length;
        var begin = scale.Success ? scale.Index : unit.Index;
        return new Quantity(number.Index, raw.Substring(number.Index, number.Length), raw[begin..end], value * factor, unit.Value)
        {
            Hedge = match.Groups["hedge"] is { Success: true } hedge ? hedge.Value : null,
            End = end,
            Scale = factor,
        };
    }
}
