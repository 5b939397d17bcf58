using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Milestones;

/// <summary>A date that gives way to another in one unit: 由12月3日推迟至12月10日.</summary>
/// <param name="Start">Offset of the word that moves it, in the unit.</param>
/// <param name="Old">The date before the word; null when the unit names none.</param>
/// <param name="New">The date behind it; null when none is given.</param>
/// <param name="Earlier">It moves forward (提前).</param>
internal sealed record DateMove(int Start, DateMention? Old, DateMention? New, bool Earlier)
{
    /// <summary>The move told by a unit; null when it tells of none.</summary>
    public static DateMove? In(Unit unit) => unit.Range.Aside ? null : Told(unit);

    /// <summary>The same, also of a unit in parentheses.</summary>
    public static DateMove? Told(Unit unit)
    {
        var shift = StatusWords.Shift.FirstIn(unit.Text) ?? RightBefore(unit);
        var advance = StatusWords.Advance.FirstIn(unit.Text);
        if ((shift ?? advance) is not { } word || StatusWords.NegatesNext().IsMatch(unit.Text[..word.Start]) || (unit.Head is { } named && StatusReader.IsInName(unit.Text, word, named)))
        {
            return null;
        }

        var old = unit.Dates.LastOrDefault(d => unit.At(d) < word.Start && !NamesMonth(unit, d));
        DateMention[] behind = [.. unit.Dates.Where(d => unit.At(d) >= word.End)];
        var next = behind.FirstOrDefault();
        if (StatusWords.MovesFrom.In(word.Word) && behind is [var from, var to, ..])
        {
            (old, next) = (from, to); // slips from 11/15 to 11/22
        }

        var moves = next is not null || (shift is not null && StatusWords.Postponed.In(word.Word) && !StatusWords.OnlyFeared().IsMatch(unit.Text[word.End..]));
        return moves ? new DateMove(word.Start, old, next, shift is null) : null;
    }

    // 改下周四了, 延2月28
    private static WordHit<bool>? RightBefore(Unit unit) => unit.Dates
        .Select(unit.At)
        .Where(at => at > 0 && StatusWords.ShiftsTo.Contains(unit.Text[at - 1], StringComparison.Ordinal))
        .Select(at => (WordHit<bool>?)new WordHit<bool>(at - 1, unit.Text[(at - 1)..at], true))
        .FirstOrDefault();

    // 11月运营日历定稿拖到下周五: the month belongs to the name. 11月上线推迟到12月: it is the old date.
    private static bool NamesMonth(Unit unit, DateMention date)
    {
        var end = unit.At(date) + date.Text.Length;
        return MetricPatterns.WholeMonth().IsMatch(date.Text) && !unit.Events.Any(e => e.Start == end) && unit.Events.Any(e => e.Start > end);
    }

    /// <summary>The event that moves: the last before the word, else the one behind the new date.</summary>
    public WordHit<EventWord>? HeadOf(Unit unit) =>
        EventFinder.HeadOf([.. unit.Events.Where(e => e.End <= Start)]) is { Value.Kind: not EventKind.Finish } before ? before : unit.Head;

    /// <summary>Slipped when the new date is later, planned or done when it is earlier, blocked when there is none.</summary>
    public MilestoneStatus StatusOf(DateOnly? previous, DateOnly reference, Unit unit)
    {
        if (New is not { } to)
        {
            return MilestoneStatus.Blocked;
        }

        var forward = previous is { } from ? to.Span.To < from : Earlier;
        return !forward ? MilestoneStatus.Slipped
            : to.Span.To <= reference && (StatusWords.Done.In(unit.Text) || !StatusWords.Planned.In(unit.Text)) ? MilestoneStatus.Done
            : MilestoneStatus.Planned;
    }
}
