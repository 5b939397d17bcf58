using BotReport.Core.Ledger;
using BotReport.Core.Text;

namespace BotReport.Core.Asking;

/// <summary>Answers with the newest figure of a name, and the one before it. Absent is not zero: a week without the figure is passed over.</summary>
internal static class MetricAnswer
{
    private const double Enough = 0.6;

    /// <summary>Names whose scores lie this near are all answered: 累计交易额 is a sum and a count.</summary>
    private const double Tie = 0.1;

    public static Answer? Of(Question question, AskScene scene, AnswerPage page)
    {
        string[] terms = [.. Answering.Terms(question)];
        var scored = scene.Metrics
            .Where(m => question.Sections.Count == 0 || question.Sections.Any(s => SectionNames.Agree(s, m.Section)))
            .Select(m => (Metric: m, Score: Score(m, terms, Normal.Key(question.Rest))))
            .Where(m => m.Score >= Enough)
            .ToArray();
        var best = scored.Length > 0 ? scored.Max(m => m.Score) : 0;
        AnswerLine[] lines = [.. scored
            .Where(m => m.Score >= best - Tie)
            .GroupBy(m => (m.Metric.Section, Key(m.Metric), m.Metric.Metric.BaseUnit))
            .Select(g => Line(scene, page, [.. g.Select(m => m.Metric).OrderByDescending(m => m.Week)]))];
        return lines.Length > 0 ? page.Of(lines) : null;
    }

    /// <summary>The part of the question's terms in name and path, a little more for the name; the whole question as a thread through the name is as good as all terms (入金成功率 in 入金有效成功率).</summary>
    private static double Score(SaidMetric said, string[] terms, string asked)
    {
        var (name, path) = (said.Metric.Name, string.Join(' ', said.Metric.Path));
        var share = Math.Max(ItemFilter.Share(terms, $"{path} {name}"), Threads(asked, Normal.Key(name)) ? 1 : 0);
        return share + (ItemFilter.Share(terms, name) / 10);
    }

    private static bool Threads(string thread, string name)
    {
        var at = 0;
        foreach (var c in name)
        {
            at += at < thread.Length && thread[at] == c ? 1 : 0;
        }

        return thread.Length > 1 && at == thread.Length;
    }

    /// <summary>Names are the same over the weeks without digits: 11月交易情况 goes on as 12月交易情况.</summary>
    private static string Key(SaidMetric said) => string.Concat(Normal.Key(said.Metric.Name).Where(c => !char.IsDigit(c)));

    private static AnswerLine Line(AskScene scene, AnswerPage page, SaidMetric[] newestFirst)
    {
        var now = newestFirst[0];
        var before = newestFirst.FirstOrDefault(m => m.Week < now.Week);
        return new(
            page.Words.Figure(now.Metric.Name, now.Metric.Value + now.Metric.Unit, before is null ? null : $"{page.Label(before.Week)} {before.Metric.Value}{before.Metric.Unit}"),
            now.Metric.Name,
            null,
            null,
            null,
            null,
            null,
            page.Label(now.Week),
            scene.NameOf(now.Owner),
            now.Metric.Source);
    }
}
