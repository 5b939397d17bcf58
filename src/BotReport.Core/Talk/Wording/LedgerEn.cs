using System.Globalization;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;

namespace BotReport.Core.Talk.Wording;

internal sealed class LedgerEn : LedgerWords
{
    public override string NotMentioned => "Promised before, not mentioned now";

    public override string NothingMoved => "Changes: no delays.";

    public override string SetApart(int number, LedgerItem before) =>
        $"Item {number} is now apart from the earlier “{Promised(before)}” and followed by itself. To undo it, reply “join {number}”.";

    public override string IsApart(int number) => $"Item {number} is apart already. To undo it, reply “join {number}”.";

    public override string Alone(int number) => $"Item {number} goes on with nothing earlier and is followed by itself. “details” shows the numbers.";

    public override string JoinedAgain(int number) => $"Item {number} goes on with earlier items of its name again. To part them, reply “split {number}”.";

    public override string NotApart(int number) => $"Item {number} was never set apart; there is nothing to undo.";

    public override string GoesOn(int number, LedgerItem before) =>
        $"I take item {number} to go on with the earlier “{Promised(before)}”; if it is something else, reply “split {number}”.";

    public override string Unsaid(IReadOnlyList<(int Number, OfferedPromise Promise)> promises, int listed, int more) =>
        $"{NotMentioned}: " + string.Join("; ", promises.Select(p => $"{p.Number} {Offered(p.Promise)}")) + (more == 0 ? "" : $" ({more} more)")
        + $". Reply “{promises[0].Number} done”" + (promises.Count == listed
            ? (listed == 1 ? ", or only a digit" : $", or only {listed} digits in order") + " (1 done, 2 delayed, 3 cancelled, 4 no change)."
            : ", or send what changed.");

    public override string WhichPromise(string said, IReadOnlyList<OfferedPromise> promises) =>
        $"What is “{Words.Short(said, 20)}” about? Nothing is kept yet. "
        + (promises.Count == 0
            ? "Please send it with its name, such as “coin payout: no change”; to change an item reply “edit 1 …”."
            : $"{string.Join("; ", promises.Select((p, at) => $"{at + 1} {Offered(p)}"))}. Reply with the number, such as “1 no change”, or with its name.");

    public override string Slip(LedgerItem item) => (item.Previous.Count > 0 && item.Date is { } date
        ? $"{item.Topic} moved from {Day(item.Previous[^1])} to {Day(date.To)}"
        : $"{item.Topic} slipped") + (item.Said.Milestone.Reason is { } reason ? $" ({reason})" : "");

    public override string Open(string owner, LedgerItem item) => $"{owner}{(owner.Length > 0 ? " " : "")}{Promised(item)}";

    public override string Kept(LedgerItem item) => item.Date is { } date ? $"{item.Topic} {item.Event} {Day(date.To)}" : $"{item.Topic} {item.Event}";

    public override string Figure(string name, SaidMetric before, SaidMetric after) =>
        $"{name} {before.Metric.Value}{before.Metric.Unit} → {after.Metric.Value}{after.Metric.Unit} ({Difference(before, after)}{(after.Metric.Unit == "%" ? " points" : after.Metric.Unit)})";

    public override string Name(LedgerNewsKind kind) => kind switch
    {
        LedgerNewsKind.Done => "Done as promised",
        LedgerNewsKind.New => "New promises",
        LedgerNewsKind.Figure => "Figures since the last report",
        LedgerNewsKind.Moved => "Changes",
        LedgerNewsKind.Overdue => "Past its day without a word",
        _ => "Promised before, not mentioned this week (owners were asked)",
    };

    public override string News(LedgerNews news) =>
        $"{Name(news.Kind)}: {string.Join("; ", news.Lines)}{(news.More == 0 ? "" : $"; {news.More} more")}.";

    private static string Offered(OfferedPromise promise) => promise.Date is { } day
        ? $"{promise.Subject} {Day(day)} {promise.Event}"
        : $"{promise.Subject} {promise.Event} (no date yet)";

    private static string Promised(LedgerItem item) => item switch
    {
        { Date: { } date, Status: not MilestoneStatus.Blocked } => $"{item.Topic} {item.Event} {Day(date.To)}",
        { HasNotHappened: true } => $"{item.Topic} {item.Event} not yet{(item.Date is { } day ? $", {Day(day.To)}" : "")}",
        { HasNoDay: true } => $"{item.Topic} {item.Event}, day still open",
        { Status: MilestoneStatus.Blocked } => $"{item.Topic} {item.Event} on hold",
        _ => $"{item.Topic} {item.Event}",
    };

    private static string Day(DateOnly day) => day.ToString("MM-dd", CultureInfo.InvariantCulture);
}
