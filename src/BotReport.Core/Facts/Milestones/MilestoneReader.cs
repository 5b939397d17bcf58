using BotReport.Core.Facts.Dates;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Milestones;

/// <summary>Reads the promises and outcomes of one line, clause by clause; what a clause leaves open the next may close.</summary>
internal sealed partial class MilestoneReader
{
    /// <summary>What may stand beside the day that keeps a label's promise: 9/15（顺延）. 18号全部对平 tells of something else.</summary>
    private const int ShortRemark = 3;

    private readonly LineReading _line;
    private readonly DateOnly _reference;
    private readonly SubjectReader _subjects;
    private readonly bool _underPlans;
    private bool _plans;
    private readonly List<Draft> _drafts = [];
    private string? _label;
    private string? _topic;
    private string? _carried;
    private string? _lead;
    private DateMention? _dateAhead;
    private Former? _former;
    private Unit? _held;
    private WordHit<EventWord>? _inherited;

    private MilestoneReader(LineReading line, DateOnly reference, SubjectReader subjects)
    {
        _line = line;
        _reference = reference;
        _subjects = subjects;
        _underPlans = _plans = line.Line.Path.Any(p => SubjectWords.Plans.In(Normal.Lower(p)));
    }

    public static IReadOnlyList<Milestone> Read(LineReading line, DateOnly reference, SubjectReader subjects)
    {
        if (line.Line.Path.Any(SubjectWords.NoMilestones.In))
        {
            return [];
        }

        var reader = new MilestoneReader(line, reference, subjects);
        foreach (var sentence in line.Sentences)
        {
            reader._plans = reader._underPlans || sentence.Week?.Plans == true;
            var listed = PromisedList.Read(line, sentence, subjects, reference, reader._plans);
            reader._drafts.AddRange(listed);
            if (listed.Count == 0)
            {
                reader.Read(sentence);
            }
        }

        reader.CloseLabel();
        reader._drafts.RemoveAll(reader.IsOnlyCause);
        return [.. reader._drafts.Select(d => d.Finish(line))];
    }

    // 合同没签下来，3月上不了: what stopped the work is why the launch stopped.
    private bool IsOnlyCause(Draft draft) =>
        draft is { Kind: EventKind.Work, Status: MilestoneStatus.Blocked, Date: null, Previous: null }
        && _drafts.Skip(_drafts.IndexOf(draft) + 1).Any(d => d.Label == draft.Label && d.Kind == EventKind.Launch
            && d.Status is MilestoneStatus.Blocked or MilestoneStatus.Slipped or MilestoneStatus.Cancelled);

    private void Read(Sentence sentence)
    {
        if (sentence.Label != _label)
        {
            CloseLabel();
            _label = sentence.Label;
            _carried = null;
        }

        (_topic, _dateAhead) = (null, DateOf(sentence.Week));
        string? why = null;
        var units = Clauses.Of(_line.Lower, sentence.Range).SelectMany(c => Units.Of(_line, c)).ToList();
        for (var i = 0; i < units.Count; i++)
        {
            var told = _drafts.Count;
            _lead = i == 0 && _label is null && !units[i].Range.Aside ? _subjects.Lead(units[i]) ?? _lead : _lead;
            Read(units[i], i == 0, i + 1 < units.Count ? units[i + 1] : null);
            why = units[i].Reason ?? why;
            foreach (var draft in why is null ? [] : _drafts.Skip(Math.Max(0, Math.Min(told, _drafts.Count - 1))))
            {
                draft.Reason ??= why; // told with it, before it, or right behind it
            }
        }
    }

    // 下周：B系统上线 promises it for that week, 上周： tells of the one before; of 本周 the words themselves tell.
    private DateMention? DateOf(WeekLabel? week) =>
        week is { Week: not 0 } ? _line.Dates.FirstOrDefault(d => d.Start >= week.Start && d.Start < week.End) : null;

