using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Milestones;

/// <summary>Reads the promise in a table's row: its first cell names it, the header says what the days and the other cells are.</summary>
/// <remarks>A table without a column of days promises nothing; one of figures is read by the reader of metrics.</remarks>
internal sealed class MilestoneTable
{
    private readonly LineReading _line;
    private readonly DateOnly _reference;
    private readonly List<(Words Kind, IReadOnlyList<DateMention> Dates, string Header, string Text)> _days = [];
    private readonly List<string> _status = [];
    private readonly List<string> _progress = [];
    private bool _promises;
    private bool _open;
    private readonly List<(string Header, string Text)> _names = [];

    private MilestoneTable(LineReading line, DateOnly reference)
    {
        (_line, _reference) = (line, reference);
        for (var i = 0; i < line.Line.Cells.Count; i++)
        {
            Take(Normal.Lower(i < line.Line.Header.Count ? line.Line.Header[i] : string.Empty).Trim(), line.Line.Cells[i].Trim());
        }
    }

    /// <summary>The milestones of a row; none when the table is of another kind.</summary>
    public static IReadOnlyList<Milestone> Read(LineReading line, DateOnly reference, SubjectReader subjects)
    {
        if (line.Line.Path.Any(SubjectWords.NoMilestones.In))
        {
            return [];
        }

        var table = new MilestoneTable(line, reference);
        if (!table._promises || table._names.Count == 0)
        {
            table._status.AddRange(table._progress);
            return table.Told(subjects);
        }

        // Beside a column of states that of progress tells of other days: 建行通道18日已切 | 农行通道切换 | 4月28日 | 正常.
        var told = table._status.Count > 0 ? table.Read(table._progress, subjects).Where(m => m.Date is not null).ToList() : [];
        table._status.AddRange(table._status.Count > 0 ? [] : table._progress);
        return table.Row() is { } milestone ? [.. told.Where(m => m.Event != milestone.Event || m.Date != milestone.Date), milestone] : told;
    }

    private void Take(string header, string cell)
    {
        var text = Normal.Form(cell).Trim();
        if (text.Length == 0 || TableWords.NoName.In(header))
        {
            return;
        }

        var kind = TableWords.Actual.In(header) ? TableWords.Actual
            : TableWords.Expected.In(header) ? TableWords.Expected
            : TableWords.Planned.In(header) ? TableWords.Planned
            : TableWords.Day.In(header) ? TableWords.Day
            : null;
        _promises |= kind is not null;
        _open |= kind == TableWords.Expected && StatusWords.NoDay.In(Normal.Lower(text));
        var dates = kind is null ? [] : DateReader.Read(text, _reference);
        if (dates.Count > 0)
        {
            _days.Add((kind!, dates, header, text));
        }
        else if (kind is null && TableWords.Progress.In(header))
        {
            _progress.Add(Normal.Lower(text));
        }
        else if (kind is not null || TableWords.Status.In(header))
        {
            _status.Add(Normal.Lower(text));
        }
        else if (!TableWords.Empty.Contains(text) && Quantity.Parse(text) is null)
        {
            _names.Add((header, text));
        }
    }

    private Milestone? Row()
    {
        var status = string.Join(' ', _status);
        var (text, date, previous) = Days(status);
        var (name, what) = Named();
        if (what.Kind == EventKind.Noun || (date is null && !_open && !StatusWords.Cancelled.In(status) && !StatusWords.Held.In(status)))
        {
            return null;
        }

        return new Milestone(
            _line.Line.Number,
            _line.PathOf(name),
            what.Name,
            text,
            date,
            StatusOf(status, date, previous),
            previous is { } before && date?.To != before ? before : null,
            false,
            _line.Line.Text);
    }

