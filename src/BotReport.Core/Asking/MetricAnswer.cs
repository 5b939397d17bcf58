using BotReport.Core.Asking.Lexicon;
using BotReport.Core.Ledger;
using BotReport.Core.Text;

namespace BotReport.Core.Asking;

/// <summary>Answers with the newest figure of a name, and the one before it. Absent is not zero: a week without the figure is passed over.</summary>
internal static class MetricAnswer
{
    /// <summary>How much of the question must stand in a figure's name and headings.</summary>
    public const double Enough = 0.6;

    /// <summary>How many figures are told when none is the one asked for.</summary>
    private const int Near = 3;

    /// <summary>What a name of the very letters asked for is worth more: 渗透率北京 is 北京渗透率, 北京信富单日渗透率 only holds it.</summary>
    private const double SameLetters = 0.5;

    /// <summary>Names whose scores lie this near are all answered: 累计交易 is a sum and a count.</summary>
    private const double Tie = 0.1;

    public static Answer? Of(Question question, AskScene scene, AnswerPage page)
    {
        FigureSeries[] asked = [.. Asked(question, scene).Select(s => InTime(s, question)).OfType<FigureSeries>()];
        var defined = new DefinedFigures(scene.Definitions);
        var closing = defined.Closing(question.Metrics, asked.Select(s => s.Last), scene, page);
        string[] undefined = question.Has(CueKind.Defining) && closing.Count == 0 ? [page.Words.NotDefined(question.Rest)] : [];
        if (asked.Length == 0)
        {
            // What is meant by a figure can be told before anybody has reported it.
            return question.Metrics.Count > 0 ? page.Without([page.Words.NoFigureYet([.. question.Metrics.Select(m => m.Name)]), .. closing]) with { Found = true }
                : undefined.Length > 0 ? page.Without(undefined)
                : Elsewhere(question, scene, page, defined);
        }

        var weeks = question.Weeks.SelectMany(w => w.Weeks).ToArray();
        string[] late = weeks.Length > 0 && !Array.Exists(asked, s => weeks.Contains(s.Last.Week)) ? [page.Words.NotReported(string.Join(' ', question.Times))] : [];
        string[] near = NearFigures.Told(question, asked, scene, page) is { } told ? [told] : [];
        return page.Figures(asked, s => Line(scene, page, s, defined), [.. late, .. near, .. closing, .. undefined]);
    }

    /// <summary>The figure of other places, said as the nearest, when the place asked for has none; null when there is no such figure at all.</summary>
    private static Answer? Elsewhere(Question question, AskScene scene, AnswerPage page, DefinedFigures defined) =>
        AskedPlaces.Without(question.Rest) is { Length: > 1 } bare && bare != question.Rest && Asked(question with { Rest = bare }, scene) is { Count: > 0 } others
            ? page.Nearest([.. others.Take(Near).Select(s => Line(scene, page, s, defined))])
            : null;

    /// <summary>The figures a question names, the best fitting ones only; 交易笔数 means those of 交易 that are counted in 笔.</summary>
    public static IReadOnlyList<FigureSeries> Asked(Question question, AskScene scene)
    {
        question = NearFigures.Unreported(question, scene) ? question.Undefined() : question;
        var named = Best(question, scene);
        if (AskedWords.UnitOf(question.Rest) is not { } asked)
        {
            return named;
        }

        var inUnit = named.Where(s => s.Last.Metric.BaseUnit == asked.Unit).ToArray();
        return inUnit.Length > 0 ? inUnit
            : named.Length > 0 ? named
            : [.. Best(question with { Rest = asked.Name }, scene).Where(s => s.Last.Metric.BaseUnit == asked.Unit)];
    }