    private void Read(Unit unit, bool first, Unit? next)
    {
        if (IsExactly(unit))
        {
            var (last, day) = (_drafts[^1], unit.Dates[0]);
            last.Status = (last.Date is null || last.Date == _dateAhead) && last.Status is MilestoneStatus.Done or MilestoneStatus.InProgress && (_plans || day.Span.To > _reference) ? MilestoneStatus.Planned : last.Status;
            last.Date = day;
        }
        else if (DateMove.In(unit) is { } move && !(unit.Head is null && EventWords.IsMeeting(unit.Text)))
        {
            Move(unit, move);
        }
        else if (FollowsArrow(unit))
        {
            MoveAlong(unit);
        }
        else if (unit.Head is { } gone && StatusWords.Former.In(unit.Text) && unit.Dates.Count > 0 && StatusReader.IsCancelled(unit.Text, gone))
        {
            AddBare(unit, gone.Value.Name, MilestoneStatus.Cancelled, gone.Start); // 原计划8月30日的演练取消
            (_drafts[^1].Previous, _drafts[^1].Date) = (unit.Dates[0].Span.To, null);
        }
        else if (unit.Dates.Count > 0 && StatusWords.Former.In(unit.Text) && !StatusWords.Now.In(unit.Text))
        {
            Remember(unit);
        }
        else if (unit.Head is { } head && (!unit.Range.Aside || unit.Dates.Count > 0))
        {
            Add(unit, head, first, next);
        }
        else if (!unit.Range.Aside || unit.Dates.Count > 0)
        {
            ReadWithoutEvent(unit, first, next);
        }
    }

    // 元旦后（1月6日）: the day in parentheses says which day the words before it mean.
    private bool IsExactly(Unit unit) =>
        unit.Range.Aside && unit.Dates is [{ Span.IsDay: true } day] && StatusWords.OnlyBegins.Contains(unit.WithoutDates().Trim())
        && _drafts is [.., var last] && last.Label == Above
        && (last.Date is { } said && said != _dateAhead
            ? day.Span != said.Span && Math.Abs(day.Span.To.DayNumber - said.Span.To.DayNumber) <= 31
                && _line.Lower.AsSpan(0, unit.Range.Start - 1).TrimEnd().Length == said.Start + said.Text.Length
            : last.Status != MilestoneStatus.Blocked && last.EndsAt == unit.Range.Start - 1);

    private void Add(Unit unit, WordHit<EventWord> head, bool first, Unit? next)
    {
        var date = HeadOfUnit.DateOf(unit, head) ?? _dateAhead;
        var now = _subjects.Before(unit, head.Start, Above);
        if (first && _label is null && next is not null && IsTopic(unit, head))
        {
            _topic = _subjects.Before(unit, unit.Text.Length, null);
        }
        else if (date is null && head.Value.Kind == EventKind.Launch && next is { Head: null, Dates.Count: > 0 }
            && StatusWords.Batch().IsMatch(next.Text) && !StatusWords.Done.In(unit.Text) && !StatusWords.HasHappened().IsMatch(unit.Text[head.End..]))
        {
            (_former, _inherited) = (null, head); // 分两批上线，第一批12月12日: the batches carry the event
        }
        else if (!HeadOfUnit.IsFigure(unit, head) && !IsNoPlan(unit, head, date) && (date is null || !Reopens(head, date, now)))
        {
            Add(unit, head, date, now);
        }
    }

    // 不再单独排期: that nothing is planned cancels nothing.
    private static bool IsNoPlan(Unit unit, WordHit<EventWord> head, DateMention? date) =>
        date is null && head.Value.Name == EventWords.Schedule && StatusReader.IsCancelled(unit.Text, head);

    private void Add(Unit unit, WordHit<EventWord> head, DateMention? date, string? now)
    {
        var (status, told) = StatusReader.Of(unit, head, date, _reference, _plans);
        var behind = now is null ? _subjects.Behind(unit, head.End, Above) : null;
        var mine = now ?? Carried;
        var launch = head.Value.Kind is EventKind.Launch or EventKind.Start;
        var draft = new Draft
        {
            Event = head.Value.Name,
            Kind = head.Value.Kind,
            Status = status,
            Label = Above,
            Subject = mine,
            Object = behind is not null && mine?.Contains(behind, StringComparison.Ordinal) == true ? null : behind,
            Date = date,
            EndsAt = unit.Range.Start + (EventWords.PromiseTails.At(unit.Text, head.End)?.End ?? head.End),
            Stage = !launch || !told || (head.Value.Kind == EventKind.Start && status == MilestoneStatus.InProgress) || EventWords.Aids.FirstIn(unit.Text[..head.Start]) is not null,
        };
        if (_former is { } former && date is not null && (StatusWords.Now.In(unit.Text) || former.Unit.Head?.Value.Name == draft.Event))
        {
            _former = null;
            Replace(draft, former.Date.Span.To);
        }

        _drafts.Add(draft);
        _carried = now is not null && told && _subjects.Lasts(now, head.Value.Kind, Above is not null) ? now : _carried;
    }

