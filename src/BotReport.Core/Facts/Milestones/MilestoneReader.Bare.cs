using BotReport.Core.Facts.Dates;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Milestones;

/// <content>Clauses without an event of their own: what they say of the one before, behind or above them.</content>
/// <remarks>Each case answers whether the clause is of its kind; the first that does has told it, so the order is part of the rule.</remarks>
internal sealed partial class MilestoneReader
{
    private void ReadWithoutEvent(Unit unit, bool first, Unit? next) =>
        _ = EventWords.IsMeeting(unit.Text)
            || StaysOnItsDay(unit)
            || IsCalledOff(unit)
            || HasItsNewDay(unit)
            || Rests(unit)
            || ReplacesTheFormerPlan(unit)
            || LosesItsDay(unit)
            || HasNoDayYet(unit)
            || SharesTheNextEvent(unit, next)
            || KeepsItsLabelsPromise(unit)
            || IsAnotherBatch(unit)
            || IsPutTo(unit)
            || ReachesFurther(unit)
            || FollowsLater(unit)
            || NamesTheDay(unit)
            || NamesAPart(unit, first)
            || NamesTheSubject(unit, first);

    // 上线时间不变，还是19号
    private bool StaysOnItsDay(Unit unit)
    {
        if (unit.Dates is not [var still] || _drafts is not [.., { Date: null, Status: not MilestoneStatus.Done } kept] || !StatusWords.StillIs.Contains(unit.WithoutDates().Trim()))
        {
            return false;
        }

        (kept.Date, kept.Status, kept.Stage) = (still, MilestoneStatus.Planned, false);
        return true;
    }

    private bool IsCalledOff(Unit unit)
    {
        if (StatusWords.Cancelled.FindIn(unit.Text) is not [.., var cancel] || StatusWords.NegatesNext().IsMatch(unit.Text[..cancel.Start]) || (unit.Text[cancel.End..].Trim().Length > 0 && !StatusWords.HasHappened().IsMatch(unit.Text[cancel.End..])))
        {
            return false;
        }

        // 夜间配送砍了，不做了 is told twice; 联名卡分期不做了 银行那边撤了 says why.
        if (_drafts is not [.., { Status: MilestoneStatus.Cancelled } before] || (_subjects.Before(unit, cancel.Start, Above) is { } other && other != before.Subject && !StatusWords.OverThere().IsMatch(unit.Text[..cancel.Start])))
        {
            AddBare(unit, EventWords.Launch, MilestoneStatus.Cancelled, cancel.Start);
        }

        return true;
    }

    // 核销延期，原3/14，新时间3/21
    private bool HasItsNewDay(Unit unit)
    {
        if (unit.Dates is not [var now, ..] || !StatusWords.Now.In(unit.Text) || _drafts is not [.., { Status: MilestoneStatus.Blocked } stopped])
        {
            return false;
        }

        (stopped.Date, stopped.Status) = (now, MilestoneStatus.Slipped);
        return true;
    }

    private bool Rests(Unit unit)
    {
        if (StatusWords.Held.FirstIn(unit.Text) is not { } hold || StatusWords.NegatesNext().IsMatch(unit.Text[..hold.Start]) || (hold.End < unit.Text.Length && char.IsAsciiDigit(unit.Text[hold.End])))
        {
            return false;
        }

        _held ??= unit;
        return true;
    }

    // 原定12月底上架，签名证书出问题，预计明年Q1了
    private bool ReplacesTheFormerPlan(Unit unit)
    {
        if (unit.Dates is not [.., var then] || _former is not { Unit.Head: { } formerly } former || unit.Range.Aside || !(StatusWords.Now.In(unit.Text) || StatusWords.Planned.In(unit.Text) || StatusWords.HasToBe().IsMatch(unit.Text)))
        {
            return false;
        }

        _former = null;
        AddDated(unit, formerly, _subjects.Before(unit, unit.At(then), Above) ?? former.Subject);
        (_drafts[^1].Date, _drafts[^1].Status) = (then, MilestoneStatus.Planned);
        Replace(_drafts[^1], former.Date.Span.To);
        return true;
    }

    // 原来说16号发 现在没日子了
    private bool LosesItsDay(Unit unit)
    {
        if (unit.Dates.Count > 0 || _former is not { Unit.Head: { } head } former || StatusWords.NoDay.FirstIn(unit.Text) is null)
        {
            return false;
        }

        _former = null;
        AddDated(former.Unit, head);
        var lost = _drafts[^1];
        (lost.Status, lost.Previous, lost.Date) = (MilestoneStatus.Blocked, former.Date.Span.To, null);
        return true;
    }

    // 昆山仓26日切 成都仓还没日子
    private bool HasNoDayYet(Unit unit)
    {
        if (_drafts is not [.., var same] || same.Label != Above || StatusWords.NoDay.FirstIn(unit.Text) is not { } noDay
            || _subjects.Before(unit, noDay.Start, Above) is not { } other || other == same.Subject)
        {
            return false;
        }

        _drafts.Add(new Draft { Event = same.Event, Kind = same.Kind, Status = MilestoneStatus.Blocked, Label = Above, Subject = other });
        return true;
    }

