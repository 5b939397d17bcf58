using BotReport.Core.Asking.Lexicon;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Text;
using BotReport.Core.Weeks;

namespace BotReport.Core.Asking;

/// <summary>Which figures a question can be about, so that no others are joined.</summary>
internal static class FigureWeeks
{
    /// <summary>How many weeks back a figure is looked for: the newest value and the one before it lie rarely further back.</summary>
    private const int OfFigure = 8;

    /// <summary>A quarter.</summary>
    private const int OfTrend = 13;

    /// <summary>A year; more weeks than these nobody reads.</summary>
    private const int Most = 53;

    /// <summary>The weeks to look at; null when the question is about no figures.</summary>
    public static (ReportWeek Last, int Count)? Of(Question question, ReportWeek now)
    {
        if (question.Intent == Intent.Change)
        {
            var (from, to) = ChangeAnswer.Weeks(question, now);
            return (to, Between(from, to));
        }

        if (question.Intent is not (Intent.Metric or Intent.Trend))
        {
            return null;
        }

        var named = question.Weeks.SelectMany(w => w.Weeks).ToArray();
        var last = named.DefaultIfEmpty(now).Max();
        var first = named.Append(question.Period is { } days ? ReportWeek.Of(days.From) : last).Min();
        return (last, Math.Clamp(Between(first, last), question.Intent == Intent.Trend ? OfTrend : OfFigure, Most));
    }

    /// <summary>The figures that hold the question's words, and those that may be the same under another name: of their sections, unit and kind.</summary>
    public static IReadOnlyList<SaidMetric> Concerned(Question question, IReadOnlyList<FigureShelf> weeks)
    {
        string[] terms = [.. Answering.Terms(question)];
        string[] bare = [.. AskedWords.UnitOf(question.Rest) is { } asked ? Answering.Terms(question with { Rest = asked.Name }) : []];
        var near = weeks.SelectMany(w => w.Near(terms, MetricAnswer.Enough).Concat(w.Near(bare, MetricAnswer.Enough))).ToArray();
        var all = weeks.SelectMany(w => w.All);
        if (near.Length == 0)
        {
            var rest = Normal.Key(question.Rest);
            return [.. all.Where(m => MetricAnswer.Threads(rest, Normal.Key(m.Metric.Name)))];
        }

        // The same figure may have another name in another week: one of the same letters, in the same place.
        var letters = new FigureLetters();
        var alike = near.ToLookup(m => (m.Metric.BaseUnit, m.Metric.Kind));
        var named = near.Select(m => (m.Metric.BaseUnit, m.Metric.Kind, m.Metric.Name)).Distinct().ToLookup(m => (m.BaseUnit, m.Kind), m => letters.Of(m.Name));
        var taken = near.ToHashSet();
        return [.. all.Where(m => taken.Contains(m) || (named[(m.Metric.BaseUnit, m.Metric.Kind)].Any(l => FigureLetters.Overlap(l, letters.Of(m.Metric.Name)))
            && alike[(m.Metric.BaseUnit, m.Metric.Kind)].Any(n => InOnePlace(n, m))))];
    }

    private static bool InOnePlace(SaidMetric a, SaidMetric b) => SectionNames.Agree(a.Section, b.Section)
        && (a.Metric.Kind is MetricKind.Cumulative or MetricKind.MonthToDate || a.Metric.Path.Count < 2 || b.Metric.Path.Count < 2 || a.Metric.Path.Skip(1).Intersect(b.Metric.Path.Skip(1)).Any());

    private static int Between(ReportWeek from, ReportWeek to) => Math.Min(Most, ((to.Monday.DayNumber - from.Monday.DayNumber) / 7) + 1);
}
