namespace BotReport.Core.Drafting.Gate;

/// <summary>Whether lines say what the entries they cite say: nothing changed, nothing moved, nothing added, nothing lost. Pure.</summary>
/// <remarks>
/// It reads dates and amounts as the rest of the house does, so another way of writing is no change (11/28, 11月28日, 下周四; 3.835亿元, 38350万元).
/// It is strict where the two disagree: a false alarm costs style, for the owners' own words take the line's place; a missed one would cost truth.
/// </remarks>
public sealed class FactGate(GateNames names)
{
    private static readonly IGateRule[] Rules = [new AtomRule(), new ReplacedRule(), new StateRule(), new OppositeRule(), new DirectionRule(), new CompanyRule(), new ExchangedRule(), new StrayRule(), new NoveltyRule(), new CoverageRule()];

    /// <summary>All findings, by line.</summary>
    /// <param name="reference">The report's day, against which dates are resolved.</param>
    public IReadOnlyList<GateFinding> Check(IReadOnlyList<GateEntry> entries, IReadOnlyList<GateLine> lines, DateOnly reference)
    {
        var given = new GateCase(entries, lines, reference, names);
        return [.. Rules.SelectMany(rule => rule.Check(given)).Distinct().OrderBy(f => f.Line ?? int.MaxValue)];
    }
}