    /// <summary>The day that counts, and the one it took the place of.</summary>
    private (string? Text, DateSpan? Date, DateOnly? Previous) Days(string status)
    {
        if (StatusWords.Former().IsMatch(status) && DateReader.Read(status, _reference) is [var former] && (Of(TableWords.Planned) ?? Of(TableWords.Day)) is { } kept)
        {
            return (kept.Text, kept.Span, former.Span.To); // 5月8日 | 提前（原5月15日）
        }

        var moved = StatusWords.Shift.In(status) || StatusWords.Advance.In(status) || StatusWords.Done.In(status) ? DateReader.Read(status, _reference) : [];
        var planned = Of(TableWords.Planned) ?? Of(TableWords.Day);
        var now = _open ? null : moved is [.., var last] ? last : Of(TableWords.Actual) ?? Of(TableWords.Expected) ?? planned;
        var inOneCell = _days.Where(d => d.Dates.Count > 1 && d.Dates[^1] == now).Select(d => (DateOnly?)d.Dates[0].Span.To).FirstOrDefault(); // 9/16→9/18
        var before = inOneCell ?? (ReferenceEquals(planned, now) ? null : planned?.Span.To);
        return (now?.Text, now?.Span, before);
    }

    private DateMention? Of(Words kind) => _days.Where(d => ReferenceEquals(d.Kind, kind)).Select(d => d.Dates[^1]).FirstOrDefault();

    /// <summary>Whom the row is about, and what is to happen: in its cells, else in the header of its days (上线时间), else its completion.</summary>
    private (string Name, EventWord What) Named()
    {
        var column = _names.FindIndex(n => TableWords.Event.In(n.Header));
        foreach (var (header, text) in column > 0 ? _names.Skip(column).Concat(_names.Take(column)) : _names)
        {
            if (EventIn(text) is { } hit)
            {
                var before = text[..hit.Start].Trim(' ', '-', ':');
                var subject = TableWords.Event.In(header) && _names.Count > 1 && _names[0].Text != text ? _names[0].Text : before.Length > 1 ? before : text;
                return (subject, hit.Value);
            }
        }

        var told = _days.Select(d => EventIn(d.Header) ?? EventIn(d.Text)).OfType<WordHit<EventWord>>().Concat(_status.Select(EventIn).OfType<WordHit<EventWord>>());
        var named = _names.Exists(n => TableWords.Event.In(n.Header)) || _status.Count > 0 || _days.Exists(d => d.Kind != TableWords.Day);
        return (_names[0].Text, told.Select(t => (EventWord?)t.Value).FirstOrDefault() ?? new EventWord(EventWords.Complete, named ? EventKind.Finish : EventKind.Noun));
    }

    private static WordHit<EventWord>? EventIn(string text) =>
        EventFinder.HeadOf([.. EventWords.Finder.FindIn(Normal.Lower(text)).Where(e => e.Value.Kind is not (EventKind.Noun or EventKind.Finish))]);

    private MilestoneStatus StatusOf(string status, DateSpan? date, DateOnly? previous)
    {
        var late = TableWords.Late.In(status) || (previous is { } before && date is { } now && now.To > before);
        return StatusWords.Cancelled.In(status) ? MilestoneStatus.Cancelled
            : StatusWords.Held.In(status) || _open ? MilestoneStatus.Blocked
            : TableWords.Waiting.In(status) ? late ? MilestoneStatus.Slipped : MilestoneStatus.Planned
            : Of(TableWords.Actual) is not null || (StatusWords.Done.In(status) && !StatusWords.Unable.In(status)) ? MilestoneStatus.Done
            : late ? MilestoneStatus.Slipped
            : date is { } day && day.To <= _reference && !TableWords.Going.In(status) && !StatusWords.Unable.In(status) && Of(TableWords.Expected) is null
                && Of(TableWords.Planned) is null ? MilestoneStatus.Done
            : MilestoneStatus.Planned;
    }

    /// <summary>A row without a column of days may tell its promise in a cell: 12/3上线.</summary>
    private List<Milestone> Told(SubjectReader subjects)
    {
        if (_names.Count == 0)
        {
            return [];
        }

        return Read(_names.Skip(1).Select(n => n.Text).Concat(_status), subjects);
    }

    private List<Milestone> Read(IEnumerable<string> cells, SubjectReader subjects)
    {
        var name = _names[0].Text;
        return [.. cells
            .Where(t => DateReader.Read(t, _reference).Count > 0)
            .SelectMany(t => MilestoneReader.Read(new LineReading(new FactLine(_line.Line.Number, _line.PathOf(name), t), _reference), _reference, subjects))
            .Select(m => m with { Source = _line.Line.Text })];
    }
}
