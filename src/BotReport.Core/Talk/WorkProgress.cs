namespace BotReport.Core.Talk;

/// <summary>What is said while longer work is under way: one message that changes in place and becomes the answer, also after a restart that no longer knows whether anything was said.</summary>
internal static class WorkProgress
{
    /// <summary>What the answer replaces.</summary>
    public static string KeyOf(Work work) => $"work/{work.Id}/progress";

    /// <summary>How far it is.</summary>
    /// <param name="step">Which of its messages; each is sent once.</param>
    public static Change.Send Say(WorkOrder order, int step, string text, DateTimeOffset now) => new(new OutboxMessage(
        $"{KeyOf(order.Work)}/{step}", order.Work.Address, order.Work.Team, order.Work.Person, text, now)
    {
        Replaces = KeyOf(order.Work),
    });
}
