using BotReport.Core.Asking.Lexicon;
using BotReport.Core.Facts.Metrics;

namespace BotReport.Core.Asking;

/// <summary>The letters by which names of figures are compared over the weeks, without what is weak in them; each name is read once.</summary>
internal sealed class FigureLetters
{
    private readonly Dictionary<string, HashSet<char>> _read = new(StringComparer.Ordinal);

    /// <summary>The letters of a name.</summary>
    public HashSet<char> Of(string name)
    {
        if (!_read.TryGetValue(name, out var letters))
        {
            _read[name] = letters = Read(name);
        }

        return letters;
    }

    /// <summary>Whether two names can be one figure's.</summary>
    public static bool Overlap(HashSet<char> a, HashSet<char> b) => a.IsSubsetOf(b) || b.IsSubsetOf(a);

    private static HashSet<char> Read(string name)
    {
        var core = MetricName.Core(name);
        core = AskedWords.SameFigure.FirstOrDefault(s => core == MetricName.Core(s.Name)) is { Same: { } same } ? same : core;
        foreach (var word in AskedWords.WeakInFigures)
        {
            var without = core.Replace(word, string.Empty, StringComparison.Ordinal);
            core = without.Length > 0 ? without : core;
        }

        return [.. core];
    }
}
