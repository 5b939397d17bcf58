using BotReport.Core.Asking.Lexicon;
using BotReport.Core.Facts.Metrics;

namespace BotReport.Core.Asking;

/// <summary>The letters by which names of figures are compared over the weeks, without what is weak in them; each name is read once.</summary>
internal sealed class FigureLetters
{
    private readonly Dictionary<string, LetterSet> _read = new(StringComparer.Ordinal);

    /// <summary>The letters of a name.</summary>
    public LetterSet Of(string name)
    {
        if (!_read.TryGetValue(name, out var letters))
        {
            _read[name] = letters = Read(name);
        }

        return letters;
    }

    private static LetterSet Read(string name)
    {
        var core = MetricName.Core(name);
        core = AskedWords.SameFigure.FirstOrDefault(s => core == MetricName.Core(s.Name)) is { Same: { } same } ? same : core;
        foreach (var word in AskedWords.WeakInFigures)
        {
            var without = core.Replace(word, string.Empty, StringComparison.Ordinal);
            core = without.Length > 0 ? without : core;
        }

        return new LetterSet(core);
    }
}

/// <summary>The letters of a name, with a mark by which most others are told apart at once.</summary>
internal sealed class LetterSet
{
    private readonly HashSet<char> _letters;
    private readonly ulong _mark;

    public LetterSet(string name)
    {
        _letters = [.. name];
        _mark = _letters.Aggregate(0UL, (mark, c) => mark | (1UL << (c % 64)));
    }

    public int Count => _letters.Count;

    /// <summary>Whether two names can be one figure's: one has all letters of the other.</summary>
    public bool Overlaps(LetterSet other) => IsIn(other) || other.IsIn(this);

    /// <summary>Whether two names have the same letters.</summary>
    public bool Same(LetterSet other) => _mark == other._mark && _letters.SetEquals(other._letters);

    private bool IsIn(LetterSet other) => (_mark & ~other._mark) == 0 && _letters.IsSubsetOf(other._letters);
}
