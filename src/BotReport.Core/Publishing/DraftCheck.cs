using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Gate;
using BotReport.Core.Team;

namespace BotReport.Core.Publishing;

/// <summary>Holds a draft against the week as it is now. Asked when the lead looks, when he publishes, and once more when it is done.</summary>
/// <param name="team">Whose sections are whose.</param>
/// <param name="entries">The newest version of every entry of the weeks it covers, deleted ones included.</param>
/// <param name="gate">Holds the lines that are in other words than their owners' against these.</param>
public sealed class DraftCheck(TeamDefinition team, IReadOnlyList<EntryVersion> entries, FactGate gate)
{
    /// <summary>What a lead may not change unnoticed. He may leave out, and put in what he knows himself.</summary>
    private static readonly string[] OfTheLead = [GateRules.Number, GateRules.Date, GateRules.Name, GateRules.State];

    private readonly Dictionary<string, EntryVersion> _newest = entries.ToDictionary(e => e.EntryId);

    /// <summary>The lines of the bot's that a lead took as they were proposed, by key: their words are nobody's change.</summary>
    public IReadOnlySet<string> Taken { get; init; } = new HashSet<string>();

    /// <summary>What is found, what blocks first, each in the page's order.</summary>
    /// <param name="missing">The duties nobody answered.</param>
    /// <param name="open">The questions nobody answered.</param>
    public IReadOnlyList<DraftFinding> Of(Draft draft, IEnumerable<Duty> missing, IEnumerable<Question> open)
    {
        var names = DraftItems.Of(draft.Lines).ToDictionary(i => i.At, i => i.Name);
        var lines = draft.Lines.SelectMany((line, at) => OfLine(line, names.GetValueOrDefault(at, "")));
        List<DraftFinding> all =
        [
            .. lines,
            .. draft.Lines.SelectMany((line, at) => OfWords(line, names.GetValueOrDefault(at, ""), team.Day(draft.At))),
            .. missing.Select(d => new DraftFinding(DraftRule.Missing, false, "", d.Section) { Person = d.Person }),
            .. open.Select(q => new DraftFinding(DraftRule.Question, false, "", q.Text) { Person = q.Person }),
            .. Empty(draft).Select(section => new DraftFinding(DraftRule.EmptySection, false, "", section)),
            .. draft.LeftOut.SelectMany(LeftOut),
            .. Added(draft),
            .. entries.Where(e => e is { Deleted: false, Section.Length: 0 })
                .Select(e => new DraftFinding(DraftRule.Unplaced, false, "", e.Shown) { Person = e.Owner ?? e.Author }),
        ];
        return [.. all.Where(f => f.Blocks), .. all.Where(f => !f.Blocks)];
    }

    /// <summary>What is found in one line.</summary>
    /// <param name="name">1.2.</param>
    public IEnumerable<DraftFinding> OfLine(DraftLine line, string name)
    {
        foreach (var source in line.Sources)
        {
            // A promise of an earlier week, from which a line of the plan is made, is not among them; that week is closed.
            // Nor is a correction of the published report a change of its owner's.
            if (_newest.TryGetValue(source.EntryId, out var now) && now.CorrectedBy is null && (now.Deleted || now.Version > source.Version))
            {
                var rule = line.Hand == LineHand.Lead ? DraftRule.Conflict : now.Deleted ? DraftRule.Unsupported : DraftRule.Stale;
                yield return new DraftFinding(rule, true, name, line.Line.Text) { Newest = now.Deleted ? null : now.Shown, Person = now.Owner ?? now.Author };
                yield break;
            }
        }

        if (SaidSince(line) is [var first, ..] since)
        {
            yield return new DraftFinding(DraftRule.Answered, true, name, line.Line.Text)
            {
                Newest = string.Join('\n', since.Select(e => e.Shown)),
                Person = first.Owner,
                Count = since.Count,
            };
        }

        if (line.Hand == LineHand.Bot && line.Sources.Count > 0 && name.Length > 0)
        {
            yield return new DraftFinding(DraftRule.Proposed, false, name, line.Line.Text);
        }
    }

    /// <summary>What was sent since by whom a lead wrote for because he had sent nothing; empty once the lead has said which is to stand.</summary>
    public IReadOnlyList<EntryVersion> SaidSince(DraftLine line) =>
        line is { Hand: LineHand.Lead, Sources.Count: 0 } && LineKey.PlaceOf(line.Key) is var (section, path, who)
            ? [.. entries.Where(e => !e.Deleted && e.Section == section && e.Owner == who && StandsIn(path, e)).OrderBy(e => e.Number)]
            : [];

    /// <summary>Whether an entry stands where the bot's words did: under their title, or under none.</summary>
    private static bool StandsIn(IReadOnlyList<string> path, EntryVersion entry) =>
        path.Count == 0 || entry.Path.Count == 0 || Shape.Title(entry.Path[0]) == Shape.Title(path[0]);

    /// <summary>What the line says and its entries do not. Lines in their owner's own words say nothing else.</summary>
    /// <param name="name">1.2.</param>
    /// <param name="reference">The day its relative dates are counted from.</param>
    public IEnumerable<DraftFinding> OfWords(DraftLine line, string name, DateOnly reference)
    {
        var cited = line.Sources.Select(s => _newest.GetValueOrDefault(s.EntryId) is { Deleted: false } e && e.Version == s.Version ? e : null).ToList();
        return line.Hand is not (LineHand.Lead or LineHand.Model) || cited.Count == 0 || cited.Contains(null) || Taken.Contains(line.Key)
            ? []
            : gate.Check([.. cited.Select(e => EntryOf(e!))], [new GateLine(line.Line.Text, [.. cited.Select(e => e!.EntryId)])], reference)
                .Where(f => line.Hand == LineHand.Model || OfTheLead.Contains(f.Rule))
                .Select(f => new DraftFinding(DraftRule.Gate, line.Hand == LineHand.Model, name, f.Message));
    }

    private GateEntry EntryOf(EntryVersion entry) => new(entry.EntryId, string.Join('\n', entry.Path.Append(entry.Text).Where(t => t.Length > 0)))
    {
        Owner = team.Find(entry.Owner ?? entry.Author)?.Name,
        Said = team.Day(entry.SaidAt),
    };

    /// <summary>The lead's sections in which only the bot's mark stands.</summary>
    private IEnumerable<string> Empty(Draft draft) => DraftItems.Of(draft.Lines)
        .Where(i => i.Line is { Hand: LineHand.Bot, Sources.Count: 0 } && team.Sections.Any(s => s.LeadOnly && s.Name == i.Section))
        .Select(i => i.Section)
        .Distinct();

    private IEnumerable<DraftFinding> LeftOut(LeftOut left, int at)
    {
        if (left.Reason == "lead" && _newest.GetValueOrDefault(left.Entry.EntryId) is { Deleted: false } now && now.Version > left.Entry.Version)
        {
            yield return new DraftFinding(DraftRule.LeftOutChanged, false, $"0.{at + 1}", now.Shown) { Newest = now.Shown, Person = now.Owner ?? now.Author };
        }
    }

    private IEnumerable<DraftFinding> Added(Draft draft)
    {
        var known = draft.Lines.SelectMany(l => l.Sources).Concat(draft.LeftOut.Where(l => l.Reason != Drafting.LeftOut.Unplaced).Select(l => l.Entry)).Select(e => e.EntryId).ToHashSet();
        var count = entries.Count(e => e is { Deleted: false, Section.Length: > 0 } && !known.Contains(e.EntryId));
        if (count > 0)
        {
            yield return new DraftFinding(DraftRule.Added, false, "", "") { Count = count };
        }
    }
}
