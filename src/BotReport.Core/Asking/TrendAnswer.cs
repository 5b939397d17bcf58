using BotReport.Core.Ledger;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Asking;

/// <summary>Answers how a figure went: a line per week, oldest first, gaps said, and the difference between values that may be compared.</summary>
internal static class TrendAnswer
{
    /// <summary>Of more figures than these the differences would fill the screen.</summary>
    private const int Told = 3;

    public static Answer? Of(Question question, AskScene scene, AnswerPage page)
    {
        FigureSeries[] asked = [.. MetricAnswer.Asked(question, scene).Select(s => Within(s, question)).OfType<FigureSeries>()];
        if (asked.Length == 0)
        {
            return null;
        }

        ReportWeek[] until = [LastReported(scene), .. WeeksOf(question) is { Length: > 1 } weeks ? weeks.TakeLast(1) : []];
        var last = until.Min();
        IReadOnlyList<AnswerLine>[] lines = [.. asked.Select(s => Lines(s, last, scene, page))];
        var defined = new DefinedFigures(scene.Definitions);
        string[] near = NearFigures.Told(question, asked, scene, page) is { } told ? [told] : [];
        return page.Series(
            lines, [.. near, .. asked.Take(Told).SelectMany(s => Closing(s, page, defined)), .. defined.Closing(question.Metrics, asked.Select(s => s.Last), scene, page)]);
    }

    private static FigureSeries? Within(FigureSeries series, Question question)
    {
        var weeks = WeeksOf(question);
        SaidMetric[] points = [.. series.Points
            .Where(p => weeks.Length < 2 || (p.Week >= weeks[0] && p.Week <= weeks[^1]))
            .Where(p => question.Period is not { } days || days.Contains(p.Week.Friday))];
        return points.Length > 0 ? new(points) : null;
    }

    /// <summary>The weeks asked about, the first first.</summary>
    private static ReportWeek[] WeeksOf(Question question) => [.. question.Weeks.SelectMany(w => w.Weeks).Order()];

    /// <summary>The newest week of which anything was said; one that nobody has reported yet is no gap.</summary>
    private static ReportWeek LastReported(AskScene scene) => scene.Metrics.Select(m => m.Week)
        .Append(scene.Ledger.Last ?? default)
        .Where(w => w <= scene.Week)
        .Max();

    private static List<AnswerLine> Lines(FigureSeries series, ReportWeek last, AskScene scene, AnswerPage page)
    {
        List<AnswerLine> lines = [];
        var until = series.Points.Count > 1 && last > series.Last.Week ? last : series.Last.Week;
        for (var week = series.Points[0].Week; week <= until; week = week.Next)
        {
            var point = series.Points.FirstOrDefault(p => p.Week == week);
            lines.Add(point is null
                ? new(page.Words.NoPoint(page.Label(week), series.Name), series.Name, null, null, null, null, null, page.Label(week), null, string.Empty)
                : new(
                    page.Words.Point(page.Label(week), series.Name, point.Metric.Value + point.Metric.Unit, MonthOf(point)),
                    series.Name,
                    null,
                    null,
                    null,
                    null,
                    null,
                    page.Label(week),
                    scene.NameOf(point.Owner),
                    point.Metric.Source)
                {
                    CorrectedBy = scene.NameOf(point.CorrectedBy),
                    Since = scene.SaidSince(point.Entry),
                });
        }

        return lines;
    }

    private static int? MonthOf(SaidMetric point) => point.Metric.Kind == MetricKind.MonthToDate ? FigureSeries.Month(point) : null;

    private static IEnumerable<string> Closing(FigureSeries series, AnswerPage page, DefinedFigures defined)
    {
        if (series.Points.Count == 1)
        {
            yield return page.Words.OnePoint(series.Name);
            yield break;
        }

        // Figures since the first of a month are compared within each month, all others from the first to the last.
        var runs = series.Points.GroupBy(p => MonthOf(p)).Select(g => g.ToArray()).ToArray();
        foreach (var run in runs.Where(r => r.Length > 1 && FigureSeries.AreAlike(r[0], r[^1])))
        {
            yield return page.Words.Moved(
                series.Name,
                Value(run[0], page),
                Value(run[^1], page),
                page.Words.Turned(FigureSeries.Difference(run[0], run[^1]), run[^1].Metric.Unit, defined.IsBetter(run[0], run[^1])),
                MonthOf(run[0]));
        }

        if (runs.Length > 1)
        {
            yield return page.Words.StartsAnew;
        }

        foreach (var (before, after) in series.Points.Zip(series.Points.Skip(1)).Where(p =>
            p.First.Metric.Kind == MetricKind.Cumulative && p.Second.Metric.BaseValue < p.First.Metric.BaseValue))
        {
            yield return page.Words.Fell(page.Label(before.Week), page.Label(after.Week));
        }
    }

    private static (string Week, string Value) Value(SaidMetric point, AnswerPage page) => (page.Label(point.Week), point.Metric.Value + point.Metric.Unit);
}
