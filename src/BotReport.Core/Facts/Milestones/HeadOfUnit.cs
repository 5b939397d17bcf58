using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Milestones;

/// <summary>What a unit says about the event it is about.</summary>
internal static class HeadOfUnit
{
    /// <summary>The nearest date, rather one before the event; 10月效能分析 names its subject by the month and dates nothing.</summary>
    public static DateMention? DateOf(Unit unit, WordHit<EventWord> head)
    {
        var work = head.Value.Kind is EventKind.Work or EventKind.Finish;
        var taken = unit.Text.IndexOf(SubjectWords.Takes, StringComparison.Ordinal); // 周五前把Q1盘点报告交给委员会: Q1 belongs to the name
        return unit.Dates
            .Where(d => !StatusWords.UpTo().IsMatch(unit.Text[..unit.At(d)]))
            .Where(d => taken < 0 || unit.At(d) < taken || unit.At(d) > head.Start || unit.Dates.All(o => unit.At(o) > taken))
            .Where(d => !work || head.Value.Name == EventWords.Schedule || unit.Head is null || !MetricPatterns.WholeMonth().IsMatch(d.Text) || StatusWords.Done.In(unit.Text) || StatusWords.Planned.In(unit.Text))
            .MinBy(d => unit.At(d) < head.Start ? head.Start - unit.At(d) - d.Text.Length : unit.At(d) - head.End + 2);
    }

    /// <summary>已完成120家 and 接入本周新增46家 count, they tell of no event.</summary>
    public static bool IsFigure(Unit unit, WordHit<EventWord> head) =>
        Quantity.FindIn(unit.Text[head.End..]) is [{ Start: var at }, ..]
        && (head.Value.Kind == EventKind.Finish ? at <= 2
            : head.Value.Kind == EventKind.Work && at <= 4 && !StatusWords.Done.In(unit.Text) && !StatusWords.Planned.In(unit.Text) && unit.Dates.All(d => !d.Span.IsDay));
}
