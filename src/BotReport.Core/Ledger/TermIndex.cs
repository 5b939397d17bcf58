namespace BotReport.Core.Ledger;

/// <summary>Which numbered things hold a term. It may offer too many to a caller who looks again, never too few.</summary>
internal sealed class TermIndex
{
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    /// <summary>Puts a thing under a term; things come in the order of their numbers, and once a term is enough.</summary>
    public void Put(string term, int place)
    {
        if (!_places.TryGetValue(term, out var places))
        {
            _places[term] = places = [];
        }

        if (places.Count == 0 || places[^1] != place)
        {
            places.Add(place);
        }
    }

    /// <summary>The things under any of these terms; one that is under several comes as often.</summary>
    public IEnumerable<int> Of(IEnumerable<string> terms) => terms.SelectMany(t => _places.GetValueOrDefault(t, []));

    /// <summary>The things that hold at least that part of these terms, each once.</summary>
    public IEnumerable<int> Holding(IReadOnlyCollection<string> terms, double part)
    {
        var need = Math.Max(1, (int)Math.Ceiling(part * terms.Count));
        return Of(terms).CountBy(i => i).Where(c => c.Value >= need).Select(c => c.Key);
    }
}
