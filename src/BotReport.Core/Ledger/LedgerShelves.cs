namespace BotReport.Core.Ledger;

/// <summary>Rows by what they are called, and those that were spoken of lately; so that joining five years costs little more than five times one.</summary>
internal sealed class LedgerShelves
{
    private readonly Dictionary<(string Family, string Key), List<LedgerRow>> _called = [];
    private readonly Dictionary<(string Family, string Section), List<LedgerRow>> _lively = [];
    private readonly HashSet<string> _sections = new(StringComparer.Ordinal);

    /// <summary>The sections rows were first reported in.</summary>
    public IReadOnlyCollection<string> Sections => _sections;

    /// <summary>The rows of a family that ever bore this name.</summary>
    public IEnumerable<LedgerRow> Called(string family, string key) => _called.GetValueOrDefault((family, key), []);

    /// <summary>The rows of a family and section that were spoken of on that day or later.</summary>
    public IEnumerable<LedgerRow> Lively(string family, string section, DateOnly since) =>
        _lively.GetValueOrDefault((family, section), []).Where(r => r.Last.Week.Monday >= since);

    /// <summary>Notes that a row was spoken of.</summary>
    /// <param name="name">A name it did not bear before; null when it brought none.</param>
    public void Heard(string family, LedgerRow row, string? name)
    {
        _sections.Add(row.Section);
        if (name is not null)
        {
            Put(_called, (family, name), row);
        }

        var lively = Put(_lively, (family, row.Section), row);
        if (lively.Count > 64 && (lively.Count & (lively.Count - 1)) == 0)
        {
            // At every doubling those long silent go: what is left is what the last weeks spoke of.
            lively.RemoveAll(r => r.Last.Week.Monday < row.Last.Week.Monday.AddDays(-LedgerJoin.LongAgo));
        }
    }

    private static List<LedgerRow> Put<TKey>(Dictionary<TKey, List<LedgerRow>> shelf, TKey key, LedgerRow row)
        where TKey : notnull
    {
        if (!shelf.TryGetValue(key, out var rows))
        {
            shelf[key] = rows = [];
        }

        if (!rows.Contains(row))
        {
            rows.Add(row);
        }

        return rows;
    }
}
