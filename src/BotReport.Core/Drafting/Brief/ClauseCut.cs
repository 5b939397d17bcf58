using BotReport.Core.Drafting.Brief.Lexicon;
using BotReport.Core.Drafting.Gate;
using BotReport.Core.Facts;
using BotReport.Core.Text;
using BotReport.Core.Weeks;

namespace BotReport.Core.Drafting.Brief;

/// <summary>Finds in a line the few whole clauses that tell what gives it its weight.</summary>
/// <remarks>
/// A cut is taken only when it reads as the line does: the same milestones of the same subjects, and nothing for the gate to find. A clause that loses
/// its subject, its condition or its denial when it stands alone is never cut out.
/// </remarks>
internal sealed class ClauseCut(FactReader reader, FactGate gate)
{
    /// <summary>The shortest cut with all that gives the line its weight, else with some of it; null when only the whole line tells it.</summary>
    public string? Of(Point point, ReportWeek week)
    {
        // The figures asked about may stand anywhere in the line.
        if (point.IsRow || point.Weight == LineWeight.Figure)
        {
            return null;
        }

        var reading = new LineReading(new FactLine(1, point.Path, point.Text), week.Friday);
        if (reading.Raw.Length < point.Text.Length || reading.Sentences.Any(s => s.Week is not null))
        {
            return null; // under 下周： a clause says another week than alone
        }

        var all = point.Milestones.Select(KeyOf).ToHashSet();
        var paths = point.Told.Select(m => string.Join('\n', m.Path)).ToHashSet();
        var needed = point.Told.Concat(point.Milestones.Where(m => IsStalled(m) && paths.Contains(string.Join('\n', m.Path)))).Select(KeyOf).ToHashSet();
        var cuts = Cuts(point, reading)
            .Where(c => c.Length < point.Text.Length && !ShortWords.Hides(point.Text, c))
            .OrderBy(c => c.Length)
            .Select(c => (Text: c, Told: Told(c, point, week)))
            .Where(c => c.Told.IsSubsetOf(all) && (needed.Count == 0 || c.Told.Overlaps(needed)))
            .ToList();
        return cuts.Where(c => needed.IsSubsetOf(c.Told)).Concat(cuts)
            .Select(c => point.Under(c.Text))
            .FirstOrDefault(c => Passes(c, point, week));
    }

    /// <summary>Single clauses and whole sentences, each behind the label it stands under. Of a line that promises nothing only its first sentence.</summary>
    private static IEnumerable<string> Cuts(Point point, LineReading reading)
    {
        if (point.Told.Count == 0)
        {
            return reading.Sentences.Count > 1 ? [Behind(point, reading.Sentences[0], reading.Sentences[0].Range)] : [];
        }

        return reading.Sentences.SelectMany(s => Alone(reading, s).Prepend(s.Range).Select(range => Behind(point, s, range))).Distinct();
    }

    private static IEnumerable<Clause> Alone(LineReading reading, Sentence sentence)
    {
        var clauses = Clauses.Of(reading.Lower, sentence.Range).Where(c => !c.Aside).ToList();
        for (var i = 0; i < clauses.Count; i++)
        {
            if (!ShortWords.HangsOnBefore(clauses[i].In(reading.Lower))
                && !ShortWords.LeadsOn(clauses[i].In(reading.Lower))
                && (i == 0 || !ShortWords.LeadsOn(clauses[i - 1].In(reading.Lower)))
                && (i + 1 == clauses.Count || !ShortWords.HangsOnBefore(clauses[i + 1].In(reading.Lower))))
            {
                yield return clauses[i];
            }
        }
    }

    private static string Behind(Point point, Sentence sentence, Clause range)
    {
        var words = range.In(point.Text).Trim();
        return sentence.LabelRange is { } label ? point.Text[label.Start..sentence.Range.Start].Trim() + words
            : sentence.Label is { } carried ? Point.Behind(carried, words)
            : words;
    }

    private static bool IsStalled(Milestone told) => told.Status is MilestoneStatus.Slipped or MilestoneStatus.Blocked or MilestoneStatus.Cancelled;

    private HashSet<(string, string, MilestoneStatus, DateSpan?, DateOnly?, bool)> Told(string cut, Point point, ReportWeek week) =>
        [.. reader.Read([new FactLine(1, point.Path, cut)], week.Friday).Milestones.Select(KeyOf)];

    private static (string, string, MilestoneStatus, DateSpan?, DateOnly?, bool) KeyOf(Milestone told) =>
        (string.Join('\n', told.Path), told.Event, told.Status, told.Date, told.Previous, told.Stage);

    private bool Passes(string cut, Point point, ReportWeek week) => gate
        .Check([new GateEntry("line", point.Whole)], [new GateLine(cut, ["line"])], week.Friday)
        .All(f => f.Rule == GateRules.Coverage);
}
