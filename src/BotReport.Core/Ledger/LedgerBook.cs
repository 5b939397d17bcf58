using System.Collections.Concurrent;
using BotReport.Core.Facts;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Ledger;

/// <summary>The teams' ledgers, each kept until something changes. Nothing here matters: it is what joining everything anew would give.</summary>
/// <remarks>
/// A message changes the newest week only, so that is joined anew on the ones before (<see cref="SettledLedger"/>); a late one changes the week before, which is
/// joined anew on the settled ones. A change of an older week, of the team's words or of what was set apart joins everything anew.
/// </remarks>
public sealed class LedgerBook(IFactStore facts)
{
    /// <summary>How many weeks may be joined anew: this one, a late last one, and one before the settled ones grow.</summary>
    private const int Newest = 3;

    private readonly ConcurrentDictionary<(string Team, bool Retold), TeamPage> _pages = new();

    /// <summary>The ledger as things stood at an instant; null: now.</summary>
    public Task<MilestoneLedger> OfAsync(TeamDefinition team, Glossary glossary, DateTimeOffset? asOf, CancellationToken cancel) =>
        OfAsync(team, glossary, Retelling.None, asOf, cancel);

    /// <summary>The same as it is told; another retelling joins everything anew.</summary>
    public async Task<MilestoneLedger> OfAsync(
        TeamDefinition team, Glossary glossary, Retelling retelling, DateTimeOffset? asOf, CancellationToken cancel)
    {
        retelling = retelling.IsNone ? Retelling.None : retelling; // whoever has nothing to tell otherwise asks for the same
        var page = _pages.GetOrAdd((team.Name, !retelling.IsNone), _ => new TeamPage());
        await page.One.WaitAsync(cancel);
        try
        {
            await BringUpAsync(page, team, glossary, retelling, cancel);
            if (asOf is null || asOf >= page.Latest)
            {
                return page.Ledger;
            }

            // Somebody said something since: a question waits its turn, and others do not.
            if (asOf >= page.SettledAt)
            {
                return page.Settled!.With(await SinceAsync(team, retelling, page.From, asOf, cancel));
            }
        }
        finally
        {
            page.One.Release();
        }

        return MilestoneLedger.Of(retelling.In(await facts.MilestonesAsync(team.Name, asOf, cancel), default, asOf), glossary);
    }

    private async Task BringUpAsync(TeamPage page, TeamDefinition team, Glossary glossary, Retelling retelling, CancellationToken cancel)
    {
        var words = string.Join('\n', team.Glossary.Select(t => string.Join('\t', t.Aliases.Prepend(t.Name))));
        var changes = await facts.ChangesAsync(team.Name, page.Upto, cancel);
        if (page.Settled is null || page.Words != words || page.Retelling != retelling || page.Apart != changes.Apart
            || changes.Weeks.Keys.Any(w => w < page.From || w.Monday >= page.From.Monday.AddDays(7 * Newest)))
        {
            var said = retelling.In(await facts.MilestonesAsync(team.Name, null, cancel), default, null);
            page.From = said.Count > 0 ? said.Max(s => s.Week).Previous : default;
            page.Settled = new SettledLedger(said.Where(s => s.Week < page.From), glossary);
            page.GoOn([.. said.Where(s => s.Week >= page.From)]);
            page.SettledAt = page.Upto == 0 ? changes.Weeks.Where(w => w.Key < page.From).Select(w => w.Value).DefaultIfEmpty().Max() : Later(page.Latest, changes.Latest);
        }
        else if (changes.Weeks.Keys.Any(w => w != page.Newest))
        {
            page.GoOn(await SinceAsync(team, retelling, page.From, null, cancel));
        }
        else if (changes.Weeks.Count > 0)
        {
            page.Ledger = page.Before!.With(await SinceAsync(team, retelling, page.Newest, null, cancel));
        }

        (page.Words, page.Retelling, page.Upto, page.Apart, page.Latest) = (words, retelling, changes.Upto, changes.Apart, Later(page.Latest, changes.Latest));
    }

    private async Task<IReadOnlyList<SaidMilestone>> SinceAsync(TeamDefinition team, Retelling retelling, ReportWeek from, DateTimeOffset? asOf, CancellationToken cancel) =>
        retelling.In(await facts.MilestonesSinceAsync(team.Name, from, asOf, cancel), from, asOf);

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset? other) => other > one ? other.Value : one;

    /// <summary>What is kept of one team.</summary>
    private sealed class TeamPage
    {
        public SemaphoreSlim One { get; } = new(1, 1);

        public string Words { get; set; } = string.Empty;

        public Retelling Retelling { get; set; } = Retelling.None;

        public long Upto { get; set; }

        public string Apart { get; set; } = string.Empty;

        /// <summary>When the newest statement was said.</summary>
        public DateTimeOffset Latest { get; set; } = DateTimeOffset.MinValue;

        /// <summary>The first week that is not settled.</summary>
        public ReportWeek From { get; set; }

        public SettledLedger? Settled { get; set; }

        /// <summary>Nothing of the settled weeks was said later.</summary>
        public DateTimeOffset SettledAt { get; set; }

        /// <summary>The newest week that says anything, which is joined anew with every message.</summary>
        public ReportWeek Newest { get; private set; }

        /// <summary>The weeks before the newest.</summary>
        public SettledLedger? Before { get; private set; }

        public MilestoneLedger Ledger { get; set; } = new([]);

        /// <summary>Joins all that is not settled anew.</summary>
        public void GoOn(IReadOnlyList<SaidMilestone> said)
        {
            Newest = said.Count > 0 ? said.Max(s => s.Week) : From;
            Before = Settled!.Then(said.Where(s => s.Week < Newest));
            Ledger = Before.With(said.Where(s => s.Week >= Newest));
        }
    }
}
