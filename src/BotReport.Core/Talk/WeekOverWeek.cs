using BotReport.Core.Asking;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>What a week brought against the one before: promises kept, new ones, and figures that mean the same in both.</summary>
internal static class WeekOverWeek
{
    /// <summary>The news, kinds without any left out.</summary>
    /// <param name="figures">The week's own figures; those of the week before stand in the file.</param>
    public static IReadOnlyList<LedgerNews> Of(TeamKnowledge knowledge, WeekFile file, IReadOnlyList<SaidMetric> figures, LedgerWords words)
    {
        var said = file.Ledger.Items.Where(i => i.Said.Week == file.Week).ToList();

        // Of a team that has just begun everything would be new.
        var begun = file.Ledger.Items.Any(i => i.History[0].Week < file.Week);
        return
        [
            .. LedgerNews.Some(LedgerNewsKind.Done, [.. said.Where(i => i.Status == MilestoneStatus.Done && i.Until(file.Week.Previous) is { IsPromised: true }).Select(words.Kept)]),
            .. LedgerNews.Some(LedgerNewsKind.New, !begun ? [] : [.. said.Where(i => i.Due is not null && i.History[0].Week == file.Week).Select(i => words.Open("", i))]),
            .. LedgerNews.Some(LedgerNewsKind.Figure, [.. Changes(knowledge, [.. file.MetricsBefore, .. figures]).Select(c => words.Figure(c.Name, c.From, c.To))]),
        ];
    }

    /// <summary>Figures whose two values may be compared and differ; the team's own (口径) first, then what changed most.</summary>
    private static IEnumerable<(string Name, SaidMetric From, SaidMetric To)> Changes(TeamKnowledge knowledge, IReadOnlyList<SaidMetric> both)
    {
        var defined = new DefinedFigures(knowledge.Definitions);
        return FigureSeries.Of(both.Select(defined.Settled), defined)
            .Where(s => s.Points is [var from, var to] && from.Metric.BaseValue != to.Metric.BaseValue && FigureSeries.AreAlike(from, to))
            .OrderByDescending(s => defined.Of(s.Last) is not null)
            .ThenByDescending(s => Part(s.Points[0].Metric.BaseValue, s.Last.Metric.BaseValue))
            .Select(s => (s.Name, s.Points[0], s.Last));
    }

    private static decimal Part(decimal from, decimal to) => from == 0 ? 1 : Math.Abs((to - from) / from);
}
