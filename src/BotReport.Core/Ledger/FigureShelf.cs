using BotReport.Core.Text;

namespace BotReport.Core.Ledger;

/// <summary>The figures of one week, to be found by the words of their names and headings.</summary>
public sealed class FigureShelf
{
    private readonly Lazy<Dictionary<string, List<int>>> _terms;

    /// <summary>The figures in page order.</summary>
    public FigureShelf(IReadOnlyList<SaidMetric> all)
    {
        All = all;
        _terms = new(() => Index(all));
    }

    /// <summary>All of them, in page order.</summary>
    public IReadOnlyList<SaidMetric> All { get; }

    /// <summary>Those that hold at least that part of these terms in name or headings.</summary>
    public IEnumerable<SaidMetric> Near(IReadOnlyCollection<string> terms, double part)
    {
        var need = Math.Max(1, (int)Math.Ceiling(part * terms.Count));
        return terms.SelectMany(t => _terms.Value.GetValueOrDefault(t, [])).CountBy(i => i).Where(c => c.Value >= need).Select(c => All[c.Key]);
    }

    private static Dictionary<string, List<int>> Index(IReadOnlyList<SaidMetric> all)
    {
        Dictionary<string, List<int>> index = new(StringComparer.Ordinal);
        for (var i = 0; i < all.Count; i++)
        {
            foreach (var term in Bigrams.Terms($"{string.Join(' ', all[i].Metric.Path)} {all[i].Metric.Name}").Distinct())
            {
                if (!index.TryGetValue(term, out var places))
                {
                    index[term] = places = [];
                }

                places.Add(i);
            }
        }

        return index;
    }
}
