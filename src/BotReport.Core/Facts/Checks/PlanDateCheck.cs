using BotReport.Core.Facts.Wording;

namespace BotReport.Core.Facts.Checks;

/// <summary>Notes about a milestone's date: a bare day resolved by us (<c>date</c>), a plan already past (<c>past_plan</c>), a claim of the same day (<c>same_day</c>).</summary>
/// <remarks>Notes, no alarms: the chat shows them to the owner, a page is not stopped by them.</remarks>
internal sealed class PlanDateCheck : ICheck
{
    public IEnumerable<Finding> Check(PageFacts facts, DateOnly reference)
    {
        var guessed = facts.Dates.Where(d => d.Doubtful).ToLookup(d => (d.Line, (string?)d.Text));
        foreach (var milestone in facts.Milestones.Where(m => m.Date is not null))
        {
            var days = milestone.Date!.Value;
            var what = (milestone.Path is [.., var last] ? last : string.Empty) + milestone.Event;
            if (days.IsDay && guessed[(milestone.Line, milestone.DateText)].FirstOrDefault() is { } mention)
            {
                var day = FactWordingZh.Day(days.From);
                yield return new Finding(
                    milestone.Line, "date", Severity.Note, FactWordingZh.BareDate(mention.Text, day), new Proposal(mention.Text, day));
            }

            if (milestone.Status is MilestoneStatus.Planned or MilestoneStatus.Slipped && days.To < reference)
            {
                yield return new Finding(milestone.Line, "past_plan", Severity.Note, FactWordingZh.PastPlan(what, FactWordingZh.MonthDay(days.To)));
            }
            else if (milestone.Status == MilestoneStatus.Done && days.IsDay && days.To == reference)
            {
                yield return new Finding(milestone.Line, "same_day", Severity.Note, FactWordingZh.SameDay(what, FactWordingZh.MonthDay(days.To)));
            }
        }
    }
}
