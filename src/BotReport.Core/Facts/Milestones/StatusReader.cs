using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Milestones;

/// <summary>What became of an event, from the words of its unit and from its date.</summary>
internal static class StatusReader
{
    /// <summary>A period that ends on the weekend behind the report is as good as over.</summary>
    private const int WeekEnd = 2;

    /// <summary>The status, and whether any word told it.</summary>
    /// <param name="plans">The line stands in a section of plans.</param>
    public static (MilestoneStatus Status, bool Told) Of(Unit unit, WordHit<EventWord> head, DateMention? date, DateOnly reference, bool plans)
    {
        var words = WithoutNoPlans(unit.WithoutDates());
        if (Negative(words, head) is { } negative)
        {
            return (negative, true);
        }

        var planned = PlanWord(words, head) || StatusWords.Promised().IsMatch(words[..head.Start]);
        if (date is not null)
        {
            var began = date.Span.From <= reference && unit.At(date) + date.Text.Length is >= 0 and var end && end < unit.Text.Length && unit.Text[end] == StatusWords.Since;
            return (began && !planned ? MilestoneStatus.Done : Dated(words, date.Span, reference, planned), true); // 11月起停用
        }

        if (StatusWords.GoesOn().IsMatch(words[head.End..]) || (head.Value.Name == EventWords.Gradual && StatusWords.Widens().IsMatch(words[head.End..])))
        {
            return (MilestoneStatus.InProgress, true);
        }

        return planned ? (MilestoneStatus.Planned, true) : Undated(words, head, plans);
    }

    /// <summary>Whether the event is called off.</summary>
    public static bool IsCancelled(string words, WordHit<EventWord> head) =>
        StatusWords.Cancelled.FindIn(words).Any(c => !IsAttribute(words, c, head) && !IsInName(words, c, head) && !StatusWords.NegatesNext().IsMatch(words[..c.Start]));

    /// <summary>Whether a word belongs to the name of what the event is about: 订单取消功能上线, 失败重试机制上线, 合同延期功能上线.</summary>
    public static bool IsInName(string words, WordHit<bool> word, WordHit<EventWord> head) =>
        word.End < head.Start && words[word.End] != ' ' && EventWords.Products.FindIn(words[word.End..head.Start]) is [var product, ..]
        && words.AsSpan(word.End, product.Start).IndexOfAny(' ', StatusWords.Particle) < 0;

    private static MilestoneStatus? Negative(string words, WordHit<EventWord> head)
    {
        if (IsCancelled(words, head))
        {
            return MilestoneStatus.Cancelled;
        }

        return StatusWords.Held.FindIn(words).Any(h => !IsOf(words, h.End) && !IsInName(words, h, head) && !StatusWords.NegatesNext().IsMatch(words[..h.Start]))
            || StatusWords.Unable.FindIn(words).Any(u => !IsInName(words, u, head)) || StatusWords.NegatesNext().IsMatch(words[..head.Start])
            ? MilestoneStatus.Blocked
            : null;
    }

    // 那批卡住的退款补跑完了: which of them.
    private static bool IsOf(string words, int end) => end + 1 < words.Length && words[end] == StatusWords.Particle && char.IsLetter(words[end + 1]);

    // 取消订单的退款流程上线, 取消险上线: what is cancelled there belongs to the name.
    private static bool IsAttribute(string words, WordHit<bool> cancel, WordHit<EventWord> head) =>
        (cancel.End < head.Start && words[cancel.End] != ' ' && words[cancel.End..head.Start].Trim().Length == 1) || (cancel.End < head.Start && words[cancel.End..head.Start].IndexOf(SubjectWords.Of, StringComparison.Ordinal) is > 0 and var of
        && cancel.End + of + 1 < head.Start);

    private static MilestoneStatus Dated(string words, DateSpan days, DateOnly reference, bool planned)
    {
        if (planned)
        {
            return MilestoneStatus.Planned;
        }

        var happening = days.From < reference && reference <= days.To; // 5天内完成 begins today and is a deadline
        var near = days.To.DayNumber - days.From.DayNumber < 7; // 本周完成X on a Friday has happened, 12月上线 on the third has not
        var ends = days.To.DayNumber - reference.DayNumber <= WeekEnd && StatusWords.Done.In(words); // 11月完成X said on Friday the 29th
        return days.To <= reference || (happening && (near || ends || StatusWords.IsOver().IsMatch(words)))
            ? MilestoneStatus.Done
            : MilestoneStatus.Planned;
    }

    private static (MilestoneStatus Status, bool Told) Undated(string words, WordHit<EventWord> head, bool plans)
    {
        if (plans)
        {
            return (MilestoneStatus.Planned, false);
        }

        if (StatusWords.Going.In(words))
        {
            return (MilestoneStatus.InProgress, true);
        }

        if (StatusWords.Done.In(words))
        {
            return (MilestoneStatus.Done, true);
        }

        var behind = words[head.End..];
        var last = (behind.AsSpan().IsWhiteSpace() || StatusWords.HasHappened().IsMatch(behind)) && !StatusWords.IsComing().IsMatch(words[..head.Start]);
        return last && EventWords.Punctual.In(head.Value.Name) ? (MilestoneStatus.Done, true) : (MilestoneStatus.InProgress, false);
    }

    // A plan word that is itself the event (排期 at the head) is no second witness, but a promise all the same.
    private static bool PlanWord(string words, WordHit<EventWord> head) =>
        head.Value.Name == EventWords.Schedule || StatusWords.Planned.FindIn(words).Any(p => !IsInName(words, p, head));

    private static string WithoutNoPlans(string words) => StatusWords.NoPlan.Blanked(StatusWords.PlanName().Replace(words, m => new string(' ', m.Length)));
}
