using System.Globalization;
using System.Text.RegularExpressions;
using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Drafting.Gate.Wording;
using BotReport.Core.Facts.Lexicon;

namespace BotReport.Core.Drafting.Gate;

/// <summary>Every number, date and name of a line stands in an entry it cites.</summary>
internal sealed class AtomRule : IGateRule
{
    public IEnumerable<GateFinding> Check(GateCase given) => given.Lines.SelectMany(line => Of(line).Concat(Endings(line)).Concat(Shares(line)));

    // 19850元/公斤 where the entry says 每吨19850元; right behind a figure 斤 and 公斤 are compared by what the figures are worth.
    private static IEnumerable<GateFinding> Shares(CitingLine line)
    {
        var there = line.Cites.SelectMany(c => FigureWords.Per().Matches(c.Text.Lower)).SelectMany(m => new[] { Base(m), Exact(m) }).ToHashSet(StringComparer.Ordinal);
        return FigureWords.Per().Matches(line.Text.Lower)
            .Where(m => there.Count > 0 ? !there.Contains(line.Text.Atoms.Any(a => a.Kind == AtomKind.Number && a.End >= m.Index && a.Start < m.Index) ? Base(m) : Exact(m)) : m.Value[0] == FigureWords.Each && !FigureWords.Often.Contains(m.Groups["unit"].Value, StringComparer.Ordinal) && line.Cites.Count > 0 && !line.Cites.Any(c => c.Text.Lower.Contains(FigureWords.Each, StringComparison.Ordinal)))
            .Select(m => line.Finds(GateRules.Number, GateWordingZh.NotWritten(AtomKind.Number, m.Value)));
    }

    private static string Base(Match per) => FigureWords.ShareBehind().IsMatch($"/{per.Groups["unit"].Value}") && FigureWords.Worth.TryGetValue(GateWords.UnitOf(per.Groups["unit"].Value), out var worth) ? worth.Base : Exact(per);

    // 千克 and 公斤 are one.
    private static string Exact(Match per) => FigureWords.Worth.TryGetValue(GateWords.UnitOf(per.Groups["unit"].Value), out var worth) ? $"{worth.Factor} {worth.Base}" : per.Groups["unit"].Value;

    private static IEnumerable<GateFinding> Of(CitingLine line)
    {
        foreach (var atom in line.Text.Atoms)
        {
            var there = line.Cites.SelectMany(c => c.Text.Atoms.Where(a => Same(line.Text, atom, c.Text, a))).ToList();
            if (there.Count == 0 && !IsFree(atom, line) && !(atom.Kind == AtomKind.Number && Remainder.Is(line, atom)))
            {
                yield return line.Finds(RuleOf(atom.Kind), GateWordingZh.NotWritten(atom.Kind, atom.Written));
            }
            else if (there.Count > 0 && atom.Bound != AtomBound.None && there.TrueForAll(a => a.Bound != AtomBound.None && a.Bound != atom.Bound))
            {
                yield return line.Finds(RuleOf(atom.Kind), GateWordingZh.OtherWay(atom.Written));
            }
            else if (atom is { Kind: AtomKind.Date, Bound: AtomBound.Under } && there.Count > 0 && there.TrueForAll(a => a.Bound == AtomBound.None)
                && !line.Cites.Any(c => GateWords.Sides.In(c.Text.Lower)))
            {
                yield return line.Finds(GateRules.Date, GateWordingZh.OtherWay(atom.Written));
            }
            else if (atom is { Kind: AtomKind.Date, Bound: AtomBound.Over } && there.Count > 0 && there.TrueForAll(a => a is { Bound: AtomBound.None, Role: AtomRole.New }))
            {
                yield return line.Finds(GateRules.Date, GateWordingZh.OtherWay(atom.Written)); // 并行到11月15日, and no 11月15日起
            }
            else if (there.Count > 0 && atom.Role != AtomRole.None && there.TrueForAll(a => a.Role != AtomRole.None && a.Role != atom.Role))
            {
                yield return line.Finds(GateRules.Company, GateWordingZh.OtherWay(atom.Written));
            }
            else if (there.Count > 0 && atom.Kind == AtomKind.Number && !there.Exists(a => (a.Hedge is null) == (atom.Hedge is null) || Compares(a) || Compares(atom)))
            {
                yield return line.Finds(GateRules.Number, GateWordingZh.Hedged(atom.Written, there[0].Hedge is not null));
            }
            else if (there.Count > 0 && atom.Hedge is { } hedge && !(Compares(atom) && Remainder.Compares(line, atom)) && !(Compares(atom) && line.Cites.Any(c => c.Text.Lower.Contains(hedge, StringComparison.Ordinal))) && !there.Exists(a => a.Hedge is { } its && GateWords.OverHedges.In(its) == GateWords.OverHedges.In(hedge)))
            {
                yield return line.Finds(GateRules.Number, GateWordingZh.Gained(hedge));
            }
        }
    }

