using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>Does the longer things of some kinds that turns ask for.</summary>
public interface IWork
{
    /// <summary>Whether it does work of this kind.</summary>
    bool Does(WorkKind kind);

    /// <summary>Does a piece of work; repeatable, with one outcome. What it returns is said once.</summary>
    Task<IReadOnlyList<Reply>> RunAsync(WorkOrder order, CancellationToken cancel);
}

/// <summary>A piece of work with what it needs to know.</summary>
/// <param name="Words">The language that whoever asked speaks to the bot.</param>
public sealed record WorkOrder(TeamKnowledge Knowledge, Work Work, Words Words)
{
    /// <summary>2024-W45.</summary>
    public string Label => Knowledge.Team.Scheme.Label(Work.Week);
}
