using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Facts;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Milestones;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate;

/// <summary>How far something is, as a clause says it.</summary>
internal enum Sign
{
    /// <summary>Nothing but the word: 方案启动. It reads as done.</summary>
    Bare,

    /// <summary>已, 完成, 了, or a day that is past.</summary>
    Done,

    /// <summary>预计, 待, or a day to come.</summary>
    Planned,

    /// <summary>待: planned, and not yet so.</summary>
    Awaited,

    /// <summary>正在, 进入, 中.</summary>
    Going,

    /// <summary>无法, 未.</summary>
    Denied,

    /// <summary>暂停, 取消.</summary>
    Stopped,
}

/// <summary>An event and how far it is.</summary>
/// <param name="Event">Its one name: 上线.</param>
/// <param name="Explicit">A word says so, not only a day.</param>
internal sealed record Predicate(string Event, Sign Sign, bool Explicit, int Start, int End)
{
    /// <summary>The events of a clause.</summary>
    /// <param name="clause">Its stretch without its label.</param>
    public static IEnumerable<Predicate> In(string lower, Clause clause, IReadOnlyList<Atom> atoms, DateOnly day)
    {
        var text = clause.In(lower);
        var mentions = atoms.Where(a => a.Kind == AtomKind.Date && a.Start >= clause.Start && a.End <= clause.End)
            .Select(a => new DateMention(0, a.Start, a.Written, default, false)).ToList();
        var events = EventFinder.FindIn(text, mentions, clause.Start);
        for (var i = 0; i < events.Count; i++)
        {
            var hit = events[i];
            if (GateWords.Asks().IsMatch(text[..hit.Start]))
            {
                continue;
            }

            var before = LastPart(text[(i > 0 ? events[i - 1].End : 0)..hit.Start]);
            var after = FirstPart(text[hit.End..(i + 1 < events.Count ? events[i + 1].Start : text.Length)]);
            var said = Said(before, after) ?? (i > 0 && Said(text[..hit.Start], after) is Sign.Planned or Sign.Awaited ? Sign.Planned : null);
            yield return new Predicate(
                hit.Value.Name,
                said ?? ByDay(DayOf(lower, atoms, clause, hit.Start + clause.Start), day),
                said is not null,
                clause.Start + hit.Start,
                clause.Start + hit.End);
        }
    }

    /// <summary>Whether both say the same of one thing.</summary>
    public static bool Agree(Sign line, Sign entry) =>
        line == entry || (line is Sign.Bare or Sign.Done && entry is Sign.Bare or Sign.Done) || (line is Sign.Bare && entry is Sign.Going) || (line is Sign.Going && entry is Sign.Bare)
        || (line is Sign.Awaited && entry is Sign.Planned or Sign.Denied) || (line is Sign.Planned or Sign.Denied && entry is Sign.Awaited);

    /// <summary>All that the words of a clause say of how far something in it is, and what its days say.</summary>
    public static IReadOnlySet<Sign> SignsIn(GateText text, Clause clause)
    {
        var said = GateWords.IsSet().Replace(Clauses.WithoutAsides(clause.In(text.Lower)), string.Empty);
        said = clause.End < text.Lower.Length && GateWords.ListMarks.Contains(text.Lower[clause.End], StringComparison.Ordinal) ? said.TrimEnd(GateWords.Amid) : said; // 中、英稿
        said = StatusWords.NoPlan.Blanked(said);
        HashSet<Sign> signs = [];
        foreach (var (sign, says) in new[]
        {
            (Sign.Denied, StatusWords.Unable.In(said) || GateWords.Denials.In(said)),
            (Sign.Stopped, StatusWords.Cancelled.In(said) || StatusWords.Held.In(said)),
            (Sign.Awaited, GateWords.Awaits.In(said)),
            (Sign.Planned, StatusWords.Planned.In(said) || StatusWords.Shift.In(said) || GateWords.Ahead.In(said) || GateWords.MovesTo().IsMatch(said)),
            (Sign.Going, StatusWords.Going.In(said) || GateWords.Ongoing.In(said) || GateWords.IsAtIt().IsMatch(said)),
            (Sign.Done, StatusWords.Done.In(StatusWords.Unable.Blanked(said)) || StatusWords.IsOver().IsMatch(said) || GateWords.IsThrough().IsMatch(said)), // 未通过 holds 通过
        })
        {
            if (says)
            {
                signs.Add(sign);
            }
        }

        return signs;
    }

