using System.Collections.Frozen;

namespace BotReport.Core.Text;

/// <summary>Finds what goes by several names, by a whole name or in a running text.</summary>
/// <remarks>Names are equal in <see cref="Normal.Key"/> form: full width, case and spaces make no difference. When two things claim one name the first keeps it.</remarks>
/// <typeparam name="T">What is named.</typeparam>
public sealed class NameFinder<T>
    where T : class
{
    private readonly WordFinder<T> _finder;

    /// <summary>A finder for these names, the strongest claims first.</summary>
    public NameFinder(IEnumerable<(string Name, T Value)> names)
    {
        Dictionary<string, T> byKey = new(StringComparer.Ordinal);
        foreach (var (name, value) in names)
        {
            if (Normal.Key(name) is { Length: > 0 } key)
            {
                byKey.TryAdd(key, value);
            }
        }

        ByKey = byKey.ToFrozenDictionary(StringComparer.Ordinal);
        _finder = new WordFinder<T>(byKey);
    }

    /// <summary>What each name means, in <see cref="Normal.Key"/> form.</summary>
    public FrozenDictionary<string, T> ByKey { get; }

    /// <summary>What has exactly this name; null when nothing has.</summary>
    public T? Find(string text) => ByKey.GetValueOrDefault(Normal.Key(text));

    /// <summary>Everything named in a text, the longest name at each place, left to right; offsets are those of the text.</summary>
    public IReadOnlyList<(T Value, int Start, int Length)> FindIn(string text)
    {
        var key = Normal.Key(text);
        if (key.Length == text.Length)
        {
            return [.. _finder.FindIn(key).Select(h => (h.Value, h.Start, h.Word.Length))];
        }

        // The key has lost its spaces and what is not seen: map its offsets back to those of the text.
        var normal = Normal.Form(text);
        var at = Enumerable.Range(0, normal.Length).Where(i => !Normal.IsPassedOver(normal[i])).ToArray();
        return [.. _finder.FindIn(key).Select(h => (h.Value, at[h.Start], at[h.End - 1] + 1 - at[h.Start]))];
    }
}
