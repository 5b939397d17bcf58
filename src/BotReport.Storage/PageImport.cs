using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Facts;
using BotReport.Core.Publishing;
using BotReport.Core.Reports;
using BotReport.Storage.Audit;
using BotReport.Storage.Sql;
using BotReport.Storage.Tables;

namespace BotReport.Storage;

/// <summary>Puts an imported page in the place of an earlier import of its week.</summary>
/// <remarks>
/// Entries stay append-only: what reads otherwise than before gets a further version, what is no longer on the page one that deletes
/// it, and the page's lines cite the versions that were kept. What an earlier import said wrongly never stood, so the version that
/// takes it away bears its instant; what people said live stood until now.
/// </remarks>
internal sealed class PageImport(Session session, Report report, bool replace)
{
    /// <summary>Imports; false when the same page is there already and nothing is to be written.</summary>
    public async Task<bool> RunAsync(IReadOnlyList<(EntryVersion Entry, PageFacts Facts)> entries)
    {
        var before = await ReportTable.OfWeekAsync(session, report.Team, report.Week);
        if (!replace && before.Any(r => r.Origin == ReportOrigin.Published))
        {
            throw new InvalidOperationException("The week has a published report; only a replacing import may take its place.");
        }

        var kept = new Dictionary<EntryRef, EntryRef>();
        var changed = false;
        foreach (var (entry, facts) in entries)
        {
            var (version, isNew) = await KeepAsync(entry, facts);
            kept[entry.Ref] = version;
            changed |= isNew;
        }

        var lost = await DeleteOthersAsync([.. entries.Select(e => e.Entry.EntryId)]);
        var page = report with { Lines = [.. report.Lines.Select(line => Citing(line, kept))] };
        if (!changed && lost == Lost.Nothing && before is [{ Origin: ReportOrigin.Imported } same] && IsSame(same, page))
        {
            return false;
        }

        foreach (var old in before)
        {
            await ReportTable.DeleteAsync(session, old.Team, old.Week, old.Version);
        }

        await ReportTable.AddAsync(session, page);
        var replaced = lost == Lost.Live || before.Any(r => r.Origin == ReportOrigin.Published);
        await AuditChain.AppendAsync(
            session,
            new(
                report.Team,
                report.By,
                replaced ? "import, replacing what was live" : "import",
                ReportStore.Subject(report.Week, report.Version),
                report.At));
        return true;
    }

    private static DraftLine Citing(DraftLine line, Dictionary<EntryRef, EntryRef> kept) =>
        line with { Sources = [.. line.Sources.Select(source => kept.GetValueOrDefault(source, source))] };

    private static bool IsSame(Report a, Report b) =>
        (a.Version, a.Encoding) == (b.Version, b.Encoding)
        && a.Lines.Count == b.Lines.Count
        && a.Lines.Zip(b.Lines).All(pair => pair.First.Line == pair.Second.Line && pair.First.Sources.SequenceEqual(pair.Second.Sources));

    /// <summary>The version that says what the page says, and whether it had to be written.</summary>
    private async Task<(EntryRef Version, bool IsNew)> KeepAsync(EntryVersion entry, PageFacts facts)
    {
        await session.ExecuteAsync(
            "insert into imported_entry (entry_id, team, week) values (@EntryId, @Team, @Week) on conflict (entry_id) do nothing",
            new { entry.EntryId, entry.Team, Week = Stored.Of(entry.Week) });
        var history = await EntryTable.HistoryAsync(session, entry.EntryId);
        var newest = history.Count > 0 ? history[^1] : null;
        if (newest is not null
            && EntryRow.Of(newest) == EntryRow.Of(entry with { Version = newest.Version })
            && await FactTable.AreSameAsync(session, newest.Ref, facts))
        {
            return (newest.Ref, false);
        }

        var version = newest is null ? entry : entry with { Version = Math.Max(entry.Version, newest.Version + 1) };
        await EntryTable.AppendAsync(session, version, facts);
        return (version.Ref, true);
    }

    /// <summary>Deletes what earlier imports brought and this page lacks; when replacing, what is live too.</summary>
    private async Task<Lost> DeleteOthersAsync(HashSet<string> onPage)
    {
        var imported = (await session.QueryAsync<string>(
            "select entry_id from imported_entry where team = @Team and week = @Week",
            new { report.Team, Week = Stored.Of(report.Week) })).ToHashSet();
        var lost = Lost.Nothing;
        foreach (var entry in await EntryTable.OfWeekAsync(session, report.Team, report.Week))
        {
            var live = !imported.Contains(entry.EntryId);
            if (entry.Deleted || onPage.Contains(entry.EntryId) || (live && !replace))
            {
                continue;
            }

            await EntryTable.AppendAsync(
                session,
                entry with
                {
                    Version = entry.Version + 1,
                    Author = report.By,
                    SaidAt = live ? report.At : entry.SaidAt,
                    Deleted = true,
                },
                PageFacts.None);
            lost = live || lost == Lost.Live ? Lost.Live : Lost.Imported;
        }

        return lost;
    }

    private enum Lost
    {
        Nothing,
        Imported,
        Live,
    }
}
