using System.Globalization;
using BotReport.Core.Facts;
using BotReport.Core.Importing;
using BotReport.Core.Reports;

namespace BotReport.Host.Commands.Wording;

/// <summary><c>import</c> in English.</summary>
internal sealed class ImportEn : ImportWords
{
    public override string Does => "Imports past reports: files, or the *.md files of a folder";

    public override string PathMeans => "Report files or folders, one or more";

    public override string DryRunMeans => "Reads and says what would happen, stores nothing";

    public override string ReplaceMeans => "Takes the place of what was reported or published for the week (audited)";

    public override string JsonMeans => "Prints JSON";

    public override string OneWeekForSeveral(int files) => $"--week is for one file, these are {files}.";

    public override string NotThere(string path) => $"{path}: there is no such file or folder.";

    public override string EmptyFolder(string path) => $"{path}: the folder has no *.md files.";

    public override string NotReadable(string path) => $"{path}: cannot be read, check its permissions; not imported.";

    public override string NotAPage(string path, PageRefusal reason) => $"{path}: " + reason switch
    {
        PageRefusal.Empty => "is empty, not imported.",
        PageRefusal.TooLong => $"is longer than {PageBytes.MostBytes / 1024 / 1024} MB, hardly a report; not imported.",
        PageRefusal.Binary => "is no text file, not imported.",
        _ => "is text in neither UTF-8 nor GB18030, not imported.",
    };

    public override string NoWeek(string path) => $"{path}: does not say which week it is about; name it with --week, as in --week 2024-W45.";

    public override string LiveEntries(string path, string week, int entries) =>
        $"{path}: {week} has {entries} live entries, not imported; add --replace to take their place.";

    public override string Published(string path, string week) =>
        $"{path}: the report of {week} is published, not imported; add --replace to take its place.";

    public override string SameWeek(string path, string week, string other) => $"{path}: is of {week} as {other} is, and reads otherwise; not imported.";

    public override string Done(string path, string week, ImportOutcome.Done done, bool dryRun) => string.Create(
        CultureInfo.InvariantCulture,
        $"{path} → {week}: items {done.Items}, milestones {done.Facts.Milestones.Count}, metrics {done.Facts.Metrics.Count}, findings {done.Facts.Findings.Count}; {Change(done.Change, dryRun)}");

    public override string Finding(Finding finding) => string.Create(
        CultureInfo.InvariantCulture,
        $"  line {finding.Line} {(finding.Severity == Severity.Ask ? "check" : "note")} ({finding.Rule}): {finding.Message}");

    public override string Remark(WeekRemark remark, string week) => remark switch
    {
        WeekRemark.OtherScheme other =>
            $"The title says {other.Label}, which is this week in {string.Join(" or ", other.Schemes)}, not in the team's numbering; filed by its date under {week}, the lead should confirm the numbering.",
        WeekRemark.Disagree wrong => $"The title says {wrong.Label}, which does not fit its days; filed by the days under {week}, please check.",
        WeekRemark.MadeAtAnotherTime made =>
            $"The page was created on {made.Made.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, far from {made.Label} in its title; filed by the title under {week}, please check.",
        WeekRemark.YearAssumed year => $"{year.Label} in the title has no year; filed under the latest, {week}, please check.",
        _ => week,
    };

    public override string Summary(IReadOnlyDictionary<ImportChange, int> changes, int refused, int findings, bool dryRun) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(dryRun ? "Dry run, nothing stored: " : "")}new {changes[ImportChange.New]}, updated {changes[ImportChange.Updated]}, replaced {changes[ImportChange.Replaced]}, unchanged {changes[ImportChange.Unchanged]}, refused {refused}; findings {findings}.");

    private static string Change(ImportChange change, bool dryRun) => (change, dryRun) switch
    {
        (ImportChange.New, false) => "imported",
        (ImportChange.New, true) => "would be imported",
        (ImportChange.Updated, false) => "changed, updated",
        (ImportChange.Updated, true) => "changed, would be updated",
        (ImportChange.Replaced, false) => "what was live is replaced",
        (ImportChange.Replaced, true) => "what is live would be replaced",
        _ => "the same as before, nothing changed",
    };
}
