using BotReport.Core.Drafting.Brief.Lexicon;
using BotReport.Core.Drafting.Gate;
using BotReport.Core.Facts;
using BotReport.Core.Reports;
using BotReport.Core.Weeks;

namespace BotReport.Core.Drafting.Brief;

/// <summary>A draft's heaviest lines on one page or in 200 chars. Chooses and cuts, never rewrites: every text is a line of the draft or whole clauses of one. Pure.</summary>
/// <remarks>
/// What went live in the week comes before what slipped or stopped, that before what is promised for next week, that before figures that are asked about
/// or changed much, that before all other progress; of one weight the page's order decides.
/// </remarks>
/// <param name="reader">Reads the team's facts.</param>
/// <param name="gate">Knows the team's names; a cut that it finds anything in is not taken.</param>
/// <param name="definitions">What the team means by its figures. Null: nothing is defined.</param>
public sealed class ShortForm(FactReader reader, FactGate gate, MetricDefinitions? definitions = null)
{
    /// <summary>Lines of 一页, headings included.</summary>
    public const int MostLines = 30;

    /// <summary>Chars of 一页, headings, marks and line ends included.</summary>
    public const int MostChars = 1200;

    /// <summary>Points of 200字.</summary>
    public const int MostPoints = 5;

    /// <summary>Chars of 200字 in UTF-16, the opening words and punctuation included.</summary>
    public const int BriefChars = 200;

    /// <summary>A line up to so long is not cut on 一页.</summary>
    private const int LongLine = 80;

    /// <summary>When so many one after the other found no room, there is none.</summary>
    private const int MostMisses = 12;

    private readonly ClauseCut _cut = new(reader, gate);

    /// <summary>Reads a draft's or a report's lines, once for all views.</summary>
    /// <param name="before">The figures of the week before, to see what changed; null when they are not known.</param>
    public ShortSource Read(IReadOnlyList<DraftLine> lines, ReportWeek week, WeekFigures? before = null)
    {
        var page = Page.Read(string.Concat(lines.Select(l => l.Line)));
        var facts = reader.Read(page.FactLines(), week.Friday);
        var across = before is null ? [] : FactChecks.AcrossWeeks(before, new WeekFigures(facts.Metrics, week.Friday), definitions);
        return new ShortSource(lines, page, facts with { Findings = [.. facts.Findings, .. across] }, week);
    }

    /// <summary>一页: every section that has something with its heaviest line, then the heaviest of all as long as there is room, under the page's headings.</summary>
    public ShortPage OnePage(ShortSource source)
    {
        var points = PointReader.Read(source);
        if (points.Count == 0)
        {
            return new ShortPage("", [], 0);
        }

        var sheet = new OnePageSheet(source.Page, source.Lines, MostLines, MostChars);
        var order = points.OrderBy(p => p.Weight).ToList();
        var first = order.DistinctBy(p => p.Section?.Line).ToList();
        var misses = 0;
        foreach (var point in first.Concat(order.Except(first)))
        {
            misses = Forms(point, source.Week).Any(text => sheet.Takes(point, text)) ? 0 : misses + 1;
            if (misses == MostMisses || sheet.IsFull)
            {
                break;
            }
        }

        return sheet.Written(points.Count);
    }

    /// <summary>200字: at most five points in one paragraph, heaviest first.</summary>
    /// <param name="write">Puts the points into the paragraph: 第45周要点：…；…。</param>
    public ShortPage Brief(ShortSource source, Func<IReadOnlyList<string>, string> write)
    {
        var points = PointReader.Read(source);
        List<(Point Point, string Text)> kept = [];
        var misses = 0;
        foreach (var point in points.Where(p => !p.Repeats).OrderBy(p => p.Weight))
        {
            string[] texts = [.. new[] { _cut.Of(point, source.Week), point.Whole }.OfType<string>().Select(Open)];
            var text = texts.FirstOrDefault(t => Fits([.. kept.Select(k => k.Text), t]));
            (misses, kept) = text is null ? (misses + 1, kept) : (0, [.. kept, (point, text)]);
            if (kept.Count == MostPoints || misses == MostMisses)
            {
                break;
            }
        }

        // Nothing is cut that has room.
        for (var i = 0; i < kept.Count; i++)
        {
            var (point, whole) = (kept[i].Point, Open(kept[i].Point.Whole));
            if (Fits([.. kept.Select((k, at) => at == i ? whole : k.Text)]))
            {
                kept[i] = (point, whole);
            }
        }

        return new ShortPage(
            kept.Count == 0 ? "" : write([.. kept.Select(k => k.Text)]),
            [.. kept.Select(k => new ShortLine(k.Text, k.Point.Line, k.Point.At, IsHeading: false))],
            points.Count - kept.Count);

        bool Fits(IReadOnlyList<string> told) => write(told).Length <= BriefChars;
    }

    private IEnumerable<string> Forms(Point point, ReportWeek week)
    {
        if (point.Whole.Length <= LongLine)
        {
            yield return point.Whole;
        }

        if (_cut.Of(point, week) is { } cut)
        {
            yield return cut;
        }

        if (point.Whole.Length > LongLine)
        {
            yield return point.Whole;
        }
    }

    private static string Open(string text) => text.TrimEnd([.. ShortWords.Stops, ' ']);
}
