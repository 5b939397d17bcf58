using BotReport.Core.Facts;
using BotReport.Core.Ledger;

namespace BotReport.Core.Asking;

/// <summary>Answers why something moved, rests or was given up: with the reason that was read, and the statement that said so.</summary>
internal static class Reason
{
    public static Answer? Of(Question question, AskScene scene, AnswerPage page)
    {
        var filter = new ItemFilter(question, scene);
        LedgerItem[] items = [.. filter.Subject().Where(i => !i.Stage && filter.InTime(i))];
        AnswerLine[] told = [.. items.Select(i => (Item: i, Said: Turn(i, question.Wanted))).Where(i => i.Said is not null).Select(i => Line(i.Item, i.Said!, page))];
        return told.Length > 0 ? page.Of(told)
            : items.Length > 0 ? page.Of([.. items.Where(i => i.IsOpen || items.All(o => !o.IsOpen))], closing: page.Words.NoTurn(question.Wanted))
            : null;
    }

    /// <summary>The newest statement that moved it or stopped it.</summary>
    private static SaidMilestone? Turn(LedgerItem item, Wanted wanted)
    {
        var moved = PromiseMoves.Of(item).LastOrDefault(m => wanted == Wanted.Early ? m.To < m.From : m.To > m.From)?.Said
            ?? item.History.LastOrDefault(s => s.Milestone.Status == MilestoneStatus.Slipped);
        var stopped = item.History.LastOrDefault(s => s.Milestone.Status is MilestoneStatus.Blocked or MilestoneStatus.Cancelled);
        return wanted switch
        {
            Wanted.Slipped or Wanted.Early => moved,
            Wanted.Blocked or Wanted.Cancelled => stopped,
            _ => moved ?? stopped,
        };
    }

    private static AnswerLine Line(LedgerItem item, SaidMilestone said, AnswerPage page)
    {
        var line = page.Line(item);
        return line with
        {
            Text = said.Milestone.Reason is { } reason ? page.Words.Because(line.Text, reason) : line.Text,
            Week = page.Label(said.Week),
            Source = said.Milestone.Source,
            CorrectedBy = page.NameOf(said.CorrectedBy),
        };
    }
}
