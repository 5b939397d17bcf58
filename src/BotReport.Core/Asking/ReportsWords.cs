using System.Collections.Concurrent;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Edits;
using BotReport.Core.Ledger;
using BotReport.Core.Team;

namespace BotReport.Core.Asking;

/// <summary>What published reports say otherwise than the owners, and what leads took out of them. One for all who tell it: what is joined with it is joined once.</summary>
public sealed class ReportsWords(IDraftStore drafts)
{
    private readonly ConcurrentDictionary<string, (string Key, TeamDefinition Team, LeadsWords Words)> _kept = new(StringComparer.Ordinal);

    /// <summary>The milestones as the reports published by an instant tell them.</summary>
    public async Task<Retelling> MilestonesAsync(TeamDefinition team, DateTimeOffset asOf, CancellationToken cancel) => (await OfAsync(team, asOf, cancel)).Milestones;

    /// <summary>The entries that are out of their weeks' reports at an instant, by id.</summary>
    internal async Task<IReadOnlySet<string>> TakenOutAsync(TeamDefinition team, DateTimeOffset asOf, CancellationToken cancel) =>
        EditLog.TakenOut((await drafts.RemovalsAsync(team.Name, cancel)).Where(e => e.At <= asOf));

    /// <summary>What stands in the reports; read again only when one of these was published, corrected or taken back, or the team's words changed.</summary>
    internal async Task<LeadsWords> OfAsync(TeamDefinition team, DateTimeOffset asOf, CancellationToken cancel)
    {
        var published = await drafts.PublishedAsync(team.Name, asOf, cancel);
        var key = string.Join('\n', [published.Reports, .. published.Edits.Select(e => e.Id), .. published.Entries.Select(e => $"{e.EntryId}@{e.Version}")]);
        return _kept.TryGetValue(team.Name, out var known) && known.Key == key && ReferenceEquals(known.Team, team) ? known.Words
            : (_kept[team.Name] = (key, team, LeadsWords.Of(published, await drafts.OvertakenAsync(team.Name, asOf, cancel), team))).Words;
    }
}
