namespace BotReport.Benchmarks.Corpus;

/// <summary>Throws that are the same in every run and on every machine.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>0 to <paramref name="sides"/> − 1.</summary>
    public int Next(int sides)
    {
        // SplitMix64
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)sides);
    }

    /// <summary>True in so many of a hundred throws.</summary>
    public bool Hits(int percent) => Next(100) < percent;

    public T Of<T>(IReadOnlyList<T> all) => all[Next(all.Count)];
}