    /// <summary>How far a verb is, by the words right beside it; null when none says it. What is to be done by a day to come is not done.</summary>
    public static Sign? SignOf(GateText text, Clause clause, int start, int end)
    {
        var before = LastPart(text.Lower[clause.Start..start]);
        var said = Said(before.Length > Window ? before[^Window..] : before, FirstPart(text.Lower[end..clause.End]));
        return said is Sign.Done && !StatusWords.IsOver().IsMatch(clause.In(text.Lower)) && ByDay(DayOf(text.Lower, text.Atoms, clause, start), text.Day) is Sign.Planned ? Sign.Planned : said;
    }

    private const int Window = 8;

    private static string LastPart(string text) => text.AsSpan().LastIndexOfAny(GateWords.ListMarks) is >= 0 and var mark ? text[(mark + 1)..] : text;

    private static string FirstPart(string text)
    {
        var end = text.AsSpan().IndexOfAny(GateWords.Turns) is >= 0 and var mark ? mark : text.Length;
        return Blanked(text[..end]) is var part && part.Length > Window ? part[..Window] : part;
    }

    // Of several words before the event the nearest speaks of it: 取消对私结算的应用已提交.
    private static Sign? Said(string before, string behind)
    {
        before = GateWords.Cause().Replace(before, string.Empty); // 因验签失败回退 has been rolled back
        var (lead, after) = (Blanked(before), behind);
        var next = GateWords.Behind().Match(after.TrimStart());
        if (StatusWords.NegatesNext().IsMatch(lead) || GateWords.DeniedBefore().IsMatch(before) || StatusWords.Unable.In(after) || next.Groups["denied"].Success)
        {
            return Sign.Denied;
        }

        if (StatusWords.Cancelled.In(after) || StatusWords.Held.In(after))
        {
            return Sign.Stopped;
        }

        if (next.Groups["ahead"].Success)
        {
            return Sign.Awaited;
        }

        if (StatusWords.IsComing().IsMatch(before) || GateWords.IsCondition().IsMatch(after) || StatusWords.Shift.In(after) || GateWords.MovesTo().IsMatch(after))
        {
            return Sign.Planned;
        }

        if (next.Groups["going"].Success || GateWords.GoesOnBefore().IsMatch(before))
        {
            return Sign.Going;
        }

        (Sign Sign, int At)[] said =
        [
            (Sign.Denied, Last(StatusWords.Unable, lead)),
            (Sign.Stopped, Math.Max(Last(StatusWords.Cancelled, lead), Last(StatusWords.Held, lead))),
            (Sign.Awaited, Last(GateWords.Awaits, lead)),
            (Sign.Planned, Math.Max(Math.Max(Last(StatusWords.Planned, lead), Last(StatusWords.Shift, lead)), Last(GateWords.Ahead, lead))),
            (Sign.Going, Math.Max(Last(StatusWords.Going, lead), Last(GateWords.Ongoing, lead))),
            (Sign.Done, Math.Max(Last(StatusWords.Done, StatusWords.Unable.Blanked(lead)), StatusWords.IsOver().Matches(lead) is [.., var over] ? over.Index : -1)),
        ];
        var nearest = said.MaxBy(s => s.At);
        return nearest.At >= 0 ? nearest.Sign : StatusWords.IsOver().IsMatch(after) || StatusWords.Done.In(after) ? Sign.Done : null;
    }

    private static int Last(Words words, string text) => words.FindIn(text) is [.., var last] ? last.Start : -1;

    private static string Blanked(string text) =>
        GateWords.IsSet().Replace(
            Words.Blanked(text, [.. StatusWords.NoPlan.FindIn(text), .. GateWords.NoDenials.FindIn(text), .. GateWords.LightVerbs.FindIn(text)]), static set => new string(' ', set.Length));

    // The day in the clause that is nearest to the word.
    private static Atom? DayOf(string lower, IReadOnlyList<Atom> atoms, Clause clause, int at) => atoms
        .Where(a => a.Kind == AtomKind.Date && a.Role != AtomRole.Former && a.Start >= clause.Start && a.End <= clause.End && !IsParted(lower, at, a) && !GateWords.NamedByDay().IsMatch(lower[a.End..]))
        .MinBy(a => a.End <= at ? at - a.End : a.Start - at + 2);

    // 停业整改、10月19日前复查: the day is the second thing's.
    private static bool IsParted(string lower, int at, Atom day) =>
        lower.AsSpan(Math.Min(at, day.End), Math.Max(at - day.End, day.Start - at) is > 0 and var between ? between : 0).Contains(GateWords.ListMark);

    private static Sign ByDay(Atom? date, DateOnly day) => date is not { Soft: false, Days: var (_, last) } || GateWords.Weekday().IsMatch(date.Written) ? Sign.Bare
        : last > day ? Sign.Planned
        : Sign.Done;
}
