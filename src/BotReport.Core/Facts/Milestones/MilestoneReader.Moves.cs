using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Milestones;

/// <content>Days that give way to others: along an arrow, from a former plan, by a word that moves, after a stop.</content>
internal sealed partial class MilestoneReader
{
    // 计划9/15 → 预计9/22: a date alone behind an arrow takes the place of the one before it.
    private bool FollowsArrow(Unit unit) =>
        unit.Range.Start > 0 && _line.Lower[unit.Range.Start - 1] == '\u2192' && _drafts is [.., { Date: not null } last]
        && (unit.Dates is [_] || (unit.Dates.Count == 0 && StatusWords.NoDay.In(unit.Text)))
        && (unit.Head is null || unit.Head.Value.Value.Kind == EventKind.Finish || unit.Head.Value.Value.Name == last.Event) && (unit.Dates.Count == 0 || _subjects.Before(unit, unit.At(unit.Dates[0]), Above) is null)
        && !unit.Text.Contains('%', StringComparison.Ordinal);

    // 11月14日上线（未上线）, 11月12日上线（延期至11月20日）: what stands in parentheses behind an event overrules it.
    private bool Overrules(Unit unit)
    {
        if (!unit.Range.Aside || _drafts is not [.., var last] || last.Label != Above || (unit.Head is { Value.Kind: not EventKind.Finish } other && other.Value.Name != last.Event))
        {
            return false;
        }

        if (last.Date is { } was && DateMove.Told(unit) is { Earlier: false } move && (move.New is null || move.New.Span.To > was.Span.To))
        {
            (last.Previous, last.Date) = (move.Old?.Span.To ?? was.Span.To, move.New);
            last.Status = move.New is null ? MilestoneStatus.Blocked : MilestoneStatus.Slipped;
            return true;
        }

        if (unit.Dates.Count == 0 && StatusWords.Overrules().Match(unit.Text.Trim()) is { Success: true } not)
        {
            last.Status = not.Groups["off"].Success ? MilestoneStatus.Cancelled : MilestoneStatus.Blocked;
            return true;
        }

        return false;
    }

    private void MoveAlong(Unit unit)
    {
        var last = _drafts[^1];
        var from = last.Date!.Span.To;
        if (unit.Dates is not [var to])
        {
            (last.Previous, last.Date, last.Status) = (from, null, MilestoneStatus.Blocked); // 9/19 → TBD
            return;
        }

        (last.Previous, last.Date) = (from, to);
        last.Status = to.Span.To <= _reference && !StatusWords.Planned.In(unit.Text) ? MilestoneStatus.Done
            : to.Span.To > from ? MilestoneStatus.Slipped
            : MilestoneStatus.Planned;
    }

    // 原计划11月19日上线: what it became stands in a later clause, or in the one before when it is in parentheses.
    private void Remember(Unit unit)
    {
        var date = unit.Dates[0];
        if (_drafts is [.., var last] && (unit.Range.Aside || (last.Date is not null && StatusWords.Compares().IsMatch(unit.Text)) || last is { Status: MilestoneStatus.Blocked, Date: null, Previous: null }
            || (last is { Status: MilestoneStatus.Slipped, Previous: null } && unit.Head is null)))
        {
            Replace(last, date.Span.To);
            return;
        }

        var subject = unit.Head is { } head ? _subjects.Before(unit, head.Start, Above) : null;
        _carried = subject ?? _carried;
        _former = new Former(unit, date, subject);
    }

    private static void Replace(Draft draft, DateOnly former)
    {
        draft.Previous ??= former;
        if (draft is { Status: MilestoneStatus.Planned, Date: { } date } && former < date.Span.To)
        {
            draft.Status = MilestoneStatus.Slipped;
        }
    }

    private void Move(Unit unit, DateMove move)
    {
        var earlier = move.Old?.Span.To ?? _former?.Date.Span.To;
        var head = move.HeadOf(unit) ?? _former?.Unit.Head;
        var last = (head is null || unit.Head is null) && !IsOfAnother(_former) ? _drafts.LastOrDefault(d => d.Label == Above && !d.IsOver && (d.Kind == EventKind.Launch || d.Date is not null)) : null;
        if (_former is { Unit.Head: not null, Subject: { } planned } && last?.Subject != planned)
        {
            last = null; // 礼物展示原定今天上线，压测延迟偏高，推迟到下周四: not what the sentence before told of
        }

        var formerly = move.HeadOf(unit) is null ? _former?.Subject : null; // 原定周三上线，电源没做完，调整为24日: of what was to go live
        _former = null;
        var other = unit.Head is null ? _subjects.Before(unit, move.Start, Above) ?? _part : null;
        if (last is not null && other is not null && last.Subject is { } lasts && !lasts.Contains(other, StringComparison.Ordinal) && !other.Contains(lasts, StringComparison.Ordinal))
        {
            head = new WordHit<EventWord>(0, last.Event, new EventWord(last.Event, last.Kind)); // 首页改版8月22日发布，适老化改造推迟: of another thing
        }
        else if (last is { Status: MilestoneStatus.Slipped, Date: not null } && unit.Head is null && move.New is null && ArithmeticWords.MovedBy().IsMatch(unit.Text))
        {
            return; // 推迟到11月28日，推迟了8天: by how long
        }
        else if (last is not null && unit.Head is null)
        {
            var later = move.New is null && !move.Earlier && earlier is { } was && last.Date?.Span.To > was; // 安排在9月20日，较原定的13日顺延一周
            (last.Previous, last.Date) = (earlier ?? last.Date?.Span.To, move.New ?? last.Date);
            last.Status = later ? MilestoneStatus.Slipped : move.StatusOf(last.Previous, _reference, unit);
            return;
        }

        var subject = unit.Head is { } own ? _subjects.Before(unit, Math.Min(own.Start, move.Start), Above) : other;
        _carried = subject ?? formerly ?? _carried;
        _drafts.Add(new Draft
        {
            Event = head?.Value.Name ?? EventWords.Launch,
            Kind = head?.Value.Kind ?? EventKind.Launch,
            Status = move.StatusOf(earlier, _reference, unit),
            Label = Above,
            Subject = subject ?? _carried,
            Date = move.New,
            Previous = earlier,
        });
    }

    // 第二批18日切完，第三批原计划3月22日切，推迟到29日: what moves is the third.
    private bool IsOfAnother(Former? former) => former is { Unit: { Head: { } head } unit } && _subjects.Before(unit, head.Start, Above) is { } subject
        && _drafts is [.., var last] && last.Subject != subject && last.Label == Above;

    // 11/20未能上线，预计11/27上线: the stopped milestone of this line has its new date.
    private bool Reopens(WordHit<EventWord> head, DateMention date, string? subject)
    {
        if (_drafts.LastOrDefault() is not { Status: MilestoneStatus.Blocked } stopped
            || stopped.Event != head.Value.Name || stopped.Label != Above || (subject is not null && subject != stopped.Subject)
            || (stopped.Previous ?? stopped.Date?.Span.To) is not { } former || date.Span.To <= former)
        {
            return false;
        }

        (stopped.Previous, stopped.Date, stopped.Status) = (former, date, MilestoneStatus.Slipped);
        return true;
    }
}
