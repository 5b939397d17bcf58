using BotReport.Core.Asking;
using BotReport.Core.Collecting;
using BotReport.Core.Text;
using BotReport.Storage.Sql;

namespace BotReport.Storage;

/// <inheritdoc cref="ISearch"/>
/// <remarks>
/// Coverage asks for entries with all but one of the rarest terms, then all but two, and so on down to three in five: each is one
/// look into the index that stops at the limit, where counting the rows of frequent terms would read them all.
/// </remarks>
internal sealed class Search(IDatabase database) : ISearch
{
    private const int EnoughHits = 10;
    private const int RarestTerms = 6;
    private const double LeastShare = 0.6;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<EntryVersion>> FindAsync(
        string team, IReadOnlyList<string> terms, DateTimeOffset? asOf, int limit, CancellationToken cancel)
    {
        // Through the tokenizer once more: whatever a caller hands in, only terms reach the engine.
        var wanted = terms.SelectMany(Bigrams.Terms).Distinct().ToList();
        if (wanted.Count == 0 || limit <= 0)
        {
            return [];
        }

        var question = new SearchQuestion(team, asOf ?? DateTimeOffset.MaxValue, limit);
        return await database.ReadAsync<IReadOnlyList<EntryVersion>>(
            async session =>
            {
                var all = await session.Index.FindAsync(session, question, [wanted]);
                return all.Count >= Math.Min(EnoughHits, limit) ? all : await WithCoverageAsync(session, question, wanted, all);
            },
            cancel);
    }

    private static async Task<IReadOnlyList<EntryVersion>> WithCoverageAsync(
        Session session, SearchQuestion question, List<string> wanted, IReadOnlyList<EntryVersion> all)
    {
        var counts = await session.Index.CountsAsync(session, wanted);
        var rarest = wanted.Where(counts.ContainsKey).OrderBy(term => counts[term]).Take(RarestTerms).ToList();
        var found = all.ToList();
        var seen = all.Select(entry => entry.Ref).ToHashSet();
        for (var held = rarest.Count; held > 0 && held >= LeastShare * rarest.Count && found.Count < question.Limit; held--)
        {
            var further = await session.Index.FindAsync(
                session, question with { Limit = question.Limit + found.Count }, [.. Choices(rarest, held)]);
            found.AddRange(further.Where(entry => seen.Add(entry.Ref)).Take(question.Limit - found.Count));
        }

        return found;
    }

    /// <summary>All ways to take <paramref name="count"/> of the terms.</summary>
    private static IEnumerable<IReadOnlyList<string>> Choices(List<string> terms, int count) =>
        from mask in Enumerable.Range(0, 1 << terms.Count)
        where int.PopCount(mask) == count
        select terms.Where((_, i) => (mask & (1 << i)) != 0).ToList();
}
