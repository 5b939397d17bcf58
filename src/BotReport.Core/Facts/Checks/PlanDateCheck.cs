using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Wording;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Checks;

/// <summary>Notes about a milestone's date: a bare day of a plan (<c>date</c>), a plan already past (<c>past_plan</c>), a bare claim of the same day (<c>same_day</c>).</summary>
/// <remarks>
/// A bare 26日 is noted once a page, and not where it tells of what is done: 已于19日发布 can only be the last 19th. 11月15日上线 written that day may be a
/// plan; 已于11月15日上线 and 今日完成上线 are none.
/// </remarks>
internal sealed class PlanDateCheck : ICheck
{
    public IEnumerable<Finding> Check(CheckedPage page) => Notes(page).DistinctBy(n => n.Proposal is { } bare ? (object)bare : n);

    private static IEnumerable<Finding> Notes(CheckedPage page)
    {
        var guessed = page.Facts.Dates.Where(d => d.Doubtful).ToLookup(d => (d.Line, (string?)d.Text));
        foreach (var milestone in page.Facts.Milestones.Where(m => m.Date is not null))
        {
            var days = milestone.Date!.Value;
            var what = (milestone.Path is [.., var last] ? last : string.Empty) + milestone.Event;
            if (days.IsDay && milestone.Status != MilestoneStatus.Done && guessed[(milestone.Line, milestone.DateText)].FirstOrDefault() is { } mention)
            {
                var day = FactWordingZh.Day(days.From);
                yield return new Finding(
                    milestone.Line, "date", Severity.Note, FactWordingZh.BareDate(mention.Text, day), new Proposal(mention.Text, day));
            }

            if (milestone.Status is MilestoneStatus.Planned or MilestoneStatus.Slipped && days.To < page.Day)
            {
                yield return new Finding(milestone.Line, "past_plan", Severity.Note, FactWordingZh.PastPlan(what, FactWordingZh.MonthDay(days.To)));
            }
            else if (milestone.Status == MilestoneStatus.Done && days.IsDay && days.To == page.Day && !SaysDone(milestone, page))
            {
                yield return new Finding(milestone.Line, "same_day", Severity.Note, FactWordingZh.SameDay(what, FactWordingZh.MonthDay(days.To)));
            }
        }
    }

    private static bool SaysDone(Milestone milestone, CheckedPage page)
    {
        var line = page.LineOf(milestone.Line);
        var at = line is null ? -1 : line.Raw.IndexOf(milestone.DateText!, StringComparison.Ordinal);
        return at >= 0
            && Clauses.Of(line!.Lower, new Clause(0, line.Lower.Length)).Last(c => c.Start <= at && at < c.End) is var clause
            && StatusWords.Done.In(line.Lower[clause.Start..clause.End]);
    }
}
