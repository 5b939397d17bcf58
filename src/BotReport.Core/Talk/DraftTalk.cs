using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Writing;
using BotReport.Core.Ledger;
using BotReport.Core.Reports;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>Says a draft in chat: five lines on top, then the page in parts cut between sections.</summary>
internal static class DraftTalk
{
    /// <summary>About one screen; a longer section stays whole.</summary>
    private const int PartLength = 1500;

    /// <summary>The opening and the parts.</summary>
    /// <param name="figures">The figures of the week.</param>
    public static IReadOnlyList<Reply> Say(
        WeekFile file, TeamKnowledge knowledge, Composed composed, IReadOnlyList<SaidMetric> figures, DateOnly today, Words words)
    {
        var team = knowledge.Team;
        var draft = composed.Draft;
        var items = DraftItems.Of(draft.Lines);
        var head = new DraftHead(
            file.Label,
            draft.Number,
            draft.Lines.Count(l => l.Sources.Count > 0 || l.Hand == LineHand.Lead),
            [.. file.Missing.Select(d => LeadTalk.Owed(team, d))],
            [.. file.Questions.Where(q => q.State == QuestionState.Open).OrderBy(Doubt.Of).Select(q => (team.NameOf(q.Person), (int?)null, q.Text))],
            [.. LedgerNews.Of(knowledge, file, today, words.Ledger), .. WeekOverWeek.Of(knowledge, file, figures, words.Ledger)],
            [.. composed.NewHeadings.Select(h => Words.Bare(h.Title ?? h.Section))],
            draft.LeftOut.Count(l => l.Reason == LeftOut.Unplaced))
        {
            Begun = file.Ledger.Items.Any(i => i.History[0].Week < file.Week),
            ByLead = [.. items.Where(i => i.Line.Hand == LineHand.Lead).Select(i => i.Name)],
            Proposed = [.. items.Where(i => i.Line is { Hand: LineHand.Bot, Sources.Count: > 0 }).Select(i => i.Name)],
            Model = draft.Writing is { } writing && (writing.Sections.Count > 0 || writing.Fault is not null) ? Note(draft, items, writing) : null,
            Removed = draft.LeftOut.Count(l => l.Reason == "lead"),
            Blocking = Findings.Of(knowledge, file with { Draft = draft }).Where(f => f.Blocks).ToList() is { Count: > 0 } blocking ? words.Check.Blocking(blocking) : null,
        };
        return
        [
            new Reply(words.Lead.DraftHead(head), DraftCard.Head(file.Week, head, words)),
            .. Parts(draft).Select(part => new Reply(part) { IsPage = true }),
        ];
    }

    private static WritingNote Note(Draft draft, IReadOnlyList<DraftItem> items, DraftWriting writing) => new(
        items.Count(i => i.Line is { Hand: LineHand.Owner or LineHand.Model, Sources.Count: > 1 }),
        draft.LeftOut.Count(l => l.Reason == "duplicate"),
        [.. items.Where(i => i.Line.Hand == LineHand.Model).Select(i => i.Name)],
        writing.Refused,
        writing.Fault)
    {
        IsArranged = writing.Sections.Any(s => s.Lines.Sum(l => l.Entries.Count) + s.Duplicates.Count > 1),
    };

    private static IEnumerable<string> Parts(Draft draft)
    {
        var page = Page.Read(draft.Text);
        var part = "";
        var section = "";
        foreach (var node in page.Nodes)
        {
            if (node.Kind == LineKind.Section)
            {
                if (part.Length > 0 && part.Length + section.Length > PartLength)
                {
                    yield return part.TrimEnd();
                    part = "";
                }

                part += section;
                section = "";
            }

            section += page.Lines[node.Line - 1].ToString();
        }

        if (part.Length > 0 && part.Length + section.Length > PartLength)
        {
            yield return part.TrimEnd();
            part = "";
        }

        yield return (part + section).TrimEnd();
    }
}
