using System.Runtime.InteropServices;
using BotReport.Core.Facts;
using BotReport.Core.Ledger.Lexicon;

namespace BotReport.Core.Ledger;

/// <summary>Decides which statements of different weeks tell of one milestone. In doubt they do not: a miss can be seen, a wrong join lies.</summary>
internal sealed class LedgerJoin
{
    /// <summary>After so many days of silence another wording is another thing.</summary>
    internal const int LongAgo = 8 * 7;

    /// <summary>How far the day of an outcome may lie from the promise when the subject is worded differently.</summary>
    private const int NearDays = 7;

    private readonly Glossary _glossary;
    private readonly LedgerJoin? _settled;
    private readonly Dictionary<LedgerRow, LedgerRow> _moved = [];
    private readonly HashSet<LedgerRow> _mine = [];
    private readonly LedgerShelves _shelves = new();
    private readonly Dictionary<(string, string), bool> _agreeing = [];
    private readonly Dictionary<string, Subject> _subjects = new(StringComparer.Ordinal);

    public LedgerJoin(Glossary glossary) => _glossary = glossary;

    private LedgerJoin(LedgerJoin settled)
        : this(settled._glossary) => _settled = settled;

    /// <summary>The rows this join made or moved, every other row of the settled one standing as it stood.</summary>
    public IEnumerable<LedgerRow> Changed => _mine;

    private int Count => (_settled?.Count ?? 0) + _mine.Count - _moved.Count;

    /// <summary>A join that goes on from here and leaves this one as it is, so that the newest weeks can be said anew. This one takes no more statements.</summary>
    public LedgerJoin GoOn() => new(this);

    /// <summary>Adds statements, oldest week first, whatever order they come in.</summary>
    public void AddAll(IEnumerable<SaidMilestone> said)
    {
        foreach (var statement in said.OrderBy(s => s.Week).ThenBy(s => s.SaidAt))
        {
            Add(statement);
        }
    }

    private void Add(SaidMilestone said)
    {
        var subject = SubjectOf(said.Milestone.Path);
        var answered = OutcomeId.Parse(said.Entry.EntryId);
        var family = EventFamilies.Of(answered?.Event ?? said.Milestone.Event, subject.Last);
        if (!said.Apart && (Answered(answered, said, family) ?? Find(said, subject, family)) is { } row)
        {
            row = Movable(row);
            _shelves.Heard(family, row, row.Add(said, subject) ? subject.Key : null);
        }
        else
        {
            row = new LedgerRow(Count, said, subject);
            _mine.Add(row);
            _shelves.Heard(family, row, subject.Key);
        }
    }

    /// <summary>The promise that its owner was asked about, whatever words he chose: 上线了 answers 全量 too.</summary>
    private LedgerRow? Answered(OutcomeId? outcome, SaidMilestone said, string family)
    {
        LedgerRow[] promised = outcome is null ? [] : [.. Lively(family, said).Where(r => r.WasSaidIn(outcome.Source))];
        return Only(promised) ?? Only(promised.Where(r => r.EndsName(outcome!.Subject)));
    }

    private LedgerRow? Find(SaidMilestone said, Subject subject, string family)
    {
        LedgerRow[] called = [.. Called(family, subject.Key)];
        LedgerRow[] fitting = [.. called.Where(r => Agree(r.Section, said.Section) && Continues(r, said, subject))];
        if (Dated(fitting, said) is { } dated)
        {
            return dated;
        }

        LedgerRow[] renamed = [.. Lively(family, said).Where(r => IsRenamed(r, said, subject))];
        return Only(renamed.Where(r => said.Milestone.Previous is { } from && r.Standing.Promise?.To == from))
            ?? (subject.IsVague ? null : Alone(fitting, subject))
            ?? Only(renamed)
            ?? Only(called.Where(r => !Agree(r.Section, said.Section) && !subject.IsVague && IsSame(r.Standing, said.Milestone)));
    }

    private Subject SubjectOf(IReadOnlyList<string> path)
    {
        var written = string.Join('\n', path.Skip(1));
        return KnownAs(written) ?? (_subjects[written] = Subject.Of([.. path.Skip(1)], _glossary));
    }

    private Subject? KnownAs(string written) => _subjects.GetValueOrDefault(written) ?? _settled?.KnownAs(written);

    private IEnumerable<LedgerRow> Called(string family, string key) => Both(_settled?.Called(family, key), _shelves.Called(family, key));

    // Rows that were spoken of lately in a section that agrees: only these can be worded anew.
    private IEnumerable<LedgerRow> Lively(string family, SaidMilestone said)
    {
        var since = said.Week.Monday.AddDays(-LongAgo);
        return Sections.Where(s => Agree(s, said.Section)).SelectMany(s => Lively(family, s, since));
    }

