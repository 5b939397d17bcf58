using BotReport.Core.Asking.Lexicon;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Team;
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
    public static IReadOnlyList<SaidMetric> Concerned(Question question, IReadOnlyList<FigureShelf> weeks, MetricDefinitions definitions)
    {
        if (question.Metrics.Count > 0)
        {
            SaidMetric[] defined = [.. Defined(question, weeks, definitions)];
            return defined.Length > 0 ? defined : Concerned(question.Undefined(), weeks, definitions);
        }

        string[] said = [question.Rest, AskedPlaces.Without(question.Rest), AskedWords.UnitOf(question.Rest)?.Name ?? question.Rest];
        string[][] asked = [.. said.Distinct().Select(n => Answering.Terms(question with { Rest = n }).ToArray())];
        var near = weeks.SelectMany(w => asked.SelectMany(terms => w.Near(terms, MetricAnswer.Enough))).ToArray();
        var all = weeks.SelectMany(w => w.All);
        if (near.Length == 0)
        {
            var rest = Normal.Key(question.Rest);
            return [.. all.Where(m => MetricAnswer.Threads(rest, Normal.Key(m.Metric.Name)))];
        }

        // The same figure may have another name in another week: one of the same letters, in the same place.
        var letters = new FigureLetters();
        var names = near.Select(m => (m.Metric.BaseUnit, m.Metric.Kind, m.Metric.Name)).ToHashSet();
        var named = names.ToLookup(m => (m.BaseUnit, m.Kind), m => letters.Of(m.Name));
        var (sections, places, taken) = (near.Select(m => m.Section).Distinct().ToArray(), near.SelectMany(PlacesOf).ToHashSet(), near.ToHashSet<SaidMetric>(ReferenceEqualityComparer.Instance));
        var index = new SeriesIndex();
        return [.. all.Where(m => taken.Contains(m) || (IsNamed(m.Metric, PlacesOf(m)) && Array.Exists(sections, s => index.Agree(s, m.Section))))];

        // Elsewhere in the section it must bear the very name; letters are dear to read.
        bool IsNamed(Metric metric, IEnumerable<(string Unit, MetricKind Kind, string Heading)> at) => names.Contains((metric.BaseUnit, metric.Kind, metric.Name))
            || (at.Any(places.Contains) && named[(metric.BaseUnit, metric.Kind)].Any(l => l.Overlaps(letters.Of(metric.Name))));
    }

    /// <summary>The figures of the definitions a question names; each bears one of their names, or stands under it.</summary>
    private static IEnumerable<SaidMetric> Defined(Question question, IReadOnlyList<FigureShelf> weeks, MetricDefinitions definitions)
    {
        string[][] names = [.. question.Metrics.SelectMany(m => m.Aliases.Append(m.Name)).Select(n => Bigrams.Terms(n).Distinct().ToArray())];
        return from week in weeks
               let near = names.SelectMany(n => week.Near(n, 1)).ToHashSet<SaidMetric>(ReferenceEqualityComparer.Instance)
               from said in week.All
               where near.Contains(said) && definitions.Of(said.Metric) is { } known && question.Metrics.Contains(known)
               select said;
    }

    /// <summary>The headings by which two figures can stand in one place; totals move between headings and need none.</summary>
    private static IEnumerable<(string Unit, MetricKind Kind, string Heading)> PlacesOf(SaidMetric said) =>
        (said.Metric.Kind is MetricKind.Cumulative or MetricKind.MonthToDate || said.Metric.Path.Count < 2 ? [string.Empty] : said.Metric.Path.Skip(1))
        .Select(heading => (said.Metric.BaseUnit, said.Metric.Kind, heading));

    private static int Between(ReportWeek from, ReportWeek to) => Math.Min(Most, ((to.Monday.DayNumber - from.Monday.DayNumber) / 7) + 1);
}
