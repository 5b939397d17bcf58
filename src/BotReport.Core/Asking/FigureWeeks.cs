using BotReport.Core.Asking.Lexicon;
using BotReport.Core.Ledger;
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
        if (near.Length == 0)
        {
            return [.. weeks.SelectMany(w => w.All)]; // its letters may still run through a name
        }

        var kinds = near.Select(m => (m.Section, m.Metric.BaseUnit, m.Metric.Kind)).Distinct().ToLookup(k => (k.BaseUnit, k.Kind), k => k.Section);
        return [.. weeks.SelectMany(w => w.All).Where(m => kinds[(m.Metric.BaseUnit, m.Metric.Kind)].Any(s => SectionNames.Agree(s, m.Section)))];
    }

    private static int Between(ReportWeek from, ReportWeek to) => Math.Min(Most, ((to.Monday.DayNumber - from.Monday.DayNumber) / 7) + 1);
}
