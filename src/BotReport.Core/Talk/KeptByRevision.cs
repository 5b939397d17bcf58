using System.Collections.Concurrent;
using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>Keeps what was made from what teams are and said, until that changes. Nothing here matters: it is what making it anew would give.</summary>
internal sealed class KeptByRevision<TKey, TValue>(IRevision revision)
    where TKey : notnull
{
    private const int Most = 64;

    private readonly ConcurrentDictionary<TKey, (long Revision, object? From, TValue Value)> _kept = new();

    /// <summary>What was made last, whatever changed since; the type's default when nothing was.</summary>
    public TValue? Last(TKey key) => _kept.TryGetValue(key, out var kept) ? kept.Value : default;

    /// <summary>What is kept, or what is made now.</summary>
    /// <param name="from">What the caller brings along to make it from, which may be older than what is stored: kept for him who brings the same. Null: nothing.</param>
    /// <param name="make">Reads after the revision was read, so that what it makes is never older than the revision it is kept under.</param>
    public async Task<TValue> GetAsync(TKey key, object? from, Func<Task<TValue>> make, CancellationToken cancel)
    {
        var now = await revision.NowAsync(cancel);
        if (_kept.TryGetValue(key, out var kept) && kept.Revision == now && ReferenceEquals(kept.From, from))
        {
            return kept.Value;
        }

        var made = await make();
        if (_kept.Count >= Most)
        {
            _kept.Clear();
        }

        _kept[key] = (now, from, made);
        return made;
    }
}
