using System.Collections.Immutable;
using BotReport.Core.Facts;

namespace BotReport.Core.Ledger;

/// <summary>How a milestone stands after all that was said of it.</summary>
/// <param name="Date">The days its status speaks of: done on, promised for, blocked within; null when no date was given.</param>
/// <param name="Promise">The days last promised; stays while the milestone rests.</param>
/// <param name="Previous">Every day it was promised for before, oldest first.</param>
internal sealed record Standing(
    MilestoneStatus Status, DateSpan? Date, DateSpan? Promise, ImmutableList<DateOnly> Previous)
{
    public bool IsClosed => Status is MilestoneStatus.Done or MilestoneStatus.Cancelled;

    /// <summary>The standing after the first statement.</summary>
    public static Standing First(Milestone said) => new(
        said.Status,
        said.Date,
        IsPromise(said.Status) ? said.Date : null,
        said.Previous is { } from ? [from] : []);

    /// <summary>The standing after a further statement; the same object when it told nothing about the outcome.</summary>
    public Standing After(Milestone said) => said.Status switch
    {
        MilestoneStatus.Done when Status == MilestoneStatus.Done && said.Date is null => this,
        MilestoneStatus.Done => Left(said),
        MilestoneStatus.Blocked or MilestoneStatus.Cancelled => Left(said),
        MilestoneStatus.Planned or MilestoneStatus.Slipped when said.Date is { } to => Promised(said, to),
        _ when Promise is not null || IsClosed => this,
        _ => this with { Status = said.Status, Date = said.Date },
    };

    private static bool IsPromise(MilestoneStatus status) => status is MilestoneStatus.Planned or MilestoneStatus.Slipped;

    private Standing Left(Milestone said) =>
        this with { Status = said.Status, Date = said.Date, Previous = Before(said, said.Date) };

    private Standing Promised(Milestone said, DateSpan to)
    {
        var before = Before(said, to);
        var last = before.IsEmpty ? (DateOnly?)null : before[^1];
        var later = last is { } day && to.To > day;
        var status = said.Status == MilestoneStatus.Slipped || (later && (Status == MilestoneStatus.Slipped || before.Count > Previous.Count))
            ? MilestoneStatus.Slipped
            : MilestoneStatus.Planned;
        return new(status, to, to, before);
    }

    /// <summary>The earlier days, with the last promise when it was moved; a day within the promised period only makes it precise.</summary>
    private ImmutableList<DateOnly> Before(Milestone said, DateSpan? to)
    {
        var before = Previous;
        if (Promise is { } promise && !(to is { } new_ && new_.From >= promise.From && new_.To <= promise.To))
        {
            before = Add(before, promise.To);
        }

        return said.Previous is { } from ? Add(before, from) : before;
    }

    private static ImmutableList<DateOnly> Add(ImmutableList<DateOnly> days, DateOnly day) =>
        !days.IsEmpty && days[^1] == day ? days : days.Add(day);
}
