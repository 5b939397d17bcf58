using BotReport.Core.Facts;

namespace BotReport.Core.Ledger;

/// <summary>A milestone while its weeks are being joined.</summary>
internal sealed class LedgerRow
{
    private readonly List<SaidMilestone> _history;
    private readonly List<string> _topics;
    private readonly HashSet<string> _keys;
    private Subject _subject;
    private Course _course;
    private bool _renamed;

    public LedgerRow(int place, SaidMilestone first, Subject subject)
    {
        (Place, _subject, _course) = (place, subject, Course.Begin(first));
        (_history, _topics, _keys) = ([first], [subject.Name], new HashSet<string>(StringComparer.Ordinal) { subject.Key });
    }

    private LedgerRow(LedgerRow other)
    {
        (Place, _subject, _course, _renamed) = (other.Place, other._subject, other._course, other._renamed);
        (_history, _topics, _keys) = ([.. other._history], [.. other._topics], new HashSet<string>(other._keys, StringComparer.Ordinal));
    }

    /// <summary>Its place among all rows, in the order of their first statements.</summary>
    public int Place { get; }

    public Standing Standing => _course.Standing;

    public SaidMilestone Last => _history[^1];

    public string Section => _history[0].Section;

    public bool IsCalled(Subject other) => _keys.Contains(other.Key);

    public bool? IsLike(Subject other) => _subject.Like(other);

    public bool Covers(Subject other) => _subject.Covers(other);

    public bool IsNamedIn(string text) => _subject.IsNamedIn(text);

    public bool EndsLike(Subject other) => _subject.EndsLike(other);

    public bool HasParents(Subject other) => _subject.Parents == other.Parents;

    /// <summary>Whether a statement names the day this was last promised for, as its date or as the one it moved from.</summary>
    public bool NamesDay(Milestone said) =>
        (Standing.Promise ?? Standing.Date) is { } day && (said.Date?.To == day.To || said.Previous == day.To);

    /// <summary>Whether an entry told of it.</summary>
    public bool WasSaidIn(string entryId) => _history.Exists(s => s.Entry.EntryId == entryId);

    /// <summary>Whether a name, perhaps with its heading before it, ends with what this is called.</summary>
    public bool EndsName(string name) => name.EndsWith(_topics[^1], StringComparison.Ordinal);

    /// <summary>A row that goes on by itself and leaves this one as it is.</summary>
    public LedgerRow Copy() => new(this);

    /// <summary>Adds a statement.</summary>
    /// <returns>Whether it brought a further name.</returns>
    public bool Add(SaidMilestone said, Subject subject)
    {
        var here = SectionNames.Agree(Section, said.Section);
        _course = _course.After(said, here);
        _renamed = !IsCalled(subject);
        _subject = here && (IsCalled(subject) || IsLike(subject) == true) ? subject : _subject; // a shorter name tells less
        _history.Add(said);
        _topics.Add(_subject.Name);
        return here && _keys.Add(subject.Key);
    }

    public LedgerItem Item() => _course.Item(Section, [.. _topics], [.. _history]) with { IsRenamed = _renamed };
}
