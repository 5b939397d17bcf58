using System.Runtime.InteropServices;
using BotReport.Core.Facts;
using BotReport.Core.Ledger.Lexicon;

namespace BotReport.Core.Ledger;

/// <summary>Decides which statements of different weeks tell of one milestone. In doubt they do not: a miss can be seen, a wrong join lies.</summary>
internal sealed class LedgerJoin(Glossary glossary)
{
    /// <summary>How far the day of an outcome may lie from the promise when the subject is worded differently.</summary>
    private const int NearDays = 7;

    /// <summary>After so many days of silence another wording is another thing.</summary>
    private const int LongAgo = 8 * 7;

    private readonly List<LedgerRow> _rows = [];
    private readonly Dictionary<(string Family, string Section), List<LedgerRow>> _shelves = [];
    private readonly Dictionary<(string, string), bool> _agreeing = [];
    private readonly HashSet<string> _sections = new(StringComparer.Ordinal);

    public IReadOnlyList<LedgerRow> Rows => _rows;

    public void Add(SaidMilestone said)
    {
        var subject = Subject.Of([.. said.Milestone.Path.Skip(1)], glossary);
        var family = EventFamilies.Of(said.Milestone.Event, subject.Last);
        if (Find(said, subject, family) is { } row)
        {
            row.Add(said, subject);
        }
        else
        {
            row = new LedgerRow(said, subject);
            _rows.Add(row);
            _sections.Add(said.Section);
            (CollectionsMarshal.GetValueRefOrAddDefault(_shelves, (family, said.Section), out _) ??= []).Add(row);
        }
    }

    private LedgerRow? Find(SaidMilestone said, Subject subject, string family)
    {
        LedgerRow[] here = [.. Shelf(family, s => Agree(s, said.Section))];
        LedgerRow[] fitting = [.. here.Where(r => r.IsCalled(subject) && Continues(r, said, subject))];
        if (Dated(fitting, said) is { } dated)
        {
            return dated;
        }

        LedgerRow[] renamed = [.. here.Where(r => IsRenamed(r, said, subject))];
        return Only(renamed.Where(r => said.Milestone.Previous is { } from && r.Standing.Promise?.To == from))
            ?? (subject.IsVague ? null : Alone(fitting, subject))
            ?? Only(renamed)
            ?? Only(Shelf(family, s => !Agree(s, said.Section)).Where(r => r.IsCalled(subject) && !subject.IsVague && IsSame(r.Standing, said.Milestone)));
    }

    private IEnumerable<LedgerRow> Shelf(string family, Func<string, bool> section) =>
        _sections.Where(section).SelectMany(s => _shelves.GetValueOrDefault((family, s), []));

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
        if (row.Standing.IsClosed || row.Last.Week >= said.Week || row.Last.Week.Monday < said.Week.Monday.AddDays(-LongAgo) || row.IsCalled(subject))
        {
            return false;
        }

        if (row.IsLike(subject) is not { } both)
        {
            // 开城计划：全国其他城市…仍按11月25日开放 is about 全国其他城市, whatever it is filed under.
            return row.NamesDay(said.Milestone) && row.IsNamedIn(said.Milestone.Source);
        }

        return both || row.NamesDay(said.Milestone) || (said.Milestone.Status == MilestoneStatus.Done && row.EndsLike(subject) && IsNear(row.Standing.Promise, said));
    }

    private static bool IsNear(DateSpan? promise, SaidMilestone said) => promise is { } due && (said.Milestone.Date is { } done
        ? Math.Abs(done.To.DayNumber - due.To.DayNumber) <= NearDays
        : due.To <= said.Week.Sunday);

    private static bool IsSame(Standing now, Milestone said) => said.Date is { } date && now.Date is { } was && date.To == was.To;

    private static LedgerRow? Only(IEnumerable<LedgerRow> rows) => rows.Take(2).ToArray() is [var only] ? only : null;
}
