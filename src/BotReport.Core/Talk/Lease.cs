namespace BotReport.Core.Talk;

/// <summary>
/// How long what an instance took is its own without a word of it. While it is at work it says so in time, however long it takes; of one that
/// died or stands still another takes it over.
/// </summary>
/// <param name="Span">How long that is.</param>
public sealed record Lease(TimeSpan Span)
{
    /// <summary>How often whoever is at work says so: two of three times he may be late.</summary>
    public TimeSpan Renewal => Span / 3;
}
