using BotReport.Core.Facts;

namespace BotReport.Core.Ledger;

/// <summary>A milestone while its weeks are being joined.</summary>
internal sealed class LedgerRow(SaidMilestone first, Subject subject, string family)
{
    private readonly List<SaidMilestone> _history = [first];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal) { subject.Key };
    private Subject _subject = subject;
    private SaidMilestone _telling = first;
    private bool _stage = first.Milestone.Stage;

    public string Family => family;

    public Standing Standing { get; private set; } = Standing.First(first.Milestone);

    public SaidMilestone Last => _history[^1];

    public bool IsIn(string section) => SectionNames.Agree(_history[0].Section, section);

    public bool IsCalled(Subject other) => _keys.Contains(other.Key);

    public bool? IsLike(Subject other) => _subject.Like(other);

    public bool EndsLike(Subject other) => _subject.EndsLike(other);

    public bool HasParents(Subject other) => _subject.Parents == other.Parents;

    /// <summary>Whether a statement names the day this was last promised for, as its date or as the one it moved from.</summary>
    public bool NamesDay(Milestone said) =>
        (Standing.Promise ?? Standing.Date) is { } day && (said.Date?.To == day.To || said.Previous == day.To);

    public void Add(SaidMilestone said, Subject subject)
    {
        var after = Standing.After(said.Milestone);
        if (IsIn(said.Section))
        {
            _telling = after != Standing || said.Milestone.Status == Standing.Status ? said : _telling;
            _keys.Add(subject.Key);
            _subject = subject;
        }

        Standing = after;
        _stage = _stage && said.Milestone.Stage;
        _history.Add(said);
    }

    public LedgerItem Item() => new(
        _history[0].Section, _subject.Name, Standing.Status, Standing.Date, Standing.Previous, _stage, _telling, _history);
}
