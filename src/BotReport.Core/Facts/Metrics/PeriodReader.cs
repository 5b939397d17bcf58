using System.Buffers;
using BotReport.Core.Facts.Dates;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Team;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Metrics;

/// <summary>Finds the days a line's figures are about: by the words before a figure, then by the figure before it, then by label and headings.</summary>
/// <remarks>
/// A month, week or year that is not over ends with the day of writing: 本月 of the 15th is 1..15. A day is the figure's only when nothing happens
/// on it: 12月3日交易43笔, but not 12月3日上线，交易43笔. In doubt there is no period.
/// </remarks>
internal sealed class PeriodReader(LineReading line)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(PeriodWords.Signs);

    private readonly Lazy<DateSpan?> _above = new(() => OfHeadings(line));

    /// <summary>The days a figure is about; null where nothing says it, and of totals since the beginning.</summary>
    /// <param name="sentence">The figure's sentence.</param>
    /// <param name="from">Where the words since the figure before it begin.</param>
    /// <param name="at">Where the figure stands.</param>
    /// <param name="kind">What sort of figure it is.</param>
    /// <param name="before">The figure before it in the sentence; null when it is the first.</param>
    public DateSpan? Of(Sentence sentence, int from, int at, MetricKind kind, Metric? before)
    {
        if (kind == MetricKind.Cumulative)
        {
            return null;
        }

        var words = line.Lower[from..at];
        var named = In(words, from, at);
        if (named is null && (PeriodWords.OneDay.In(words) || before is { Kind: MetricKind.Cumulative } || before is { Period: null }))
        {
            return OrMonth(null, kind);
        }

        return OrMonth(named ?? before?.Period ?? OfLabel(sentence) ?? _above.Value, kind);
    }

    /// <summary>The days a figure of a table is about: its column's, else its row's, else its headings'.</summary>
    public DateSpan? OfCell(string column, string row, MetricKind kind) => kind == MetricKind.Cumulative
        ? null
        : OrMonth(Stretch(column, line, days: true) ?? Stretch(row, line, days: true) ?? _above.Value, kind);

    /// <summary>The days of the last date before a figure that can be its own.</summary>
    private DateSpan? In(string words, int from, int at)
    {
        DateSpan? found = null;
        foreach (var date in line.Dates.Where(d => d.Start >= from && d.Start + d.Text.Length <= at))
        {
            var (start, end) = (date.Start, date.Start + date.Text.Length);
            if (Follows(line.Lower, start, PeriodWords.Until))
            {
                found = found is { IsDay: false } stretch && stretch.From <= date.Span.To ? stretch with { To = date.Span.To }
                    : found ?? DateSpan.Day(date.Span.To); // 截至10月底，商户数3,201家: as it stood that day
            }
            else if (!Follows(line.Lower, start, PeriodWords.Than) && !IsDeadline(date)
                && !(date.Span.IsDay && Happens(line.Lower[end..at])))
            {
                found = Clipped(date.Span, date.Text, words, line);
            }
        }

        return found ?? OfRecent(words) ?? OfYear(words, line);
    }

    // 12月3日上线，交易43笔; 合同周五签完，尾款30万: the day is that of what happened.
    private static bool Happens(string behindDay) =>
        EventWords.Finder.FirstIn(behindDay) is not null || ShortVerbs.BehindDay().IsMatch(behindDay.Split(',')[0]) || ShortVerbs.OfADay.At(behindDay, ShortVerbs.Between().Match(behindDay).Length) is not null;

    private DateSpan? OfRecent(string words) => MetricPatterns.Recent().Matches(words) is [.., var recent] && !Follows(words, recent.Index, PeriodWords.Than)
        ? new DateSpan(PeriodForms.Since(line.LastDay, recent), line.LastDay)
        : null;

    private DateSpan? OfLabel(Sentence sentence) =>
        (sentence.Label is { } label ? Stretch(label, line, days: false) : null)
        ?? (sentence.Week is { } week ? Stretch(line.Form[week.Start..week.End], line, days: false) : null);

    /// <summary>What is counted since the first of a month that nothing names is counted since the first of this one.</summary>
    private DateSpan? OrMonth(DateSpan? found, MetricKind kind) =>
        found is null && kind == MetricKind.MonthToDate ? new DateSpan(new(line.LastDay.Year, line.LastDay.Month, 1), line.LastDay) : found;

    private static DateSpan? OfHeadings(LineReading line) =>
        line.Line.Path.Skip(1).Reverse().Select(heading => Stretch(heading, line, days: false)).FirstOrDefault(days => days is not null);

    /// <summary>The last month, week or year a heading names, as far as it has gone; one to come says nothing of figures.</summary>
    private static DateSpan? Stretch(string heading, LineReading line, bool days)
    {
        if (!heading.AsSpan().ContainsAny(Signs))
        {
            return null;
        }

        var last = DateReader.Read(heading, line.LastDay).LastOrDefault(d => (days || !d.Span.IsDay) && !IsDeadline(d) && d.Span.From <= line.LastDay);
        return last is null ? OfYear(Normal.Lower(heading), line) : Clipped(last.Span, last.Text, heading, line);
    }

    private static DateSpan? OfYear(string words, LineReading line) =>
        PeriodWords.Year.In(words) ? Clipped(new(new(line.LastDay.Year, 1, 1), new(line.LastDay.Year, 12, 31)), words, words, line) : null;

    // 本月 said on the Monday after a week is the month of that week.
    private static DateSpan Clipped(DateSpan span, string written, string words, LineReading line)
    {
        var days = !span.IsDay && span.From > line.LastDay && !written.Any(char.IsAsciiDigit) && DateReader.Read(written, line.LastDay) is [var again] ? again.Span : span;
        return !days.IsDay && days.From <= line.LastDay && days.To > line.LastDay && (!PeriodWords.Whole.In(words) || PeriodWords.SoFar.In(words)) ? days with { To = line.LastDay } : days;
    }

    private static bool IsDeadline(DateMention date) => PeriodWords.Deadlines.Any(d => date.Text.EndsWith(d, StringComparison.Ordinal));

    private static bool Follows(string text, int start, IReadOnlyList<string> words) =>
        words.Any(w => text[..start].TrimEnd().EndsWith(w, StringComparison.Ordinal));
}
