using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Drafting.Gate.Wording;

namespace BotReport.Core.Drafting.Gate;

/// <summary>Who and whom, from and to, cause and outcome stay where they are: A依赖B is not told as B依赖A, though every word of it stands in the entry.</summary>
internal sealed class ExchangedRule : IGateRule
{
    public IEnumerable<GateFinding> Check(GateCase given) => given.Lines.Where(l => l.Cites.Count > 0).SelectMany(line => Turned(line).Concat(Swapped(line)));

    // What stood on the one side of a relation stands on the other, both ways.
    private static IEnumerable<GateFinding> Turned(CitingLine line)
    {
        var there = line.Cites.SelectMany(c => Relation.In(c.Text)).ToList();
        foreach (var mine in Relation.In(line.Text))
        {
            var same = there.Where(t => t.Name == mine.Name && t.IsPassive == mine.IsPassive).ToList();
            if (same.Exists(mine.IsTurnOf) && !same.Exists(mine.Is))
            {
                yield return line.Finds(GateRules.Company, GateWordingZh.TurnedRound(mine.Range.In(line.Text.Raw).Trim()));
            }
        }
    }

    // 收款方为甲，付款方为乙 told as 收款方为乙，付款方为甲: the one stands where the other stood, and the other way round.
    private static IEnumerable<GateFinding> Swapped(CitingLine line)
    {
        var members = line.Text.Members;
        var told = members.Select(m => Retold(line, m, [])).ToList();
        for (var i = 0; i < told.Count; i++)
        {
            for (var j = i; j < told.Count; j++)
            {
                if ((Swap(line.Text, told[i], told[j]) ?? (j == i + 1 && members[i].Clause != members[j].Clause ? Swap(line.Text, told[i], Retold(line, members[j], told[i])) ?? Swap(line.Text, Retold(line, members[i], told[j]), told[j]) : null)) is var (one, other))
                {
                    yield return line.Finds(GateRules.Company, GateWordingZh.ChangedPlaces(one, other));
                }
            }
        }
    }

    private static (string One, string Other)? Swap(GateText text, List<Change> mine, List<Change> its)
    {
        foreach (var one in mine)
        {
            foreach (var other in its.Where(o => o.Start > one.Start && ReferenceEquals(o.Text, one.Text) && (ReferenceEquals(mine, its) ? o.There == one.There : o.There != one.There)))
            {
                if (one.Said == other.Was && one.Was == other.Said && !IsJoined(text, one.End, other.Start) && !(ReferenceEquals(mine, its) && (Tells(one.Said) || Tells(one.Was))))
                {
                    return (one.Said, other.Said);
                }
            }
        }

        return null;
    }

    // 63台闲置ECS已下线 for 下线闲置ECS 63台: what was done stands on either side of what it was done to.
    private static bool Tells(string words) => DeedWords.Are(words) || words.All(DeedChars.All.Contains) || char.IsAsciiDigit(words[0]);

    // What it says otherwise than each of those that share most with it; what its neighbour retells it does not.
    private static List<Change> Retold(CitingLine line, GateMember member, List<Change> neighbour) =>
        [.. Aligned.AllBest(member, line.Cites.Select(c => c.Text), m => !neighbour.Exists(n => ReferenceEquals(n.There, m))).SelectMany(best => Changes(line.Text, member, best.Text, best.There))];

    private static IEnumerable<Change> Changes(GateText text, GateMember member, GateText entry, GateMember told)
    {
        var (mine, there) = (Token.In(text, member.Range), Token.In(entry, told.Range));
        foreach (var (one, other) in Token.Differences(mine, there))
        {
            if (Token.Written(text, mine, one) is { Length: > 0 } said && Token.Written(entry, there, other) is { Length: > 0 } was)
            {
                yield return new(entry, told, said, was, mine[one.Start].Start, mine[one.End.Value - 1].End);
            }
        }
    }

    // 上海和北京 for 北京和上海.
    private static bool IsJoined(GateText text, int from, int to) => text.Lower[from..to].All(c => !char.IsLetterOrDigit(c) || GateWords.Joins.Contains(c, StringComparison.Ordinal));

    private readonly record struct Change(GateText Text, GateMember There, string Said, string Was, int Start, int End);
}
