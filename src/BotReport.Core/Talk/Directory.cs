using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>The teams with all that is made from them, and who is who in the channels.</summary>
/// <param name="aliases">By what other names messengers know people; empty: by none.</param>
public sealed class Directory(ITeamStore teams, IEnumerable<IAliases> aliases, IRevision revision)
{
    private const string All = "";

    private readonly KeptByRevision<string, Known> _kept = new(revision);

    /// <summary>Every team.</summary>
    public async Task<IReadOnlyList<(TeamKnowledge Knowledge, DateTimeOffset Since)>> AllAsync(CancellationToken cancel) =>
        (await KeptAsync(cancel)).Teams;

    /// <summary>A team by name; null when there is none.</summary>
    public async Task<TeamKnowledge?> FindAsync(string team, CancellationToken cancel) =>
        (await KeptAsync(cancel)).Teams.FirstOrDefault(t => t.Knowledge.Team.Name == team).Knowledge;

    /// <summary>A person of a team; null when there is none.</summary>
    public async Task<Person?> PersonAsync(string team, string person, CancellationToken cancel) =>
        (await FindAsync(team, cancel))?.Team.Find(person);

    /// <summary>Who had an identity in a channel when somebody was last asked for; null when nobody had, or nobody was asked for yet.</summary>
    /// <remarks>For what need not be so of this very moment: it costs no look at the store.</remarks>
    public (TeamKnowledge Knowledge, Person Person)? Lately(string channel, string identity) => _kept.Last(All)?.Find(channel, identity);

    /// <summary>Who has an identity in a channel; null for a stranger.</summary>
    /// <remarks>Ids decide, never display names. A person of several teams is taken for the first that knows him.</remarks>
    public async Task<(TeamKnowledge Knowledge, Person Person)?> WhoAsync(string channel, string identity, CancellationToken cancel)
    {
        var people = await KeptAsync(cancel);
        if (people.Find(channel, identity) is { } known)
        {
            return known;
        }

        foreach (var book in aliases)
        {
            if (await book.FindAsync(channel, identity, cancel) is { } alias && people.Find(channel, alias) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private Task<Known> KeptAsync(CancellationToken cancel) => _kept.GetAsync(All, null, async () => new Known(await teams.AllAsync(cancel)), cancel);

    /// <summary>The people of all teams by their identities.</summary>
    private sealed class Known
    {
        private readonly Dictionary<(string Channel, string Id), (TeamKnowledge Knowledge, Person Person)> _byIdentity = [];

        public Known(IReadOnlyList<StoredTeam> teams)
        {
            Teams = [.. teams.Select(t => (new TeamKnowledge(t.Team), t.Since))];
            foreach (var (knowledge, _) in Teams)
            {
                foreach (var person in knowledge.Team.People)
                {
                    foreach (var identity in person.Identities)
                    {
                        _byIdentity.TryAdd((identity.Channel, KeyOf(identity.Id)), (knowledge, person));
                    }
                }
            }
        }

        public IReadOnlyList<(TeamKnowledge Knowledge, DateTimeOffset Since)> Teams { get; }

        public (TeamKnowledge Knowledge, Person Person)? Find(string channel, string identity) =>
            _byIdentity.TryGetValue((channel, KeyOf(identity)), out var found) ? found : null;

        /// <summary>Object ids and sign-in names are the same in every case; other ids are compared sign by sign.</summary>
        private static string KeyOf(string id) =>
            Guid.TryParse(id, out _) || id.Contains('@', StringComparison.Ordinal) ? id.ToUpperInvariant() : id;
    }
}
