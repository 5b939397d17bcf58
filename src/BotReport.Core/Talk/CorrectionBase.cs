using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Ledger;
using BotReport.Core.Publishing;
using BotReport.Core.Reports;

namespace BotReport.Core.Talk;

/// <summary>What the next version of a report is made of: what the version before it rests on and what the correction brings. Nothing else moves in.</summary>
/// <remarks>
/// What was said after the draft that was published, and what has no section yet, is not in the report. It stays out of a correction too, also as
/// a proposal for the week after.
/// </remarks>
/// <param name="Said">The entries.</param>
/// <param name="Ledger">What these promise, with the weeks before.</param>
internal sealed record CorrectionBase(IReadOnlyList<EntryVersion> Said, MilestoneLedger Ledger)
{
    /// <summary>The base of a version.</summary>
    /// <param name="draft">The draft that the version before is; what it left out is known too.</param>
    /// <param name="brings">What the correction brings: entries, and the milestones read from them where they are not kept yet.</param>
    public static async Task<CorrectionBase> OfAsync(
        WeekStores stores, TeamKnowledge knowledge, Report before, Draft? draft, IReadOnlyList<Change.EntrySaid> brings, CancellationToken cancel)
    {
        var (team, plan) = (knowledge.Team.Name, LoadWeek.PlanOf(knowledge.Team, before.Week));
        var weeks = plan.Includes.Append(plan.Week).ToHashSet();
        var known = before.Lines.SelectMany(l => l.Sources).Concat(draft?.LeftOut.Select(l => l.Entry) ?? [])
            .GroupBy(r => r.EntryId).ToDictionary(r => r.Key, r => r.Max(entry => entry.Version));
        List<EntryVersion> said = [];
        foreach (var week in weeks)
        {
            foreach (var entry in await stores.Entries.OfWeekAsync(team, week, cancel))
            {
                if (brings.All(b => b.Entry.EntryId != entry.EntryId) && known.TryGetValue(entry.EntryId, out var version))
                {
                    said.Add(entry.Version == version || entry.CorrectedBy is not null ? entry
                        : (await stores.Entries.HistoryAsync(entry.EntryId, cancel)).First(v => v.Version == version));
                }
                else if (brings.LastOrDefault(b => b.Entry.EntryId == entry.EntryId) is { } brought)
                {
                    said.Add(brought.Entry);
                }
            }
        }

        said.AddRange(brings.Select(b => b.Entry).Where(e => said.TrueForAll(s => s.EntryId != e.EntryId)));
        var now = await stores.Facts.MilestonesAsync(team, null, cancel);
        var then = await stores.Facts.MilestonesAsync(team, draft?.At ?? before.At, cancel);
        ILookup<EntryRef, SaidMilestone>[] read = [now.ToLookup(m => m.Entry), brings.SelectMany(SaidIn).ToLookup(m => m.Entry), then.ToLookup(m => m.Entry)];
        var promised = said.Where(e => e is { Deleted: false, Section.Length: > 0 }).SelectMany(e => read.FirstOrDefault(r => r.Contains(e.Ref))?[e.Ref] ?? []);
        return new(said, MilestoneLedger.Of([.. now.Where(m => m.Week < before.Week && !weeks.Contains(m.Week)), .. promised], knowledge.Glossary));
    }

    private static IEnumerable<SaidMilestone> SaidIn(Change.EntrySaid brought) => brought.Facts.Milestones.Select(m => new SaidMilestone(
        m, brought.Entry.Week, brought.Entry.SaidAt, brought.Entry.Section, brought.Entry.Owner, brought.Entry.Ref)
    { CorrectedBy = brought.Entry.CorrectedBy });
}