    private IEnumerable<string> Sections => _settled is null ? _shelves.Sections : _settled.Sections.Union(_shelves.Sections);

    private IEnumerable<LedgerRow> Lively(string family, string section, DateOnly since) =>
        Both(_settled?.Lively(family, section, since), _shelves.Lively(family, section, since));

    private IEnumerable<LedgerRow> Both(IEnumerable<LedgerRow>? settled, IEnumerable<LedgerRow> mine) =>
        settled is null ? mine : settled.Select(r => _moved.GetValueOrDefault(r, r)).Union(mine);

    // A settled row is copied before it goes on.
    private LedgerRow Movable(LedgerRow row)
    {
        if (_mine.Contains(row))
        {
            return row;
        }

        var copy = _moved[row] = row.Copy();
        _mine.Add(copy);
        return copy;
    }

    private bool Agree(string a, string b)
    {
        ref var agree = ref CollectionsMarshal.GetValueRefOrAddDefault(_agreeing, (a, b), out var known);
        return known ? agree : agree = SectionNames.Agree(a, b);
    }

    /// <summary>The row whose day the statement names; an open one goes first.</summary>
    private static LedgerRow? Dated(LedgerRow[] named, SaidMilestone said)
    {
        LedgerRow[] dated = [.. named.Where(r => r.NamesDay(said.Milestone))];
        return Only(dated.Where(r => !r.Standing.IsClosed)) ?? Only(dated);
    }

    /// <summary>The only open row, the only one under the same headings, or the only one, closed, that is said again.</summary>
    private static LedgerRow? Alone(LedgerRow[] named, Subject subject)
    {
        LedgerRow[] open = [.. named.Where(r => !r.Standing.IsClosed)];
        return open.Length == 0 ? Only(named) : Only(open) ?? Only(open.Where(r => r.HasParents(subject)));
    }

    /// <summary>Whether a statement can be about a row of the same name.</summary>
    private static bool Continues(LedgerRow row, SaidMilestone said, Subject subject)
    {
        var (now, milestone, last) = (row.Standing, said.Milestone, row.Last);
        if (last.Week == said.Week && !row.HasParents(subject) && !IsSame(now, milestone))
        {
            return false; // one page, one name, two places
        }

        if (now.IsClosed)
        {
            // Said again, or undone by the same line (28日上线后当晚回滚). Anything else is a further promise of the same name.
            return (milestone.Status == now.Status && (milestone.Date is null || IsSame(now, milestone)))
                || (milestone.Status == MilestoneStatus.Blocked && last.Entry == said.Entry);
        }

        // 分两批上线: two days promised in one breath are two promises; said later in the week the second corrects the first.
        return !(last.Week == said.Week && last.SaidAt >= said.SaidAt && milestone.Previous is null
            && milestone.Status == MilestoneStatus.Planned && milestone.Date is not null && now.Promise is not null && !IsSame(now, milestone));
    }

    /// <summary>Whether a statement of a later week is about an open row worded differently: 费率统一与结算规范, later 费率统一.</summary>
    private static bool IsRenamed(LedgerRow row, SaidMilestone said, Subject subject)
    {
        var goesOn = row.Last.Entry == said.Entry && row.Last.Milestone.Stage; // 全国其他城市开放准备就绪，仍按11月25日执行
        if (row.Standing.IsClosed || (row.Last.Week >= said.Week && !goesOn) || row.Last.Week.Monday < said.Week.Monday.AddDays(-LongAgo) || row.IsCalled(subject))
        {
            return false;
        }

        if (row.IsLike(subject) is not { } both)
        {
            // 开城计划：全国其他城市…仍按11月25日开放 is about 全国其他城市, whatever it is filed under; so is 全国开城：11月25日如期开放.
            return row.NamesDay(said.Milestone) && (row.IsNamedIn(said.Milestone.Source) || row.Covers(subject));
        }

        return both || row.NamesDay(said.Milestone) || (said.Milestone.Status == MilestoneStatus.Done && row.EndsLike(subject) && IsNear(row.Standing.Promise, said));
    }

    private static bool IsNear(DateSpan? promise, SaidMilestone said) => promise is { } due && (said.Milestone.Date is { } done
        ? Math.Abs(done.To.DayNumber - due.To.DayNumber) <= NearDays
        : due.To <= said.Week.Sunday);

    private static bool IsSame(Standing now, Milestone said) => said.Date is { } date && now.Date is { } was && date.To == was.To;

    private static LedgerRow? Only(IEnumerable<LedgerRow> rows) => rows.Take(2).ToArray() is [var only] ? only : null;
}
