using BotReport.Core.Facts;
using BotReport.Core.Team;
using BotReport.Core.Text;

namespace BotReport.Core.Ledger;

/// <summary>Which items name a topic or hold a term in subject or headings. It may offer too many, never too few.</summary>
internal sealed class LedgerIndex
{
    private readonly TermIndex _topics = new();
    private readonly TermIndex _terms = new();
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

                Array.ForEach(known.Topics, t => index._topics.Put(t, i));
                Array.ForEach(known.Terms, t => index._terms.Put(t, i));
            }
        }

        return index;
    }

    /// <summary>The same index over items of which some went on since it was made, or were added: those are always offered.</summary>
    public LedgerIndex With(IReadOnlyList<int> changed) => new(this, [.. _unread, .. changed]);

    /// <summary>The places of items that name one of these topics.</summary>
    public IEnumerable<int> Named(IReadOnlyList<Topic> topics) =>
        _topics.Of(topics.Select(t => t.Name)).Concat(_unread).Distinct().Order();

    /// <summary>The places of items that hold at least that part of these terms.</summary>
    public IEnumerable<int> Holding(IReadOnlyCollection<string> terms, double part) => _terms.Holding(terms, part).Union(_unread).Order();
}
