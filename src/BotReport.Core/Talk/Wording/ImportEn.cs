using System.Globalization;
using BotReport.Core.Facts;
using BotReport.Core.Importing;
using BotReport.Core.Reports;

namespace BotReport.Core.Talk.Wording;

internal sealed class ImportEn : ImportWords
{
    public override string Week(string label, string range) => $"{label} ({range})";

    public override IEnumerable<string> Done(string file, string week, ImportOutcome.Done done, int mostFindings)
    {
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{file} {Change(done.Change)} {week}: {done.Items} items, {done.Facts.Milestones.Count} milestones, {done.Facts.Metrics.Count} figures. You can ask about it now.");
        if (done.Week.Remark is { } remark)
        {
            yield return Remark(remark, week);
        }

        var asked = done.Facts.Findings.Where(f => f.Severity == Severity.Ask).ToList();
        if (asked.Count > 0)
        {
            yield return $"{asked.Count} to check:";
        }

        foreach (var finding in asked.Take(mostFindings))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Line {finding.Line}: {finding.Message}");
        }
    }

    public override string Refused(string file, ImportRefusal why, Func<PageWeek, string> say) => why switch
    {
        ImportRefusal.NotAPage { Reason: PageRefusal.Empty } => $"{file} is empty and was not imported.",
        ImportRefusal.NotAPage { Reason: PageRefusal.TooLong } => $"{file} is too large for a weekly report and was not imported.",
        ImportRefusal.NotAPage => $"{file} is neither UTF-8 nor GB18030 text and was not imported. Save it as Markdown and send it again.",
        ImportRefusal.LiveEntries live => string.Create(
            CultureInfo.InvariantCulture,
            $"{say(live.Week)} has {live.Entries} reported items, so {file} was not imported. To replace them, an administrator can run import --replace."),
        ImportRefusal.Published published =>
            $"The report of {say(published.Week)} is published, so {file} was not imported. To replace it, an administrator can run import --replace.",
        _ => $"Nothing in {file} says which week it is, so it was not imported. Put a title such as “# 2024-W45” on the first line and send it again.",
    };

    public override string TooLongToKeep(string file) => $"{file} is too long and was not kept. Please send only this week's points, one a line.";

    private static string Change(ImportChange change) => change switch
    {
        ImportChange.Unchanged => "is the same as before, nothing changed in",
        ImportChange.Updated => "has changed and updated",
        _ => "was imported as",
    };

    private static string Remark(WeekRemark remark, string week) => remark switch
    {
        WeekRemark.OtherScheme other => $"The title says {other.Label}, another numbering than the team's; by its date it is {week}. Is that right?",
        WeekRemark.Disagree wrong => $"The title says {wrong.Label}, which does not fit the dates; by its dates it is {week}. Please check.",
        WeekRemark.MadeAtAnotherTime made => string.Create(
            CultureInfo.InvariantCulture, $"The page was created on {made.Made:yyyy-MM-dd}, far from {made.Label}; by its title it is {week}. Please check."),
        WeekRemark.YearAssumed year => $"The title {year.Label} has no year; the latest such week, {week}, was taken. Please check.",
        _ => week,
    };
}
