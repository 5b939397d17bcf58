using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Edits;
using BotReport.Core.Reports;
using BotReport.Core.Talk.Wording;
using BotReport.Core.Weeks;

namespace BotReport.Core.Talk;

/// <summary>来源 3.2: whose words a line of the newest page rests on, when they were said, and who changed them.</summary>
public sealed class LineSources(WeekStores stores)
{
    /// <summary>The answer, in the asker's language. Leads look at the week's draft; everybody else at what was published.</summary>
    public async Task<string> RunAsync(Scene scene, string item, CancellationToken cancel)
    {
        var words = Words.In(scene.State.Language).Edit;
        if (await PageAsync(scene, cancel) is not { } page)
        {
            return words.NoPage(scene.Leads);
        }

        var line = DraftItems.Find(page.Lines, item)?.Line
            ?? (page.Draft is { } draft && DraftItems.FindLeftOut(draft, item) is { } left ? await LeftOutAsync(left, cancel) : null);
        if (line is null)
        {
            return page.Draft is null ? words.NotInReport(scene.Team.Scheme.Label(page.Week), item) : words.NoSuchLine(item);
        }

        List<SaidText> said = [];
        foreach (var source in line.Sources)
        {
            if (await SaidAsync(scene, source, cancel) is { } one)
            {
                said.Add(one);
            }
        }

        var edits = EditLog.InForce(await stores.Drafts.EditsAsync(scene.Team.Name, page.Week, cancel));
        var by = edits.LastOrDefault(e => e.Line == line.Key && e.Kind is LeadEditKind.Rewrite or LeadEditKind.Write)?.By;
        return words.Source(new SourceText(
            scene.Team.Scheme.Label(page.Week), page.Draft?.Number, item, line.Line.Text, line.Hand, by is null ? null : scene.NameOf(by), said));
    }

    private async Task<ShownPage?> PageAsync(Scene scene, CancellationToken cancel)
    {
        if (scene.File.Report is { } report)
        {
            return new ShownPage(report.Week, report.Lines, null);
        }

        if (scene.Leads && scene.File.Draft is { } draft)
        {
            return new ShownPage(draft.Week, draft.Lines, draft);
        }

        var week = scene.File.Week.Previous;
        for (var back = 0; back < LoadWeek.WeeksBack; back++, week = week.Previous)
        {
            if (await stores.Reports.FindAsync(scene.Team.Name, week, cancel) is { } last)
            {
                return new ShownPage(week, last.Lines, null);
            }
        }

        return null;
    }

    private async Task<DraftLine?> LeftOutAsync(LeftOut left, CancellationToken cancel) =>
        (await stores.Entries.HistoryAsync(left.Entry.EntryId, cancel)).FirstOrDefault(v => v.Version == left.Entry.Version) is { } entry
            ? new DraftLine(new PageLine("", "", entry.Shown, ""), [left.Entry])
            : null;

    private async Task<SaidText?> SaidAsync(Scene scene, EntryRef source, CancellationToken cancel)
    {
        var history = await stores.Entries.HistoryAsync(source.EntryId, cancel);
        if (history.FirstOrDefault(v => v.Version == source.Version) is not { } then)
        {
            return null;
        }

        // A lead's correction is not what its owner says now; the line itself shows it.
        var (now, owner) = (history.LastOrDefault(v => v.CorrectedBy is null) ?? then, then.Owner ?? then.Author);
        return new SaidText(
            scene.NameOf(owner),
            then.Author == owner ? null : scene.NameOf(then.Author),
            TimeZoneInfo.ConvertTime(then.SaidAt, scene.Team.Zone),
            then.Shown,
            now.Shown == then.Shown ? null : now.Shown,
            now.Deleted);
    }

    private sealed record ShownPage(ReportWeek Week, IReadOnlyList<DraftLine> Lines, Draft? Draft);
}
