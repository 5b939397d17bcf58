namespace BotReport.Core.Talk;

/// <summary>All whom something may wait for in this process, for whoever hears what another process has left for them.</summary>
/// <param name="Lines">Empty where no conversation is shown.</param>
public sealed record Bells(IInboxBell Inbox, IOutboxBell Outbox, IWorkBell Work, IEnumerable<ILineBell> Lines)
{
    /// <summary>Rings for all: nobody knows what was missed.</summary>
    public void RingAll()
    {
        Inbox.Ring();
        Outbox.Ring();
        Work.Ring();
        foreach (var lines in Lines)
        {
            lines.RingAll();
        }
    }
}
