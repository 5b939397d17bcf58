using BotReport.Core.Drafting.Lexicon;
using BotReport.Core.Drafting.Wording;
using BotReport.Core.Ledger;
using BotReport.Core.Reports;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Drafting;

/// <summary>Proposes what the lead may want to say of next week: what is promised for it. Until he takes the lines they are the bot's, and say only what owners said.</summary>
internal sealed class NextWeekPlan(TeamDefinition team, DraftMarks marks)
{
    private const int Most = 10;

    /// <summary>The content with proposals where the lead has written nothing yet of the week after.</summary>
    public (IReadOnlyList<SectionContent> Sections, IReadOnlyDictionary<string, LineOrigin> Origins) Put(
        IReadOnlyList<SectionContent> sections, MilestoneLedger ledger, ReportWeek week)
    {
        var origins = new Dictionary<string, LineOrigin>();
        List<PlacedItem> lines = [];
        foreach (var due in ledger.Until(week).DueIn(week.Next).Take(Most))
        {
            var key = LineKey.OfDue(due.Said.Entry, due.Topic, due.Event);
            if (origins.TryAdd(key, new LineOrigin(key, LineHand.Bot, [due.Said.Entry])))
            {
                lines.Add(new PlacedItem(key, [], marks.Due(due.Topic, due.Event, due.Date!.Value.From, due.Date.Value.To)));
            }
        }

        return lines.Count == 0 ? (sections, origins) : ([.. sections.Select(s => IsOpenPlan(s) ? s with { Items = lines } : s)], origins);
    }

    private bool IsOpenPlan(SectionContent section) => SectionWords.IsPlan(section.Name)
        && team.Sections.Any(s => s.LeadOnly && s.Name == section.Name)
        && section.Items.All(i => i.Source is null);
}
