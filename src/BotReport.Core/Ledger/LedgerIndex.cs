using BotReport.Core.Facts;
using BotReport.Core.Team;
using BotReport.Core.Text;

namespace BotReport.Core.Ledger;

/// <summary>Which items name a topic or hold a term in subject or headings. It may offer too many, never too few.</summary>
internal sealed class LedgerIndex
{
    private readonly Dictionary<string, List<int>> _topics = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _terms = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<int> _unread;

    private LedgerIndex(IReadOnlyList<int> unread) => _unread = unread;

    private LedgerIndex(LedgerIndex other, IReadOnlyList<int> unread) =>
        (_topics, _terms, _unread) = (other._topics, other._terms, unread);

    /// <summary>The index of some items.</summary>
    public static LedgerIndex Of(IReadOnlyList<LedgerItem> items, Glossary glossary)
    {
        var index = new LedgerIndex([]);
        Dictionary<string, (string[] Topics, string[] Terms)> read = new(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            foreach (var words in items[i].Path.Append(items[i].Topic).Distinct(StringComparer.Ordinal))
            {
                if (!read.TryGetValue(words, out var known))
                {
                    read[words] = known = ([.. glossary.FindIn(words).Select(h => h.Topic.Name).Distinct()], [.. Bigrams.Terms(words).Distinct()]);
                }

                Array.ForEach(known.Topics, t => Put(index._topics, t, i));
                Array.ForEach(known.Terms, t => Put(index._terms, t, i));
            }
        }

        return index;
    }

    /// <summary>The same index over items of which some went on since it was made, or were added: those are always offered.</summary>
    public LedgerIndex With(IReadOnlyList<int> changed) => new(this, changed);

    /// <summary>The places of items that name one of these topics.</summary>
    public IEnumerable<int> Named(IReadOnlyList<Topic> topics) =>
        topics.SelectMany(t => _topics.GetValueOrDefault(t.Name, [])).Concat(_unread).Distinct().Order();

    /// <summary>The places of items that hold at least that part of these terms.</summary>
    public IEnumerable<int> Holding(IReadOnlyCollection<string> terms, double part)
    {
        var need = Math.Max(1, (int)Math.Ceiling(part * terms.Count));
        return terms
            .SelectMany(t => _terms.GetValueOrDefault(t, []))
            .CountBy(i => i)
            .Where(c => c.Value >= need)
            .Select(c => c.Key)
            .Union(_unread)
            .Order();
    }

    private static void Put(Dictionary<string, List<int>> shelf, string key, int item)
    {
        if (!shelf.TryGetValue(key, out var items))
        {
            shelf[key] = items = [];
        }

        if (items.Count == 0 || items[^1] != item)
        {
            items.Add(item);
        }
    }
}
