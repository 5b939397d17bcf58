using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Gate;
using BotReport.Core.Publishing;

namespace BotReport.Core.Talk;

/// <summary>What is found in a week's newest draft as the week stands now. The one place that brings the checks together.</summary>
internal static class Findings
{
    /// <summary>What blocks first; empty when there is no draft.</summary>
    public static IReadOnlyList<DraftFinding> Of(TeamKnowledge knowledge, WeekFile file) => file.Draft is not { } draft ? []
        : new DraftCheck(knowledge.Team, file.Covered).Of(
            draft, file.Missing, file.Questions.Where(q => q.State == QuestionState.Open), [.. Gate(knowledge, file, draft)]);

    /// <summary>Lines that are not their owners' words, held against the entries they rest on. The lead may leave out what he likes; a model may not.</summary>
    private static IEnumerable<(int Line, string Message)> Gate(TeamKnowledge knowledge, WeekFile file, Draft draft)
    {
        var said = file.Covered.ToDictionary(e => e.Ref);
        var gate = new FactGate(GateNames.Of(knowledge.Team));
        for (var at = 0; at < draft.Lines.Count; at++)
        {
            if (draft.Lines[at] is not { Hand: LineHand.Lead or LineHand.Model } line)
            {
                continue;
            }

            List<GateEntry> entries = [.. line.Sources.Select(s => said.GetValueOrDefault(s)).OfType<EntryVersion>().Select(e => EntryOf(knowledge, e))];
            if (entries.Count > 0 && entries.Count == line.Sources.Count)
            {
                var found = gate.Check(entries, [new GateLine(line.Line.Text, [.. entries.Select(e => e.Id)])], draft.Week.Friday)
                    .FirstOrDefault(f => line.Hand == LineHand.Model || f.Rule != GateRules.Coverage);
                if (found is not null)
                {
                    yield return (at, found.Message);
                }
            }
        }
    }

    private static GateEntry EntryOf(TeamKnowledge knowledge, EntryVersion entry) => new(entry.EntryId, string.Join(' ', entry.Path.Append(entry.Text)))
    {
        Owner = entry.Owner is { } owner ? knowledge.Team.NameOf(owner) : null,
        Said = knowledge.Team.Day(entry.SaidAt),
    };
}
