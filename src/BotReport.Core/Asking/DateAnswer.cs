using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Text;

namespace BotReport.Core.Asking;

/// <summary>Answers when something happens or happened, and whether it has.</summary>
internal static class DateAnswer
{
    public static Answer? Of(Question question, AskScene scene, AnswerPage page)
    {
        var filter = new ItemFilter(question, scene);
        LedgerItem[] items = [.. filter.Asked(filter.Subject())];
        string? closing = null;
        if (items.Length == 0 && question.Times.Any())
        {
            var always = new ItemFilter(question with { Weeks = [], Period = null }, scene);
            items = [.. always.Asked(always.Subject())];
            closing = items.Length > 0 ? page.Words.NotThen(string.Join(' ', question.Times)) : null;
        }

        string[] undated = [.. items.Where(i => i.Status == MilestoneStatus.Done && i.Date is null).Select(i => i.Topic).Distinct()];
        LedgerItem[] dated = [.. items.Where(i => i.Status != MilestoneStatus.Done || i.Date is not null)];
        return items.Length == 0 ? null : page.Of(
            dated.Length > 0 ? dated : items,
            closing ?? (dated.Length > 0 && undated.Length > 0 ? page.Words.Undated(undated) : null),
            question.Has(CueKind.YesNo) && !question.Has(CueKind.When) ? Verdict(question, items, page) : null);
    }

    /// <summary>Yes, no or partly, of the milestones that bear the asked name; of all of them when none does.</summary>
    public static string Verdict(Question question, LedgerItem[] items, AnswerPage page)
    {
        string[] names = [.. question.Topics.SelectMany(t => t.Aliases.Append(t.Name)).Append(question.Rest).Select(Normal.Key)];
        var named = Array.FindAll(items, i => names.Contains(Normal.Key(i.Topic)));
        var judged = named.Length > 0 ? named : items;
        MilestoneStatus? common = judged.All(i => i.Status == MilestoneStatus.Done) ? MilestoneStatus.Done
            : judged.All(i => i.Status == MilestoneStatus.Cancelled) ? MilestoneStatus.Cancelled
            : judged.Any(i => i.Status == MilestoneStatus.Done) ? null
            : MilestoneStatus.Planned;
        return page.Words.Verdict(question, common);
    }
}
