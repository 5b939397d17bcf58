using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Dates;

/// <summary>Knows for each place of a line the tense of its clause and where its sentence begins.</summary>
internal sealed class ClauseTense(string normal)
{
    private readonly List<(Clause Clause, int Sentence, Tense Tense)> _clauses =
    [
        .. Clauses.Sentences(normal).SelectMany(s => Clauses.Of(normal, s).SelectMany(c => BySpace(normal, c)).Select(c => (c, s.Start, Of(c.In(normal))))),
    ];

    /// <summary>The tense at a place; in parentheses that of what stands in them.</summary>
    public (Tense Tense, int Sentence) At(int index)
    {
        var found = (Tense: Tense.Open, Sentence: 0);
        foreach (var (clause, sentence, tense) in _clauses)
        {
            if (clause.Start <= index && index < clause.End)
            {
                found = (MovedFrom(index) ? Tense.Open : tense, sentence);
            }
        }

        return found;
    }

    // 昨晚过审 10号双端一起发: a space behind a day, or behind what is over, ends a thought.
    private static IEnumerable<Clause> BySpace(string normal, Clause clause)
    {
        var start = clause.Start;
        for (var i = clause.Start + 1; i + 1 < clause.End; i++)
        {
            if (normal[i] == ' ' && DatePatterns.EndsThought().IsMatch(normal[start..i]))
            {
                yield return clause with { Start = start, End = i };
                start = i;
            }
        }

        yield return clause with { Start = start };
    }

    // 按计划 holds 计划 and is no plan: the neutral words go first.
    private static Tense Of(string clause)
    {
        clause = StatusWords.PlanName().Replace(DateWords.Neutral.Blanked(clause), " ");
        return DateWords.Ahead.In(clause) ? Tense.Ahead : DateWords.Behind.In(clause) ? Tense.Behind : Tense.Open;
    }

    private bool MovedFrom(int index)
    {
        for (var length = 1; length <= 4 && index - length >= 0; length++)
        {
            if (DateWords.From.At(normal, index - length) is { } hit && hit.End == index)
            {
                return true;
            }
        }

        return false;
    }
}
