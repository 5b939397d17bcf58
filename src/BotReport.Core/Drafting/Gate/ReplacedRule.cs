using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Drafting.Gate.Wording;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate;

/// <summary>Another thing stands where the entry names one: 神内科 for 心内科, 华侨城 for 华润置地. No list of names is long enough to see it by.</summary>
internal sealed class ReplacedRule : IGateRule
{
    /// <summary>The longest name looked for, in chars.</summary>
    private const int LongestName = 10;

    /// <summary>So long is what 和 joins, in chars: no 和平.</summary>
    private const int LeastJoined = 3;

    /// <summary>So many words a clause must share with the entry's beside what was replaced when that stands elsewhere too.</summary>
    private const int SharedAtLeast = 3;

    public IEnumerable<GateFinding> Check(GateCase given) => given.Lines.Where(l => l.Cites.Count > 0).SelectMany(Of);

    private static IEnumerable<GateFinding> Of(CitingLine line)
    {
        foreach (var member in line.Text.Members.Concat(line.Text.Titles).Concat(line.Text.Members.SelectMany(m => Joined(line.Text, m))))
        {
            if (Aligned.Best(member, line.Cites.Select(c => c.Text)) is not { } aligned)
            {
                continue;
            }

            var (mine, there) = (Token.In(line.Text, member.Range), Token.In(aligned.Text, aligned.There.Range));
            var differences = Token.Differences(mine, there).ToList();
            if (Elsewhere(line, aligned.Text, mine, there, differences) is { } name)
            {
                yield return name;
            }

            foreach (var (one, other) in differences)
            {
                if ((Longer(line, member.Range, mine, there, one, other) ?? Finding(line, aligned.Text, mine, there, one, other)) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    // 由绿盟（供应商）交付 for 供应商安恒交付: what one text has in one place and the other in another is told nowhere else.
    private static GateFinding? Elsewhere(CitingLine line, GateText entry, List<Token> mine, List<Token> there, List<(Range One, Range Other)> differences)
    {
        var added = differences.Where(d => IsEmpty(d.Other)).Select(d => Bare(line.Text, mine[d.One])).Where(s => s.Length > 0).ToList();
        var lost = differences.Where(d => IsEmpty(d.One)).Select(d => Bare(entry, there[d.Other])).Where(s => s.Length > 0).ToList();
        return added is [var said] && lost is [var was] && MayName(said) && MayName(was)
            && !line.Cites.Any(c => c.Text.Lower.Contains(said, StringComparison.Ordinal)) && !line.Text.Lower.Contains(was, StringComparison.Ordinal)
            ? line.Finds(GateRules.Name, GateWordingZh.NotWritten(AtomKind.Name, said))
            : null;
    }

    // What stands in a row, without the words around it that have others of their meaning; nothing where a fact is among it.
    private static string Bare(GateText text, List<Token> tokens)
    {
        var from = tokens.FindIndex(t => t.Meaning is null);
        var last = tokens.FindLastIndex(t => t.Meaning is null);
        return from < 0 || tokens.Exists(t => t.Atom is not null) ? string.Empty : text.Lower[tokens[from].Start..tokens[last].End];
    }

    private static bool IsEmpty(Range range) => range.Start.Value == range.End.Value;

    private static bool MayName(string text) => text.Length is >= 2 and <= LongestName && !text.Any(char.IsAscii) && text.All(char.IsLetter) && !TellsDeed(text, 3) && !DeedWords.Are(text);

    // Of 接入账务和积分中心 each: the entry may list them with another mark.
    private static IEnumerable<GateMember> Joined(GateText text, GateMember member)
    {
        var at = text.Lower.AsSpan(member.Range.Start, member.Range.Length).IndexOfAny(GateWords.Joins);
        return at < LeastJoined || member.Range.Length - at - 1 < LeastJoined ? []
            : [GateMember.Of(text, member.Clause, member.Range with { End = member.Range.Start + at }), GateMember.Of(text, member.Clause, member.Range with { Start = member.Range.Start + at + 1 })];
    }

    // In a list 彭浦 became 彭浦新村: the neighbour of what the entry names.
    private static GateFinding? Longer(CitingLine line, Clause member, List<Token> mine, List<Token> there, Range one, Range other) =>
        other.Start.Value == other.End.Value && there.Count > 0 && mine.Count - there.Count == mine[one].Count && (one.Start.Value == 0 || one.End.Value == mine.Count)
        && IsMark(line.Text, member.Start - 1) && IsMark(line.Text, member.End)
        && Token.Written(line.Text, mine, one) is { Length: > 1 } more && !mine[one].Exists(t => t.Atom is not null || t.Meaning is not null) && !TellsDeed(more, 1)
        && !line.Cites.Any(c => c.Text.Lower.Contains(more, StringComparison.Ordinal))
            ? line.Finds(GateRules.Name, GateWordingZh.NotWritten(AtomKind.Name, member.In(line.Text.Raw)))
            : null;

    private static bool IsMark(GateText text, int at) => at >= 0 && at < text.Lower.Length && GateWords.ListMarks.Contains(text.Lower[at], StringComparison.Ordinal);

    private static GateFinding? Finding(CitingLine line, GateText entry, List<Token> mine, List<Token> there, Range one, Range other)
    {
        var (before, behind) = (one.Start.Value > 0 && other.Start.Value > 0, one.End.Value < mine.Count && other.End.Value < there.Count);
        if (before && behind && one.Start.Value == one.End.Value && Joining(line.Text, mine, one.Start.Value, there, other) is { } joins)
        {
            return line.Finds(GateRules.Name, GateWordingZh.NotWritten(AtomKind.Name, joins));
        }

        var (whole, stood) = (Last(Bare(line.Text, mine[one]) is { Length: > 0 } bare ? bare : Token.Written(line.Text, mine, one), line), Token.Written(entry, there, other));
        var names = whole.Length > 1 && behind && !TellsDeed(whole, 1) && stood.Length > 0 && NamesBody(line.Text, mine[one.End.Value - 1].End) && NamesBody(entry, there[other.End.Value - 1].End); // 积分中心 for 券中心
        var (said, was) = names ? (whole, stood) : Beside(whole, stood, behind);
        if (said.Length is 0 or > LongestName || was.Length is 0 or > LongestName || mine[one].Exists(t => t.Atom is not null) || there[other].Exists(t => t.Atom is { } fact && !AtomRule.Counts(fact, entry))
            || char.IsAscii(said[0]) != char.IsAscii(was[0]) // RF for its Chinese name is a translation
            || (!(IsNumeral(said) && IsNumeral(was) && before && behind) && IsRetold(line.Text, mine, one, said, entry, there, other, was))
            || (said.Length == 1 && Neighbours(line.Text, mine, one).Any(word => DeedWords.Are(word)))
            || ((said.Length == 1 || was.Length == 1) && !(IsNumeral(said) && IsNumeral(was) && before && behind) && !names && (TellsDeed(said, LongestName) || TellsDeed(was, LongestName)))
            || IsTurnedRound(line, said)
            || !IsPlaced(mine.Count, there.Count, one, other))
        {
            return null;
        }

        var stands = line.Cites.Any(c => c.Text.Lower.Contains(said, StringComparison.Ordinal));
        return !stands ? line.Finds(GateRules.Name, GateWordingZh.NotWritten(AtomKind.Name, said))
            : line.Text.Lower.Contains(was, StringComparison.Ordinal) && mine.Count - mine[one].Count >= SharedAtLeast
                && said.Length > 1 && !TellsDeed(said, 2) && !TellsDeed(was, 2) && !entry.Lower[there[0].Start..there[^1].End].Contains(said, StringComparison.Ordinal)
                && !StandsSo(line, mine, one)
            ? line.Finds(GateRules.Company, GateWordingZh.ChangedPlaces(said, was))
            : null;
    }

    // 医疗票据OCR识别率 beside 医疗票据OCR and 门诊发票识别率: it stands before and behind the same there.
    private static bool StandsSo(CitingLine line, List<Token> mine, Range one)
    {
        var around = line.Text.Lower[mine[Math.Max(0, one.Start.Value - 1)].Start..mine[Math.Min(mine.Count, one.End.Value + 1) - 1].End];
        return line.Cites.Any(c => c.Text.Lower.Contains(around, StringComparison.Ordinal));
    }

    // 仁和医院 for 仁溪医院: 和 joins nothing where a char of a name stood.
    private static string? Joining(GateText text, List<Token> mine, int at, List<Token> there, Range other) =>
        text.Lower[mine[at - 1].End..mine[at].Start] is [var between] && GateWords.Joins.Contains(between, StringComparison.Ordinal)
        && there[other] is [{ Atom: null } was] && there[other.Start.Value - 1].End == was.Start && there[other.End.Value].Start == was.End && !DeedChars.All.Contains(was.Char)
            ? text.Raw[mine[at - 1].Start..mine[at].End]
            : null;

    // Of 财务共享和人力, beside 财务共享、仓配, the last: the other stands there.
    private static string Last(string said, CitingLine line) => said.AsSpan().LastIndexOfAny(GateWords.Joins) is > 0 and var at && at < said.Length - 1 && line.Cites.Any(c => c.Text.Lower.Contains(said[..at], StringComparison.Ordinal)) ? said[(at + 1)..] : said;

    // Where one char stands for several, that beside what both say: 海航 for 联系南航.
    private static (string Said, string Was) Beside(string said, string was, bool ahead) =>
        said.Length == 1 && was.Length > 1 ? (said, ahead ? was[^1..] : was[..1])
        : was.Length == 1 && said.Length > 1 ? (ahead ? said[^1..] : said[..1], was)
        : (said, was);

    // 产品改文案所致 for 因产品改文案推迟: most of it stands there, in another place.
    private static bool IsTurnedRound(CitingLine line, string said) => said.Length >= 4
        && Enumerable.Range(0, said.Length - 1).Count(at => line.Cites.Any(c => c.Text.Lower.Contains(said.Substring(at, 2), StringComparison.Ordinal))) * 2 > said.Length - 1;

    // 民二庭 is not 民一庭.
    private static bool IsNumeral(string text) => text.Length == 1 && GateWords.Digits.Contains(text[0], StringComparison.Ordinal);

    // 承诺 for 答应 names nothing; 销售 for 采购 does, in 销售部.
    private static bool IsRetold(GateText text, List<Token> mine, Range one, string said, GateText entry, List<Token> there, Range other, string was) =>
        (((TellsMostly(said) || DeedWords.Are(said) || mine[one].TrueForAll(t => t.Meaning is not null)) && TellsDeed(said, 2) && TellsDeed(was, 2)) || (DeedWords.Are(said) && DeedWords.Are(was)))
        && !(NamesBody(text, mine[one.End.Value - 1].End) && NamesBody(entry, there[other.End.Value - 1].End));

    // 平均, 自费: the two words a char makes with those beside it.
    private static IEnumerable<string> Neighbours(GateText text, List<Token> tokens, Range range)
    {
        var (at, end) = (tokens[range.Start].Start, tokens[range.End.Value - 1].End);
        return [at > 0 ? text.Lower[(at - 1)..end] : string.Empty, end < text.Lower.Length ? text.Lower[at..(end + 1)] : string.Empty];
    }

    private static bool NamesBody(GateText text, int at) => GateWords.Bodies.At(text.Lower, at) is not null;

    // Something both say stands on either side of it, or on one side and the clause's end on the other.
    private static bool IsPlaced(int mine, int there, Range one, Range other)
    {
        var (starts, ends) = (one.Start.Value == 0 && other.Start.Value == 0, one.End.Value == mine && other.End.Value == there);
        var (before, behind) = (one.Start.Value > 0 && other.Start.Value > 0, one.End.Value < mine && other.End.Value < there);
        return (starts || before) && (ends || behind) && (before || behind);
    }

    // 联迪 and 新大陆 do not.
    private static bool TellsMostly(string words) => words.Count(DeedChars.All.Contains) * 2 > words.Length;

    // At least one char in so many tells what was done.
    private static bool TellsDeed(string words, int oneIn) => words.Count(DeedChars.All.Contains) * oneIn >= words.Length;
}
