using System.Globalization;
using BotReport.Core.Drafting.Gate.Lexicon;

namespace BotReport.Core.Drafting.Gate;

/// <summary>A figure without a unit may have that of the one before it, or of the heading over it: 均价6.8元/斤，上周7.3; 销售(万元)：人民路61.2.</summary>
internal static class UnitsOfOthers
{
    /// <summary>So near stands the figure whose unit is not said again, in chars.</summary>
    private const int Near = 30;

    /// <summary>The atoms of a text, each with what it is worth when it is read so.</summary>
    public static IReadOnlyList<Atom> In(string raw, string lower, IReadOnlyList<Atom> atoms)
    {
        List<Atom> all = [];
        foreach (var atom in atoms)
        {
            all.Add(atom.Unit.Length > 0 || atom.Value is not { } value ? atom
                : atom with { Worth = WorthBy(raw, all, atom, value), Scaled = ScaleOf(raw, lower, all, atom) is { } scale ? (value * scale).ToString("G29", CultureInfo.InvariantCulture) : null });
        }

        return all;
    }

    private static (decimal Value, string Unit)? WorthBy(string raw, List<Atom> before, Atom atom, decimal value) =>
        Last(raw, before, atom) is { Worth: { } worth, Value: { } its and not 0 }
            ? (Math.Round(value * (worth.Value / its), 12), worth.Unit)
            : null;

    private static decimal? ScaleOf(string raw, string lower, List<Atom> before, Atom atom)
    {
        var from = SentenceStart(raw, atom.Start);
        if (FigureWords.Header().Matches(lower[from..atom.Start]) is [.., { } header] && header.Groups["scale"] is { Length: 1 } scale)
        {
            return FigureWords.Scale[scale.Value[0]];
        }

        return Last(raw, before, atom) is { } last
            ? last.Written.Where(FigureWords.Scale.ContainsKey).Select(c => (decimal?)FigureWords.Scale[c]).FirstOrDefault()
            : null;
    }

    private static Atom? Last(string raw, List<Atom> before, Atom atom) =>
        before.FindLast(a => a.Kind == AtomKind.Number) is { Unit.Length: > 0 } last && atom.Start - last.End <= Near && SentenceStart(raw, atom.Start) <= last.Start ? last : null;

    private static int SentenceStart(string raw, int at) => raw.LastIndexOfAny([';', '\uFF1B', '\u3002', '\n'], Math.Max(0, at - 1)) + 1;
}
