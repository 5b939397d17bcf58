using BotReport.Core.Text;

namespace BotReport.Core.Asking;

/// <summary>Says that the figures of an answer bear another name than the one that was asked for; they are told because nothing comes nearer.</summary>
internal static class NearFigures
{
    /// <summary>Whether nothing that was reported is one of the defined figures a question names.</summary>
    public static bool Unreported(Question question, AskScene scene) => question.Metrics.Count > 0
        && !scene.Metrics.Any(m => scene.Definitions.Of(m.Metric) is { } known && question.Metrics.Contains(known));

    /// <summary>The sentence; null when the figures are those that were asked for.</summary>
    public static string? Told(Question question, IReadOnlyList<FigureSeries> shown, AskScene scene, AnswerPage page)
    {
        if (Unreported(question, scene))
        {
            return page.Words.NearFigures([.. question.Metrics.Select(m => m.Name)], [.. shown.Select(s => s.Name).Distinct()]);
        }

        var asked = Normal.Key(question.Rest);
        return asked.Length > 0 && question.Metrics.Count == 0
            && shown.All(s => !Normal.Key(s.Last.Metric.Name).Contains(asked, StringComparison.Ordinal) && s.Points.Any(p => p.Metric.Path.Any(h => Normal.Key(h) == asked)))
                ? page.Words.FiguresUnder(question.Rest)
                : null;
    }
}