    // 虹桥站 where the entry has 龙阳路站: no list of names is long enough.
    private static IEnumerable<GateFinding> Endings(CitingLine line) => GateWords.Ending().Matches(line.Text.Lower)
        .Where(m => !GateWords.NoNamePart.Contains(m.Groups["last"].Value, StringComparison.Ordinal))
        .Where(m => !line.Cites.Any(c => c.Text.Lower.Contains(m.Groups["pair"].Value, StringComparison.Ordinal) || c.Text.Lower.Contains(m.Value[..2], StringComparison.Ordinal)))
        .Where(m => !line.Text.Clauses.Any(c => c.Label is { } label && label.Start <= m.Index && m.Index < label.End))
        .Where(m => line.Text.AtomAt(m.Index) is null && !((IsCounted(m.Value[0]) || DeedChars.All.Contains(m.Value[0])) && GateWords.Kinds.In(m.Groups["pair"].Value)))
        .Select(m => line.Finds(GateRules.Name, GateWordingZh.NotWritten(AtomKind.Name, m.Value)));

    private static bool IsCounted(char c) => c == GateWords.Two || GateWords.Digits.Contains(c, StringComparison.Ordinal) || GateWords.Tens.Contains(c, StringComparison.Ordinal);

    // 本周 in its own report says nothing new; a topic may be the title; whoever wrote the entry may be named.
    private static bool IsFree(Atom atom, CitingLine line) => atom.Kind switch
    {
        AtomKind.Date => atom.Soft || IsWord(atom, line) || IsVersion(atom, line),
        AtomKind.Name => line.Cites.Any(c => c.Entry.Owner == atom.Key)
            || line.Cites.Any(c => c.Text.Lower.Contains(line.Text.Lower[atom.Start..atom.End], StringComparison.Ordinal))
            || (atom.Soft && (IsTitle(atom, line.Text) || !line.Text.IsContent(atom.Start) || line.Text.Meanings.Any(m => m.Start == atom.Start))),
        _ => atom.Soft || IsNone(atom, line) || IsCount(atom, line) || (atom.Key == "1" && line.Cites.Any(c => c.Text.Lower.Contains(GateWords.One, StringComparison.Ordinal))),
    };

    // 严重缺陷0项 for 无严重缺陷.
    private static bool IsNone(Atom atom, CitingLine line) => atom.Value == 0 && line.Text.MemberAt(atom.Start) is { } mine
        && line.Cites.Any(c => c.Text.Members.Any(m => Aligned.IsLikely(m, mine) && (GateWords.Denials.In(m.Range.In(c.Text.Lower)) || GateWords.Nays.In(m.Range.In(c.Text.Lower)))));

    // 次日留存 for 次留, 环比 for 较上周: no day at all.
    internal static bool IsWord(Atom day, GateText text, GateText other) =>
        text.Meanings.Any(m => m.Start <= day.Start && day.End <= m.End && other.Meanings.Any(its => its.Value == m.Value));

    private static bool IsWord(Atom day, CitingLine line) => line.Cites.Any(c => IsWord(day, line.Text, c.Text));

    // 安卓7.4: a version that reads like a day, as the entry writes it.
    private static bool IsVersion(Atom day, CitingLine line) =>
        FigureWords.Dotted().IsMatch(day.Written) && line.Cites.Any(c => c.Text.Atoms.Any(a => a.Kind == AtomKind.Number && a.Written == day.Written));

    // 低于99%的考核线 for 低于考核线99%: the figure is exact, and something lies above or below it.
    private static bool Compares(Atom atom) => atom.Hedge is { } hedge && GateWords.Comparing.In(hedge);

