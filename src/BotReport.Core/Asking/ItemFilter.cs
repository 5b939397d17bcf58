using BotReport.Core.Asking.Lexicon;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Team;
using BotReport.Core.Text;
using BotReport.Core.Weeks;

namespace BotReport.Core.Asking;

/// <summary>Which milestones a question is about.</summary>
internal sealed class ItemFilter(Question question, AskScene scene)
{
    /// <summary>How much of what the glossary does not know must stand in a milestone's path.</summary>
    private const double Enough = 0.6;

    private readonly Dictionary<string, bool> _sections = new(StringComparer.Ordinal);

    private readonly Dictionary<string, (Topic? Whole, HashSet<Topic> Within)> _topics = new(StringComparer.Ordinal);

    private readonly ReportWeek[] _weeks = [.. question.Weeks.SelectMany(w => w.Weeks)];

    /// <summary>The milestones of the question's sections, people, topics and words, whatever their event, status and week.</summary>
    public IReadOnlyList<LedgerItem> Subject()
    {
        string[] terms = [.. Bigrams.Terms(question.Rest).Distinct()];
        var near = question.Topics.Count > 0 ? scene.Ledger.Near(question.Topics)
            : terms.Length > 0 ? scene.Ledger.Near(terms, Enough)
            : scene.Ledger.Items;
        var isNarrow = question.Sections.Count > 0 || question.IsMine || question.Persons.Count > 0;
        return InWords(OfPlaces(OnTopic(isNarrow ? [.. near.Where(i => InSection(i) && OfPerson(i))] : near as IReadOnlyList<LedgerItem> ?? [.. near])), terms);
    }

    /// <summary>The milestones of the question's sections and people whose path or newest sentence holds that part of some terms.</summary>
    public IReadOnlyList<LedgerItem> Holding(string[] terms, double part) =>
    [
        .. scene.Ledger.Near(terms, part)
            .Where(i => InSection(i) && OfPerson(i) && Share(terms, $"{string.Join(' ', i.Path)} {i.Said.Milestone.Source}") >= part),
    ];

    /// <summary>Those with the events, the status and the weeks that are asked for.</summary>
    public IReadOnlyList<LedgerItem> Asked(IReadOnlyList<LedgerItem> items)
    {
        var promised = items.Where(i => !i.Stage);
        var ofEvent = question.Events.Count == 0 ? promised : promised.Where(i => question.Events.Contains(i.Event));
        return [.. (question.Topics.Count == 0 || ofEvent.Any() ? ofEvent : promised).Where(i => HasStatus(i) && InTime(i))];
    }

    /// <summary>Whether a milestone was spoken of in the weeks named, or falls into them or into the days named; any, when none is named.</summary>
    public bool InTime(LedgerItem item)
    {
        if (_weeks.Length == 0)
        {
            return question.Period is not { } days || question.Wanted == Wanted.Overdue || FallsInto(item, days);
        }

        var falls = Array.Exists(_weeks, w => FallsInto(item, new(string.Empty, w.Monday, w.Sunday)));
        return question.Intent == Intent.List
            ? question.Wanted switch
            {
                Wanted.Slipped or Wanted.Early => Array.Exists(_weeks, w => PromiseMoves.Of(item).Any(m => m.Said.Week == w)),
                Wanted.Blocked or Wanted.Cancelled => Spoken(item),
                _ => question.Wanted == Wanted.Overdue || falls,
            }
            : Array.TrueForAll(_weeks, w => w > scene.Week) ? falls : Spoken(item);
    }

    private bool Spoken(LedgerItem item) => item.History.Any(s => _weeks.Contains(s.Week));

    /// <summary>By its last day; what is done without a date by the week it was said in.</summary>
    private bool FallsInto(LedgerItem item, AskedPeriod days) => question.Intent == Intent.List && question.Wanted is Wanted.Slipped or Wanted.Early
        ? PromiseMoves.Of(item).Any(m => days.Contains(m.Said.Week.Friday))
        : item.Date is { } date ? days.Contains(date.To)
        : item.Status == MilestoneStatus.Done && days.Contains(item.Said.Week.Friday);

