namespace BotReport.Benchmarks;

/// <summary>Milliseconds.</summary>
internal sealed record Percentiles(double P50, double P99, double Most)
{
    public static Percentiles Of(IEnumerable<TimeSpan> times)
    {
        var sorted = times.Select(t => t.TotalMilliseconds).Order().ToList();
        return new(sorted[sorted.Count / 2], sorted[Math.Min(sorted.Count - 1, sorted.Count * 99 / 100)], sorted[^1]);
    }

    public override string ToString() => $"p50 {P50:0.0} p99 {P99:0.0} max {Most:0} ms";
}