    // 三个站 for a list of three.
    private static bool IsCount(Atom atom, CitingLine line) => line.Cites.Any(c => Counts(atom, c.Text));

    /// <summary>Whether a number only counts the members of a list in a text.</summary>
    internal static bool Counts(Atom atom, GateText text) => atom is { Unit.Length: > 0, Value: { } count and >= 2 and <= 12 }
        && text.Clauses.Any(clause => Members(clause.Sentence.In(text.Lower)).Contains((int)count));

    private static IEnumerable<int> Members(string sentence) => sentence.Split(',', '(', ')')
        .Select(part => part.Count(GateWords.ListMarks.Contains))
        .Select(marks => marks + 1)
        .Append(sentence.IndexOfAny([.. GateWords.Joins]) >= 0 ? 2 : 0);

    /// <summary>Whether two texts say one fact.</summary>
    internal static bool Same(GateText text, Atom atom, GateText other, Atom its) => atom.Is(its)
        || (atom.Kind == AtomKind.Date && its.Kind == AtomKind.Date && (IsPast(text, atom, its) || IsPast(other, its, atom)))
        || (atom.Kind != its.Kind && atom.Kind != AtomKind.Name && its.Kind != AtomKind.Name && atom.Written == its.Written) // 7日 of a retention, read like a day in one place
        || IsNumbered(atom, other, its) || IsNumbered(its, text, atom)
        || IsDotted(atom, its) || IsDotted(its, atom)
        || IsFraction(atom, its) || IsFraction(its, atom)
        || (atom.IsOpposite(its) && (atom.Key[0] == '-' ? Falls(other, its) : Falls(text, atom)));

    // 7.30, which may be a figure, is 7月30日 where the other text says so.
    private static bool IsDotted(Atom day, Atom its) => day.Days is var (date, _) && its.Kind == AtomKind.Number && FigureWords.Dotted().IsMatch(its.Written)
        && its.Written.Split('.') is [var month, var of]
        && int.Parse(month, CultureInfo.InvariantCulture) == date.Month && int.Parse(of, CultureInfo.InvariantCulture) == date.Day;

    // 2/3, which may be a day, is 三分之二 where the other text says so.
    private static bool IsFraction(Atom day, Atom its) => day.Kind == AtomKind.Date && its is { Kind: AtomKind.Number, Unit: UnitWords.Percent, Value: { } percent } && day.Written.Split('/') is [var part, var of]
        && decimal.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var numerator) && decimal.TryParse(of, NumberStyles.None, CultureInfo.InvariantCulture, out var denominator) && denominator > 0
        && Math.Round(numerator * 100 / denominator, 2) == percent;

    // 2# is 2号, which reads like a day.
    private static bool IsNumbered(Atom day, GateText other, Atom its) => day.Kind == AtomKind.Date && its.Kind == AtomKind.Number && its.End < other.Lower.Length && other.Lower[its.End] == '#'
        && day.Written.Length == its.Key.Length + 1 && day.Written.StartsWith(its.Key, StringComparison.Ordinal) && day.Written[^1] == GateWords.NumberMark;

    // 截至23日 of the 24th is a day of the month that goes by, wherever a plan for the 23rd would lie.
    private static bool IsPast(GateText text, Atom day, Atom other) => day.Key != other.Key && day.Days?.Last.Day == other.Days?.Last.Day
        && !day.Written.AsSpan().ContainsAny(DatePatterns.OfMonth) && StatusWords.UpTo().IsMatch(text.Lower[..day.Start]);

    private static bool Falls(GateText text, Atom atom) => text.ClauseAt(atom.Start) is { } clause
        && text.Meanings.Any(m => m.Value == GateWords.Fall && m.Start >= clause.Range.Start && m.End <= clause.Range.End);

    private static bool IsTitle(Atom atom, GateText text) => text.Clauses.Any(c => c.Label is { } label && label.Start <= atom.Start && atom.End <= label.End);

    internal static string RuleOf(AtomKind kind) => kind switch
    {
        AtomKind.Number => GateRules.Number,
        AtomKind.Date => GateRules.Date,
        _ => GateRules.Name,
    };
}
