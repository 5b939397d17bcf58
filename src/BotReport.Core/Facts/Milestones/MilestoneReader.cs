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
    private string? _part;
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
        if (line.Line.Path.Any(SubjectWords.NoMilestones.In) || StatusWords.Imprint().IsMatch(line.Lower))
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

    // 合同没签下来，3月上不了: what stopped the work is why the launch stopped; so is 12/5未能上线，监管行验收未通过，改到12/12.
    private bool IsOnlyCause(Draft draft) =>
        draft is { Kind: EventKind.Work or EventKind.Finish, Status: MilestoneStatus.Blocked, Date: null, Previous: null }
        && _drafts.Any(d => d.Label == draft.Label && d.Kind == EventKind.Launch
            && (d.Status == MilestoneStatus.Slipped || (d.Status is MilestoneStatus.Blocked or MilestoneStatus.Cancelled && _drafts.IndexOf(d) > _drafts.IndexOf(draft))));

    private void Read(Sentence sentence)
    {
        if (sentence.Label != _label || sentence.Fresh)
        {
            CloseLabel();
            (_label, _carried) = (sentence.Label, null);
            _lead = sentence.Fresh ? null : _lead;
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
        if (IsExactly(unit) is { } told)
        {
            var day = unit.Dates[0];
            told.Status = (told.Date is null || told.Date == _dateAhead) && told.Status is MilestoneStatus.Done or MilestoneStatus.InProgress && (_plans || day.Span.To > _reference) ? MilestoneStatus.Planned : told.Status;
            told.Date = day;
        }
        else if (Overrules(unit))
        {
            return;
        }
        else if (DateMove.In(unit) is { } move && !(unit.Head is null && EventWords.IsMeeting(unit.Text)))
        {
            Move(unit, move);
        }
        else if (FollowsArrow(unit))
        {
            MoveAlong(unit);
        }
        else if (unit.Head is { } gone && StatusWords.Former().IsMatch(unit.Text) && unit.Dates.Count > 0 && StatusReader.IsCancelled(unit.Text, gone))
        {
            AddBare(unit, gone.Value.Name, MilestoneStatus.Cancelled, gone.Start); // 原计划8月30日的演练取消
            (_drafts[^1].Previous, _drafts[^1].Date) = (unit.Dates[0].Span.To, null);
        }
        else if (unit.Dates.Count > 0 && IsFormer(unit))
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

    // 说好27号一起切 stands until something takes its place; a day that has passed was a plan.
    private bool IsFormer(Unit unit) => StatusWords.Former().Match(unit.Text) is { Success: true } former && !StatusWords.Now.In(unit.Text)
        && !(former.ValueSpan is StatusWords.Agreed && unit.Dates[^1].Span.From > _reference);

    // 元旦后（1月6日）, B系统上线（周三）: whom the day in parentheses is of, by the words right before it.
    private Draft? IsExactly(Unit unit)
    {
        if (!unit.Range.Aside || unit.Dates is not [{ Span.IsDay: true } day] || !StatusWords.OnlyBegins.Contains(unit.WithoutDates().Trim()))
        {
            return null;
        }

        var before = unit.Range.Start - 1;
        var open = _drafts.LastOrDefault(d => d.EndsAt <= before && before - d.EndsAt <= ShortRemark - 1 && !_line.Lower.AsSpan(d.EndsAt, before - d.EndsAt).ContainsAny(",;、 ") && d.Label == Above && (d.Date is null || d.Date == _dateAhead) && d.Status != MilestoneStatus.Blocked);
        return open ?? (_drafts is [.., { Date: { } said } last] && last.Label == Above && said != _dateAhead
            && day.Span != said.Span && Math.Abs(day.Span.To.DayNumber - said.Span.To.DayNumber) <= 31
            && _line.Lower.AsSpan(0, before).TrimEnd().Length == said.Start + said.Text.Length
                ? last
                : null);
    }

    private void Add(Unit unit, WordHit<EventWord> head, bool first, Unit? next)
    {
        var date = HeadOfUnit.DateOf(unit, head) ?? DateAtOnce(unit, head) ?? _dateAhead;
        var now = _subjects.Before(unit, head.Start, Above);
        if (first && _label is null && next is not null && date is null && IsTopic(unit, head))
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

    // 新版12月1日起生效，旧版同时下线: on the day of the one before.
    private DateMention? DateAtOnce(Unit unit, WordHit<EventWord> head) =>
        unit.Dates.Count == 0 && StatusWords.AtOnce().IsMatch(unit.Text[..head.Start]) && _drafts is [.., var last] && last.Label == Above ? last.Date : null;

    // 不再单独排期: that nothing is planned cancels nothing.
    private static bool IsNoPlan(Unit unit, WordHit<EventWord> head, DateMention? date) =>
        date is null && head.Value.Name == EventWords.Schedule && StatusReader.IsCancelled(unit.Text, head);

    private void Add(Unit unit, WordHit<EventWord> head, DateMention? date, string? now)
    {
        var (status, told) = StatusReader.Of(unit, head, date, _reference, _plans);
        head = ShortVerbs.Done.FirstIn(head.Word) is not null && EventOfLabel() is { } named ? head with { Value = named.Value } : head;
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
            IsOver = status == MilestoneStatus.Done && StatusWords.IsOver().IsMatch(unit.Text),
            Stage = !launch || !told || (head.Value.Kind == EventKind.Start && status == MilestoneStatus.InProgress) || EventWords.Aids.FirstIn(unit.Text[..head.Start]) is not null,
        };
        if (_former is { } former && date is not null && (StatusWords.Now.In(unit.Text) || former.Unit.Head?.Value.Name == draft.Event))
        {
            _former = null;
            Replace(draft, former.Date.Span.To);
        }

        else if (_former is { } missed && date is null && status == MilestoneStatus.Blocked && missed.Unit.Head?.Value.Name == draft.Event)
        {
            (_former, draft.Previous) = (null, missed.Date.Span.To); // 上周就该上的，一直没上
        }

        _drafts.Add(draft);
        _carried = now is not null && told && _subjects.Lasts(now, head.Value.Kind, Above is not null) ? now : _carried;
    }

    private bool AddDated(Unit unit, WordHit<EventWord> head, string? subject = null)
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
        return true;
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

        (_held, _former, _inherited, _part) = (null, null, null, null);
    }

    // The label, or the topic the sentence opened with.
    private string? Above => _topic ?? _label;

    // What was spoken of before; where nothing names anything, what the line opened with.
    private string? Carried => _carried ?? (Above is null ? _lead : null);

    // WAF迁移，… : a short first clause without date, status or number is what the line is about.
    private bool IsTopic(Unit unit, WordHit<EventWord> head) =>
        unit.Dates.Count == 0 && unit.Text.Trim().Length <= 20 && unit.Text[head.End..].Trim().Length == 0
        && !StatusWords.Done.In(unit.Text) && !StatusWords.Planned.In(unit.Text) && !StatusWords.Going.In(unit.Text)
        && head.Value.Kind != EventKind.Finish && !EventWords.Punctual.In(head.Value.Name) && EventWords.Aids.FirstIn(unit.Text) is null
        && StatusReader.Of(unit, head, null, _reference, _plans) is { Told: false };

    private sealed record Former(Unit Unit, DateMention Date, string? Subject);
}
