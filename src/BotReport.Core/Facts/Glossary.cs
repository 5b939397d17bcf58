using System.Collections.Frozen;
using BotReport.Core.Team;
using BotReport.Core.Text;

namespace BotReport.Core.Facts;

/// <summary>The team's words for its topics, banks and systems, with every other way of saying them.</summary>
/// <remarks>Names are equal in <see cref="Normal.Key"/> form: full width, case and spaces make no difference.</remarks>
public sealed class Glossary
{
    private readonly FrozenDictionary<string, Topic> _byKey;
    private readonly WordFinder<Topic> _finder;

    private Glossary(Dictionary<string, Topic> byKey)
    {
        _byKey = byKey.ToFrozenDictionary(StringComparer.Ordinal);
        _finder = new WordFinder<Topic>(byKey);
    }

    /// <summary>A glossary without words.</summary>
    public static Glossary Empty { get; } = Of([]);

    /// <summary>A glossary of these topics. When two claim one alias the first keeps it; a name goes before an alias.</summary>
    public static Glossary Of(IReadOnlyList<Topic> topics)
    {
        Dictionary<string, Topic> byKey = new(StringComparer.Ordinal);
        foreach (var topic in topics)
        {
            Add(byKey, topic.Name, topic);
        }

        foreach (var topic in topics)
        {
            foreach (var alias in topic.Aliases)
            {
                Add(byKey, alias, topic);
            }
        }

        return new Glossary(byKey);
    }

    /// <summary>The topic with exactly this name or alias; null when there is none.</summary>
    public Topic? Find(string text) => _byKey.GetValueOrDefault(Normal.Key(text));

    /// <summary>Every topic named in a text, the longest word at each place, left to right.</summary>
    public IReadOnlyList<(Topic Topic, int Start, int Length)> FindIn(string text)
    {
        var key = Normal.Key(text);
        if (key.Length == text.Length)
        {
            return [.. _finder.FindIn(key).Select(h => (h.Value, h.Start, h.Word.Length))];
        }

        // The key has lost its spaces: map its offsets back to those of the text.
        var normal = Normal.Form(text);
        var at = Enumerable.Range(0, normal.Length).Where(i => !char.IsWhiteSpace(normal[i])).ToArray();
        return [.. _finder.FindIn(key).Select(h => (h.Value, at[h.Start], at[h.End - 1] + 1 - at[h.Start]))];
    }

    /// <summary>Whether two names mean the same: equal, or names of one topic (工行 and 工商银行).</summary>
    public bool Same(string a, string b) =>
        Normal.Key(a) == Normal.Key(b) || (Find(a) is { } first && ReferenceEquals(first, Find(b)));

    private static void Add(Dictionary<string, Topic> byKey, string name, Topic topic)
    {
        var key = Normal.Key(name);
        if (key.Length > 0)
        {
            byKey.TryAdd(key, topic);
        }
    }
}