    private bool HasStatus(LedgerItem item) => question.Wanted switch
    {
        Wanted.Done => item.Status == MilestoneStatus.Done,
        Wanted.Open => item.IsOpen,
        Wanted.Slipped => item.HasSlipped && (item.IsOpen || question.Times.Any() || question.Has(CueKind.Count) || question.Has(CueKind.HowLong) || question.AsksWhetherSlipped),
        Wanted.Early => PromiseMoves.Of(item).Any(m => m.To < m.From),
        Wanted.Overdue => item.Due < scene.Day,
        Wanted.Due => item.Due is { } due && (question.Times.Any() || due <= scene.Week.Sunday),
        Wanted.Blocked => item.Status == MilestoneStatus.Blocked,
        Wanted.Cancelled => item.Status == MilestoneStatus.Cancelled,
        Wanted.AtRisk => item.IsOpen && (item.HasSlipped || item.Due < scene.Day || item.Status == MilestoneStatus.Blocked
            || AskedWords.Risk.Any(r => item.Said.Milestone.Source.Contains(r, StringComparison.Ordinal))),
        Wanted.Undated => item.Date is null && item.Status is MilestoneStatus.Planned or MilestoneStatus.Slipped or MilestoneStatus.Blocked,
        _ => true,
    };

    // Sections are few and milestones many: each name is compared once.
    private bool InSection(LedgerItem item)
    {
        if (!_sections.TryGetValue(item.Section, out var asked))
        {
            _sections[item.Section] = asked = question.Sections.Count == 0 || question.Sections.Any(s => SectionNames.Agree(s, item.Section));
        }

        return asked;
    }

    private bool OfPerson(LedgerItem item)
    {
        var people = question.IsMine && scene.Asker.Person is { } me ? question.Persons.Append(me) : question.Persons;
        if (!people.Any())
        {
            return true;
        }

        var owner = Owners.Of(item, scene);
        return owner is not null && people.Contains(owner);
    }

    /// <summary>A topic stands in the subject, or is a whole heading above it; only when there is none, in a part of a heading (整装与经纪业务接入情况) over lines that name no other of themselves.</summary>
    private IReadOnlyList<LedgerItem> OnTopic(IReadOnlyList<LedgerItem> items)
    {
        if (question.Topics.Count == 0)
        {
            return items;
        }

        LedgerItem[] named = [.. items.Where(i => TopicsIn(i.Topic).Within.Overlaps(question.Topics) || i.Path.Any(p => TopicsIn(p).Whole is { } whole && question.Topics.Contains(whole)))];
        return named.Length > 0
            ? named
            : [.. items.Where(i => i.Path.Any(p => TopicsIn(p).Within.Overlaps(question.Topics)) && TopicsIn(i.Topic).Within.Count == 0)];
    }

    // Headings are few and milestones many: each is read once.
    private (Topic? Whole, HashSet<Topic> Within) TopicsIn(string words) => _topics.TryGetValue(words, out var known)
        ? known
        : _topics[words] = (scene.Glossary.Find(words), [.. scene.Glossary.FindIn(words).Select(h => h.Topic)]);

    /// <summary>Of the places the words left name, and of no others.</summary>
    private IReadOnlyList<LedgerItem> OfPlaces(IReadOnlyList<LedgerItem> items) => AskedPlaces.In(question.Rest) is { Length: > 0 } places
        ? [.. items.Where(i => Array.TrueForAll(places, p =>
            i.Topic.Contains(p, StringComparison.Ordinal) || i.Path.Any(h => h.Contains(p, StringComparison.Ordinal)) || i.Said.Milestone.Source.Contains(p, StringComparison.Ordinal)))]
        : items;

    /// <summary>The words left, looked for in the subject first, and when days are asked for with all that stands under a heading that they are, then in the whole path; nothing when they are nowhere.</summary>
    private IReadOnlyList<LedgerItem> InWords(IReadOnlyList<LedgerItem> items, string[] terms) =>
        terms.Length == 0 ? items
        : Best(items, i => i.Topic, terms) is { Length: > 0 } named ? [.. items.Where(i => named.Contains(i) || (question.Intent == Intent.When && i.Path.Any(p => Bigrams.Terms(p).ToHashSet().SetEquals(terms))))]
        : Best(items, i => string.Join(' ', i.Path), terms);

    private static LedgerItem[] Best(IReadOnlyList<LedgerItem> items, Func<LedgerItem, string> words, string[] terms)
    {
        var scored = items.Select(i => (Item: i, Score: Share(terms, words(i)))).Where(s => s.Score >= Enough).ToArray();
        var best = scored.Length > 0 ? scored.Max(s => s.Score) : 0;
        return [.. scored.Where(s => s.Score >= best).Select(s => s.Item)];
    }

    /// <summary>Which part of the terms stands in a text.</summary>
    internal static double Share(string[] terms, string text)
    {
        var there = Bigrams.Terms(text).ToHashSet(StringComparer.Ordinal);
        return terms.Length == 0 ? 1 : (double)terms.Count(there.Contains) / terms.Length;
    }
}
