using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Drafting.Gate.Wording;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate;

/// <summary>What an entry says in one sentence of one thing is not told in the sentence of another: 茅台…已改6条；元气森林被打回 is no 元气森林被打回，已改6条.</summary>
internal sealed class StrayRule : IGateRule
{
    public IEnumerable<GateFinding> Check(GateCase given) => given.Lines.SelectMany(line => Of(line).Concat(Pointed(line)));

    // 美团评分4.71，饿了么4.58，前者差评多 where the entry says 饿了么差评多: what is pointed at is the other of the two.
    private static IEnumerable<GateFinding> Pointed(CitingLine line)
    {
        for (var at = 2; at < line.Text.Clauses.Count; at++)
        {
            var clause = line.Text.Clauses[at];
            var words = clause.Range.In(line.Text.Lower);
            var (former, latter) = (words.Contains(RelationWords.Former, StringComparison.Ordinal), words.Contains(RelationWords.Latter, StringComparison.Ordinal));
            if (former != latter && Told(line, clause) is { } told && Head(line.Text, line.Text.Clauses[at - 2]) is { } first && Head(line.Text, line.Text.Clauses[at - 1]) is { } second
                && told.Clause.Range.In(told.Text.Lower) is var there && !there.Contains(former ? first : second, StringComparison.Ordinal) && there.Contains(former ? second : first, StringComparison.Ordinal))
            {
                yield return line.Finds(GateRules.Company, GateWordingZh.Stray(clause.Range.In(line.Text.Raw).Trim(), former ? second : first));
            }
        }
    }

    // The first two chars of a clause, or those behind what means nothing: they name what it is about.
    private static string? Head(GateText text, GateClause clause)
    {
        var start = clause.Range.Start;
        while (start + 1 < clause.Range.End && !text.IsContent(start))
        {
            start++;
        }

        return start + 1 < clause.Range.End ? text.Lower.Substring(start, 2) : null;
    }

    private static IEnumerable<GateFinding> Of(CitingLine line)
    {
        foreach (var aside in line.Text.Clauses.Where(c => c.Range.Aside))
        {
            if (Told(line, aside) is { } told && SharesFact(line.Text, aside, told) && NamesIn(told.Text, told.Clause.Range) is { Count: > 0 } names
                && line.Text.MemberAt(aside.Range.Start - 1) is { } host && NamesIn(line.Text, host.Range) is { Count: > 0 } mine && !mine.Exists(m => names.Exists(m.Is)))
            {
                yield return line.Finds(GateRules.Company, GateWordingZh.Stray(aside.Range.In(line.Text.Raw).Trim(), names[0].Written)); // 天猫41.7%（其中连衣裙66%）
            }
        }

        GateClause? before = null; // that retells something
        foreach (var clause in line.Text.Clauses.Where(c => !c.Range.Aside))
        {
            if (Told(line, clause) is not { } told)
            {
                continue;
            }

            if (before is not null && before.Sentence == clause.Sentence)
            {
                if (Told(line, before) is { } lead && (!ReferenceEquals(lead.Text, told.Text) || lead.Clause.Sentence != told.Clause.Sentence)
                    && told.Clause.Range.Start > told.Clause.Sentence.Start && First(told) is var first && IsToldElsewhere(line, clause, told.Text, first))
                {
                    yield return line.Finds(GateRules.Company, GateWordingZh.Stray(clause.Range.In(line.Text.Raw).Trim(), first.Range.In(told.Text.Raw).Trim()));
                }
                else if (NamesIn(told.Text, told.Clause.Range) is { Count: > 0 } names
                    && SharesFact(line.Text, clause, told)
                    && NamesIn(line.Text, clause.Sentence with { Start = clause.Label?.Start ?? clause.Sentence.Start }) is { Count: > 0 } mine && !mine.Exists(m => names.Exists(m.Is)))
                {
                    yield return line.Finds(GateRules.Company, GateWordingZh.Stray(clause.Range.In(line.Text.Raw).Trim(), names[0].Written));
                }
            }

            before = clause;
        }
    }

    // The clause its sentence begins with is told, and in another sentence.
    private static bool IsToldElsewhere(CitingLine line, GateClause clause, GateText entry, GateClause first) => line.Text.Clauses
        .Any(c => !c.Range.Aside && c.Sentence != clause.Sentence && Told(line, c) is { } told && ReferenceEquals(told.Text, entry) && told.Clause == first);

    private static GateClause First((GateText Text, GateClause Clause) told) => told.Text.Clauses.First(c => c.Sentence == told.Clause.Sentence);

    private static bool SharesFact(GateText text, GateClause clause, (GateText Text, GateClause Clause) told) =>
        text.AtomsOf(clause.Range).Any(fact => told.Text.AtomsOf(told.Clause.Range).Any(fact.Is));

    private static List<Atom> NamesIn(GateText text, Clause range) => [.. text.Atoms.Where(a => a.Kind == AtomKind.Name && a.Start >= range.Start && a.End <= range.End)];

    // The clause it retells; null where a fact of it is told in another.
    private static (GateText Text, GateClause Clause)? Told(CitingLine line, GateClause clause)
    {
        var member = line.Text.Members.First(m => m.Clause == clause);
        return Aligned.Best(member, line.Cites.Select(c => c.Text)) is { } best && Aligned.HasFactsOf(line, member, best) ? (best.Text, best.There.Clause) : null;
    }
}