    // 第二批12月26日 takes the event before it, 支付11/28、业务12/5上线 the one behind.
    private bool SharesTheNextEvent(Unit unit, Unit? next)
    {
        var shares = _inherited is not null
            ? StatusWords.Batch().IsMatch(unit.Text)
            : next is { Dates.Count: > 0 } && unit.Range.End + 1 == next.Range.Start && _line.Lower[unit.Range.End] == SubjectWords.ListComma;
        return shares && unit.Dates.Count > 0 && (_inherited ?? next?.Head) is { } head && AddDated(unit, head);
    }

    // M2 集成测试：计划9/15: the label ends with the event.
    private bool KeepsItsLabelsPromise(Unit unit) =>
        unit.Dates.Count > 0 && !unit.Range.Aside && EventOfLabel() is { } named
        && (StatusWords.Planned.In(unit.Text) || unit.WithoutDates().Trim(' ', ':').Length <= ShortRemark || StatusWords.PutTo().IsMatch(unit.Text[..unit.At(unit.Dates[0])]))
        && AddDated(unit, named);

    private WordHit<EventWord>? EventOfLabel() =>
        _label is not null && EventWords.Finder.FindIn(Normal.Lower(_label)) is [.., { Value.Kind: EventKind.Launch or EventKind.Work } named]
        && (named.End == _label.Length || EventWords.PromiseTails.At(Normal.Lower(_label), named.End)?.End == _label.Length)
            ? named
            : null;

    // 12台到货了，剩8台清明前
    private bool IsAnotherBatch(Unit unit) =>
        unit.Dates.Count > 0 && _drafts is [.., { Kind: EventKind.Launch or EventKind.Work } ahead] && ahead.Label == Above
        && StatusWords.Batch().IsMatch(unit.Text) && AddDated(unit, EventOf(ahead));

    // 寿险5月切换，健康险放到三季度
    private bool IsPutTo(Unit unit) =>
        unit.Dates is [.., var later] && _drafts is [.., { Kind: EventKind.Launch, Date: not null } alike] && alike.Label == Above
        && StatusWords.PutTo().IsMatch(unit.Text[..unit.At(later)]) && (_subjects.Before(unit, unit.At(later), Above) ?? _part) is { } other
        && AddDated(unit, EventOf(alike), other);

    // 周二灰度两个中心，周四扩到华东
    private bool ReachesFurther(Unit unit) =>
        unit.Dates.Count > 0 && _drafts is [.., { Event: EventWords.Gradual or EventWords.Switch } rollout] && rollout.Label == Above
        && StatusWords.Reaches().IsMatch(unit.Text) && AddDated(unit, EventOf(rollout), rollout.Subject);

    // iOS 26号上，安卓晚两天
    private bool FollowsLater(Unit unit)
    {
        if (unit.Dates.Count > 0 || _drafts is not [.., { Date: { } day } ahead] || ahead.Label != Above || StatusWords.LaterBy().Match(unit.Text) is not { Success: true } by
            || _subjects.Before(unit, by.Index, Above) is not { } other || other == ahead.Subject)
        {
            return false;
        }

        var to = PeriodForms.Moved(day.Span.To, by);
        var written = _line.Raw.Substring(unit.Range.Start + by.Index, by.Length).Trim();
        _drafts.Add(new Draft
        {
            Event = ahead.Event,
            Kind = ahead.Kind,
            Status = to <= _reference ? MilestoneStatus.Done : MilestoneStatus.Planned,
            Label = Above,
            Subject = other,
            Date = new DateMention(day.Line, unit.Range.Start + by.Index, written, DateSpan.Day(to), Doubtful: true),
        });
        return true;
    }

    private bool NamesTheDay(Unit unit)
    {
        if (unit.Dates is not [var date] || unit.WithoutDates().Trim(' ', ':').Length > 0 || unit.Range.Aside)
        {
            return false;
        }

        _dateAhead = date;
        return true;
    }

    // 第四章作者拖稿，改到11月22日; 就差礼盒，月底前能到齐: what the clauses behind it are about.
    private bool NamesAPart(Unit unit, bool first)
    {
        if (unit.Dates.Count > 0 || StatusWords.Part().Match(unit.Text) is not { Success: true } part || (first && !part.Groups["lacks"].Success && !part.Groups["still"].Success))
        {
            return false;
        }

        var name = unit.Range.In(_line.Form).Substring(part.Groups["name"].Index, part.Groups["name"].Length).Trim();
        (_part, _carried) = part.Groups["lacks"].Success ? (_part, name) : (name, _carried);
        return true;
    }

    private bool NamesTheSubject(Unit unit, bool first)
    {
        _carried = (unit.Reason is not null || (first && _label is null && !unit.Range.Aside) ? _subjects.Topic(unit) : first ? _subjects.Known(unit) : null) ?? _carried;
        return true;
    }

    private static WordHit<EventWord> EventOf(Draft draft) => new(0, draft.Event, new EventWord(draft.Event, draft.Kind));
}