    private void ReadWithoutEvent(Unit unit, bool first, Unit? next)
    {
        if (EventWords.IsMeeting(unit.Text))
        {
            return;
        }

        if (unit.Dates is [var still] && _drafts is [.., { Date: null, Status: not MilestoneStatus.Done } kept] && StatusWords.StillIs.Contains(unit.WithoutDates().Trim()))
        {
            (kept.Date, kept.Status, kept.Stage) = (still, MilestoneStatus.Planned, false); // 上线时间不变，还是19号
            return;
        }

        if (StatusWords.Cancelled.FindIn(unit.Text) is [.., var cancel] && (unit.Text[cancel.End..].Trim().Length == 0 || StatusWords.HasHappened().IsMatch(unit.Text[cancel.End..])))
        {
            // 夜间配送砍了，不做了 is told twice.
            if (_drafts is not [.., { Status: MilestoneStatus.Cancelled }] || _subjects.Before(unit, cancel.Start, Above) is not null)
            {
                AddBare(unit, EventWords.Launch, MilestoneStatus.Cancelled, cancel.Start);
            }
        }
        else if (unit.Dates is [var now, ..] && StatusWords.Now.In(unit.Text) && _drafts is [.., { Status: MilestoneStatus.Blocked } stopped])
        {
            (stopped.Date, stopped.Status) = (now, MilestoneStatus.Slipped); // 核销延期，原3/14，新时间3/21
        }
        else if (StatusWords.Held.FirstIn(unit.Text) is { } hold && !(hold.End < unit.Text.Length && char.IsAsciiDigit(unit.Text[hold.End])))
        {
            _held ??= unit;
        }
        else if (unit.Dates is [.., var then] && _former is { Unit.Head: { } formerly } former && !unit.Range.Aside && (StatusWords.Now.In(unit.Text) || StatusWords.Planned.In(unit.Text)))
        {
            _former = null;
            AddDated(unit, formerly);
            (_drafts[^1].Date, _drafts[^1].Status) = (then, MilestoneStatus.Planned);
            Replace(_drafts[^1], former.Date.Span.To); // 原定12月底上架，签名证书出问题，预计明年Q1了
        }
        else if (_drafts is [.., var same] && same.Label == Above && StatusWords.NoDay.FirstIn(unit.Text) is { } noDay && _subjects.Before(unit, noDay.Start, Above) is { } other && other != same.Subject)
        {
            _drafts.Add(new Draft { Event = same.Event, Kind = same.Kind, Status = MilestoneStatus.Blocked, Label = Above, Subject = other }); // 昆山仓26日切 成都仓还没日子
        }
        else if (unit.Dates.Count > 0 && (_inherited ?? next?.Head) is { } head && Inherits(unit, next))
        {
            AddDated(unit, head);
        }
        else if (unit.Dates.Count > 0 && LabelEvent(unit) is { } named)
        {
            AddDated(unit, named);
        }
        else if (unit.Dates.Count > 0 && _drafts is [.., { Kind: EventKind.Launch or EventKind.Work } ahead] && ahead.Label == Above && StatusWords.Batch().IsMatch(unit.Text))
        {
            AddDated(unit, new WordHit<EventWord>(0, ahead.Event, new EventWord(ahead.Event, ahead.Kind))); // 12台到货了，剩8台清明前
        }
        else if (unit.Dates is [.., var later] && _drafts is [.., { Kind: EventKind.Launch, Date: not null } alike] && alike.Label == Above
            && StatusWords.PutTo().IsMatch(unit.Text[..unit.At(later)]) && _subjects.Before(unit, unit.At(later), Above) is { } third)
        {
            AddDated(unit, new WordHit<EventWord>(0, alike.Event, new EventWord(alike.Event, alike.Kind)), third); // 寿险5月切换，健康险放到三季度
        }
        else if (unit.Dates.Count > 0 && _drafts is [.., { Event: EventWords.Gradual } rollout] && rollout.Label == Above && StatusWords.Reaches().IsMatch(unit.Text))
        {
            AddDated(unit, new WordHit<EventWord>(0, rollout.Event, new EventWord(rollout.Event, rollout.Kind)), rollout.Subject); // 周二灰度两个中心，周四扩到华东
        }
        else if (unit.Dates is [var date] && unit.WithoutDates().Trim(' ', ':').Length == 0 && !unit.Range.Aside)
        {
            _dateAhead = date;
        }
        else if (unit.Reason is not null || (first && _label is null && !unit.Range.Aside))
        {
            _carried = _subjects.Topic(unit) ?? _carried;
        }
        else if (first)
        {
            _carried = _subjects.Known(unit) ?? _carried;
        }
    }

