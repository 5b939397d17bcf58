using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Drafting.Gate.Wording;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate;

/// <summary>Another thing stands where the entry names one: 神内科 for 心内科, 华侨城 for 华润置地. No list of names is long enough to see it by.</summary>
internal sealed class ReplacedRule : IGateRule
{
    /// <summary>The longest name looked for, in chars.</summary>
    private const int LongestName = 10;

    /// <summary>So many words a clause must share with the entry's beside what was replaced when that stands elsewhere too.</summary>
    private const int SharedAtLeast = 3;

    public IEnumerable<GateFinding> Check(GateCase given) => given.Lines.Where(l => l.Cites.Count > 0).SelectMany(Of);

    private static IEnumerable<GateFinding> Of(CitingLine line)
    {
        foreach (var member in line.Text.Members)
        {
            if (Aligned.At(line, member.Range.Start) is not { } aligned)
            {
                continue;
            }

            var (mine, there) = (Token.In(line.Text, aligned.Mine.Range), Token.In(aligned.Text, aligned.There.Range));
            foreach (var (one, other) in Token.Differences(mine, there))
            {
                if ((Longer(line, aligned.Mine.Range, mine, there, one, other) ?? Finding(line, aligned.Text, mine, there, one, other)) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    // In a list 彭浦 became 彭浦新村: the neighbour of what the entry names.
    private static GateFinding? Longer(CitingLine line, Clause member, List<Token> mine, List<Token> there, Range one, Range other) =>
        other.Start.Value == other.End.Value && there.Count > 0 && mine.Count - there.Count == mine[one].Count && (one.Start.Value == 0 || one.End.Value == mine.Count)
        && IsMark(line.Text, member.Start - 1) && IsMark(line.Text, member.End)
        && Written(line.Text, mine, one) is { Length: > 1 } more && !mine[one].Exists(t => t.Atom is not null || t.Meaning is not null) && !TellsDeed(more, 1)
        && !line.Cites.Any(c => c.Text.Lower.Contains(more, StringComparison.Ordinal))
            ? line.Finds(GateRules.Name, GateWordingZh.NotWritten(AtomKind.Name, member.In(line.Text.Raw)))
            : null;

    private static bool IsMark(GateText text, int at) => at >= 0 && at < text.Lower.Length && GateWords.ListMarks.Contains(text.Lower[at], StringComparison.Ordinal);

    private static GateFinding? Finding(CitingLine line, GateText entry, List<Token> mine, List<Token> there, Range one, Range other)
    {
        var (said, was) = (Written(line.Text, mine, one), Written(entry, there, other));
        if (said.Length is 0 or > LongestName || was.Length is 0 or > LongestName || mine[one].Exists(t => t.Atom is not null) || there[other].Exists(t => t.Atom is not null)
            || char.IsAscii(said[0]) != char.IsAscii(was[0]) // RF for its Chinese name is a translation
            || (TellsDeed(said, 2) && TellsDeed(was, 2))
            || ((said.Length == 1 || was.Length == 1) && (TellsDeed(said, LongestName) || TellsDeed(was, LongestName)))
            || !IsPlaced(mine.Count, there.Count, one, other))
        {
            return null;
        }

        var stands = line.Cites.Any(c => c.Text.Lower.Contains(said, StringComparison.Ordinal));
        return !stands ? line.Finds(GateRules.Name, GateWordingZh.NotWritten(AtomKind.Name, said))
            : line.Text.Lower.Contains(was, StringComparison.Ordinal) && mine.Count - mine[one].Count >= SharedAtLeast
                && said.Length > 1 && !TellsDeed(said, 2) && !TellsDeed(was, 2) && !entry.Lower[there[0].Start..there[^1].End].Contains(said, StringComparison.Ordinal)
            ? line.Finds(GateRules.Company, GateWordingZh.ChangedPlaces(said, was))
            : null;
    }

    // Something both say stands on either side of it, or on one side and the clause's end on the other.
    private static bool IsPlaced(int mine, int there, Range one, Range other)
    {
        var (starts, ends) = (one.Start.Value == 0 && other.Start.Value == 0, one.End.Value == mine && other.End.Value == there);
        var (before, behind) = (one.Start.Value > 0 && other.Start.Value > 0, one.End.Value < mine && other.End.Value < there);
        return (starts || before) && (ends || behind) && (before || behind);
    }

    // At least one char in so many tells what was done.
    private static bool TellsDeed(string words, int oneIn) => words.Count(DeedChars.All.Contains) * oneIn >= words.Length;

    private static string Written(GateText text, List<Token> tokens, Range range) =>
        range.End.Value == range.Start.Value ? string.Empty : text.Lower[tokens[range.Start].Start..tokens[range.End.Value - 1].End];
}