    private static FigureSeries[] Best(Question question, AskScene scene)
    {
        var defined = new DefinedFigures(scene.Definitions);
        var all = FigureSeries.Of(scene.Metrics.Where(m => question.Sections.Count == 0 || question.Sections.Any(s => SectionNames.Agree(s, m.Section))), defined);
        string[] terms = [.. Answering.Terms(question with { Metrics = [] })];
        if (question.Metrics.Count > 0 && terms.Length == 0)
        {
            var whole = all.Where(s => defined.IsWhole(s.Last)).ToArray();
            return whole.Length > 0 ? whole : [.. all];
        }

        var (rest, scores, letters) = (Normal.Key(question.Rest), new Dictionary<(string Path, string Name), double>(), new FigureLetters());
        var (asks, places) = (letters.Of(question.Rest), AskedPlaces.In(question.Rest));
        var scored = all
            .Select(s => (Series: s, Score: s.Points.Max(p => ScoreOf(p))))
            .Where(s => terms.Length > 0 && s.Score >= Enough && IsOf(places, s.Series.Last) && (AskedWords.IsAverage(question.Rest) || !AskedWords.IsAverage(s.Series.Last.Metric.Name)))
            .ToArray();
        var best = scored.Length > 0 ? scored.Max(s => s.Score) : 0;
        return [.. scored.Where(s => s.Score >= best - Tie).Select(s => s.Series)];

        // The same name in the same place every week.
        double ScoreOf(SaidMetric said)
        {
            var named = (string.Join(' ', said.Metric.Path), said.Metric.Name);
            return scores.TryGetValue(named, out var known) ? known : scores[named] = Score(named, terms, rest) + (asks.Same(letters.Of(said.Metric.Name)) ? SameLetters : 0);
        }
    }

    /// <summary>Whether a figure is of all these places.</summary>
    private static bool IsOf(string[] places, SaidMetric said) =>
        Array.TrueForAll(places, p => said.Metric.Name.Contains(p, StringComparison.Ordinal) || said.Metric.Path.Any(h => h.Contains(p, StringComparison.Ordinal)));

    /// <summary>The values of the days named: a month's own figure counts although it was reported in the next.</summary>
    private static FigureSeries? InTime(FigureSeries series, Question question)
    {
        if (question.Period is not { } days)
        {
            return series;
        }

        SaidMetric[] points = [.. series.Points.Where(p => p.Metric.Period is { } about
            ? about.From <= days.To && about.To >= days.From
            : days.Contains(p.Week.Friday))];
        return points.Length > 0 ? new(points) : null;
    }

    /// <summary>The part of the question's terms in name and path, a little more for the name; the whole question as a thread through the name is as good as all terms (入金成功率 in 入金有效成功率).</summary>
    private static double Score((string Path, string Name) named, string[] terms, string asked)
    {
        var (path, name) = named;
        var share = Math.Max(ItemFilter.Share(terms, $"{path} {name}"), Threads(asked, Normal.Key(name)) ? 1 : 0);
        return share + (ItemFilter.Share(terms, name) / 10);
    }

    public static bool Threads(string thread, string name)
    {
        var at = 0;
        foreach (var c in name)
        {
            at += at < thread.Length && thread[at] == c ? 1 : 0;
        }

        return thread.Length > 1 && at == thread.Length;
    }

    /// <summary>The days a figure is about, unless they are simply its week's.</summary>
    private static string? About(SaidMetric said, AnswerPage page) =>
        said.Metric.Period is { } days && (days.IsDay || days.From < said.Week.Monday || days.To > said.Week.Sunday) ? page.Words.About(days, said.Week.Friday) : null;

    private static AnswerLine Line(AskScene scene, AnswerPage page, FigureSeries series, DefinedFigures defined)
    {
        var now = series.Last;
        var before = series.Points.Count > 1 ? series.Points[^2] : null;
        return new(
            page.Words.Figure(defined.NameOf(now, now.Metric.Name), now.Metric.Value + now.Metric.Unit, About(now, page), before is null ? null : $"{page.Label(before.Week)} {before.Metric.Value}{before.Metric.Unit}"),
            now.Metric.Name,
            null,
            null,
            null,
            null,
            null,
            page.Label(now.Week),
            scene.NameOf(now.Owner),
            now.Metric.Source)
        {
            CorrectedBy = scene.NameOf(now.CorrectedBy),
            Since = scene.SaidSince(now.Entry),
        };
    }
}
