using BotReport.Core.Facts;

namespace BotReport.Core.Ledger;

/// <summary>A milestone while its weeks are being joined.</summary>
internal sealed class LedgerRow(SaidMilestone first, Subject subject)
{
    private readonly List<SaidMilestone> _history = [first];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal) { subject.Key };
    private Subject _subject = subject;
    private SaidMilestone _telling = first;
    private bool _stage = first.Milestone.Stage;

    public Standing Standing { get; private set; } = Standing.First(first.Milestone);

    public SaidMilestone Last => _history[^1];

    public string Section => _history[0].Section;

    public bool IsCalled(Subject other) => _keys.Contains(other.Key);

    public bool? IsLike(Subject other) => _subject.Like(other);

    public bool IsNamedIn(string text) => _subject.IsNamedIn(text);

    public bool EndsLike(Subject other) => _subject.EndsLike(other);

    public bool HasParents(Subject other) => _subject.Parents == other.Parents;

    /// <summary>Whether a statement names the day this was last promised for, as its date or as the one it moved from.</summary>
    public bool NamesDay(Milestone said) =>
        (Standing.Promise ?? Standing.Date) is { } day && (said.Date?.To == day.To || said.Previous == day.To);

    public void Add(SaidMilestone said, Subject subject)
    {
        var after = Standing.After(said.Milestone);
        if (SectionNames.Agree(Section, said.Section))
        {
            _telling = after != Standing || said.Milestone.Date?.To == after.Date?.To ? said : _telling;
            _subject = IsCalled(subject) || IsLike(subject) == true ? subject : _subject; // a shorter name tells less
            _keys.Add(subject.Key);
        }

        Standing = after;
        _stage = _stage && said.Milestone.Stage;
        _history.Add(said);
    }

    public LedgerItem Item() => new(
        Section, _subject.Name, Standing.Status, Standing.Date, Standing.Previous, _stage, _telling, _history);
}
