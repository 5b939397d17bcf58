using System.Collections.Concurrent;

namespace BotReport.Core.Talk;

/// <summary>So many a minute for each name, which come back evenly: a bucket of tokens a name.</summary>
/// <remarks>Kept in memory: a process that starts anew is generous once.</remarks>
internal sealed class Allowance(int perMinute, TimeProvider clock)
{
    /// <summary>So many names are kept; then those whose bucket is full again are forgotten.</summary>
    private const int MostNames = 10_000;

    private readonly ConcurrentDictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);

    /// <summary>Takes one; null when there was one, else how long until there is.</summary>
    public TimeSpan? Take(string name)
    {
        if (perMinute == 0)
        {
            return null;
        }

        var now = clock.GetTimestamp();
        if (_buckets.Count > MostNames)
        {
            foreach (var full in _buckets.Where(b => Refilled(b.Value, now) >= perMinute))
            {
                _buckets.TryRemove(full);
            }
        }

        var had = 0.0;
        _buckets.AddOrUpdate(
            name,
            _ => Taken(had = perMinute),
            (_, bucket) => Taken(had = Refilled(bucket, now)));
        return had >= 1 ? null : TimeSpan.FromMinutes((1 - had) / perMinute);

        Bucket Taken(double left) => new(left >= 1 ? left - 1 : left, now);
    }

    private double Refilled(Bucket bucket, long now) =>
        Math.Min(perMinute, bucket.Left + (clock.GetElapsedTime(bucket.At, now).TotalMinutes * perMinute));

    private readonly record struct Bucket(double Left, long At);
}
