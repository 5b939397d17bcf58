using BotReport.Core.Text;

namespace BotReport.Core.Ledger;

/// <summary>The figures of one week, to be found by the words of their names and headings.</summary>
public sealed class FigureShelf
{
    private readonly Lazy<TermIndex> _terms;

    /// <summary>The figures in page order.</summary>
    public FigureShelf(IReadOnlyList<SaidMetric> all)
    {
        All = all;
        _terms = new(() => Index(all));
    }

    /// <summary>All of them, in page order.</summary>
    public IReadOnlyList<SaidMetric> All { get; }

    /// <summary>Those that hold at least that part of these terms in name or headings.</summary>
    public IEnumerable<SaidMetric> Near(IReadOnlyCollection<string> terms, double part) => _terms.Value.Holding(terms, part).Select(i => All[i]);

    private static TermIndex Index(IReadOnlyList<SaidMetric> all)
    {
        var index = new TermIndex();
        for (var i = 0; i < all.Count; i++)
        {
            foreach (var term in Bigrams.Terms($"{string.Join(' ', all[i].Metric.Path)} {all[i].Metric.Name}"))
            {
                index.Put(term, i);
            }
        }

        return index;
    }
}
