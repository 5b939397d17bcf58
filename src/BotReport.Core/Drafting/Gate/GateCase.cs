namespace BotReport.Core.Drafting.Gate;

/// <summary>Lines and the entries they cite, read once for all rules.</summary>
internal sealed class GateCase
{
    private readonly Dictionary<string, CitedEntry> _entries;

    public GateCase(IReadOnlyList<GateEntry> entries, IReadOnlyList<GateLine> lines, DateOnly reference, GateNames names)
    {
        var known = names.With(entries.Select(e => e.Owner).OfType<string>());
        _entries = entries.DistinctBy(e => e.Id).ToDictionary(e => e.Id, e => new CitedEntry(e, GateText.Read(e.Text, e.Said ?? reference, reference, known)));
        Lines = [.. lines.Select((line, index) => new CitingLine(
            index,
            GateText.Read(line.Text, reference, reference, known),
            [.. line.Cites.Distinct().Select(id => _entries.GetValueOrDefault(id)).OfType<CitedEntry>()]))];
        foreach (var line in Lines)
        {
            foreach (var entry in line.Cites)
            {
                entry.CitedBy.Add(line);
            }
        }
    }

    public IReadOnlyList<CitingLine> Lines { get; }

    public IReadOnlyCollection<CitedEntry> Entries => _entries.Values;
}

/// <summary>An entry and the lines that cite it.</summary>
internal sealed record CitedEntry(GateEntry Entry, GateText Text)
{
    public List<CitingLine> CitedBy { get; } = [];
}

/// <summary>A line and the entries it cites.</summary>
internal sealed record CitingLine(int Index, GateText Text, IReadOnlyList<CitedEntry> Cites)
{
    /// <summary>A finding about it.</summary>
    public GateFinding Finds(string rule, string message, CitedEntry? entry = null) => new(Index, rule, entry?.Entry.Id ?? (Cites is [var only] ? only.Entry.Id : null), message);
}

/// <summary>A rule of the gate.</summary>
internal interface IGateRule
{
    /// <summary>What it finds.</summary>
    IEnumerable<GateFinding> Check(GateCase given);
}
