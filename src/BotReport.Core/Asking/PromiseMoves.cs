using BotReport.Core.Facts;
using BotReport.Core.Ledger;

namespace BotReport.Core.Asking;

/// <summary>A promise that was moved to another day, and the statement that moved it.</summary>
internal sealed record PromiseMove(DateOnly From, DateOnly To, SaidMilestone Said);

/// <summary>Every move of a milestone's promise, oldest first: what 延期几次, 本周延期 and 为什么延期 are answered from.</summary>
internal static class PromiseMoves
{
    public static IReadOnlyList<PromiseMove> Of(LedgerItem item)
    {
        List<PromiseMove> moves = [];
        DateSpan? promise = null;
        foreach (var said in item.History)
        {
            if (said.Milestone is not { Date: { } to, Status: MilestoneStatus.Planned or MilestoneStatus.Slipped })
            {
                continue;
            }

            // A day within the promised stretch only makes it precise: 12月第一周, then 12月2日.
            var within = promise is { } was && to.From >= was.From && to.To <= was.To;
            var from = said.Milestone.Previous ?? (within ? null : promise?.To);
            if (from is { } day && day != to.To)
            {
                moves.Add(new(day, to.To, said));
            }

            promise = to;
        }

        return moves;
    }
}
