namespace BotReport.Host.Pumps;

/// <summary>How one pump runs.</summary>
/// <param name="Name">One of <see cref="PumpName"/>.</param>
/// <param name="Step">The flow it turns, an <see cref="Core.Talk.IStep"/>; made anew for every turn.</param>
/// <param name="Interval">How long it waits when nothing was there and nobody rings.</param>
/// <param name="Wakes">The pumps that have something to do when this one did something.</param>
internal sealed record PumpPlan(string Name, Type Step, TimeSpan Interval, IReadOnlyList<string> Wakes)
{
    /// <summary>After a turn that did something it rests so many times as long as the turn took: what nobody waits for leaves the store to the others. Default: not at all.</summary>
    public int Rests { get; init; }
}
