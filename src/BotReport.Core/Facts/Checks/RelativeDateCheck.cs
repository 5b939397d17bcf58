using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Wording;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>relative_date</c>: a promise for 下周三 says which day that is. Who reads the report a week later cannot tell.</summary>
/// <remarks>A note; the day is proposed behind the words, since 下周五前 and 明日凌晨 say more than the day. Once a page for one word; periods (下周) and days that are over stay as they are.</remarks>
internal sealed class RelativeDateCheck : ICheck
{
    public IEnumerable<Finding> Check(CheckedPage page) => Notes(page).DistinctBy(n => n.Proposal);

    private static IEnumerable<Finding> Notes(CheckedPage page) =>
        from milestone in page.Facts.Milestones
        where milestone is { Status: MilestoneStatus.Planned or MilestoneStatus.Slipped, Date: { IsDay: true }, DateText: not null }
        let day = milestone.Date!.Value.From
        where day > page.Day && !milestone.DateText!.Any(char.IsAsciiDigit)
        let mention = page.Facts.Dates.FirstOrDefault(d => d.Line == milestone.Line && d.Text == milestone.DateText)
        where mention is { Doubtful: false } && IsRelative(mention.Text)
        select new Finding(
            milestone.Line,
            "relative_date",
            Severity.Note,
            FactWordingZh.RelativeDate(mention.Text, FactWordingZh.Day(day)),
            new Proposal(mention.Text, FactWordingZh.WithDay(mention.Text, day)));

    private static bool IsRelative(string date) => CheckWords.Relative.In(Normal.Lower(date));
}