    // 第二批12月26日 takes the event before it, 支付11/28、业务12/5上线 the one behind.
    private bool Inherits(Unit unit, Unit? next) =>
        _inherited is not null
            ? StatusWords.Batch().IsMatch(unit.Text)
            : next is { Dates.Count: > 0 } && unit.Range.End + 1 == next.Range.Start && _line.Lower[unit.Range.End] == SubjectWords.ListComma;

    // M2 集成测试：计划9/15: the label ends with the event.
    private WordHit<EventWord>? LabelEvent(Unit unit) =>
        _label is not null && !unit.Range.Aside && EventWords.Finder.FindIn(Normal.Lower(_label)) is [.., { Value.Kind: EventKind.Launch or EventKind.Work } hit]
        && (StatusWords.Planned.In(unit.Text) || unit.WithoutDates().Trim(' ', ':').Length <= ShortRemark)
        && (hit.End == _label.Length || EventWords.PromiseTails.At(Normal.Lower(_label), hit.End)?.End == _label.Length)
            ? hit
            : null;

    private void AddDated(Unit unit, WordHit<EventWord> head, string? subject = null)
    {
        var date = unit.Dates[0];
        _drafts.Add(new Draft
        {
            Event = head.Value.Name,
            Kind = head.Value.Kind,
            Status = date.Span.To <= _reference ? MilestoneStatus.Done : MilestoneStatus.Planned,
            Label = Above,
            Subject = subject ?? _subjects.Before(unit, unit.At(date), Above) ?? Carried,
            Date = date,
        });
    }

    private void AddBare(Unit unit, string name, MilestoneStatus status, int end) => _drafts.Add(new Draft
    {
        Event = name,
        Kind = EventKind.Launch,
        Status = status,
        Label = Above,
        Subject = _subjects.Before(unit, end, Above) ?? Carried,
        Date = unit.Dates.Count > 0 ? unit.Dates[0] : null,
    });

    // What only rests is told once: 合规要求暂缓，年内不上线 is one blocked launch.
    private void CloseLabel()
    {
        if (_held is { } held && _former?.Unit.Head is null && !_drafts.Any(d => d.Label == Above && d.Status is MilestoneStatus.Blocked or MilestoneStatus.Slipped or MilestoneStatus.Cancelled))
        {
            AddBare(held, EventWords.Progress, MilestoneStatus.Blocked, StatusWords.Held.FirstIn(held.Text)?.Start ?? 0);
        }

        if (_former is { Unit.Head: { } head } former)
        {
            AddDated(former.Unit, head);
            _drafts[^1].Status = _held is null ? _drafts[^1].Status : MilestoneStatus.Blocked; // 说好本周联调，环境没给，卡住
        }

        (_held, _former, _inherited) = (null, null, null);
    }

    // The label, or the topic the sentence opened with.
    private string? Above => _topic ?? _label;

    // What was spoken of before; where nothing names anything, what the line opened with.
    private string? Carried => _carried ?? (Above is null ? _lead : null);

    // WAF迁移，… : a short first clause without date, status or number is what the line is about.
    private bool IsTopic(Unit unit, WordHit<EventWord> head) =>
        unit.Dates.Count == 0 && unit.Text.Trim().Length <= 20 && unit.Text[head.End..].Trim().Length == 0
        && !StatusWords.Done.In(unit.Text) && !StatusWords.Planned.In(unit.Text) && !StatusWords.Going.In(unit.Text)
        && !EventWords.Punctual.In(head.Value.Name)
        && StatusReader.Of(unit, head, null, _reference, _plans) is { Told: false };

    private sealed record Former(Unit Unit, DateMention Date);
}
