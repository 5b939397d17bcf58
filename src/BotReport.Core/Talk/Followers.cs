namespace BotReport.Core.Talk;

/// <summary>Those who go on with what a turn left to them.</summary>
public sealed record Followers(IOutboxBell Outbox, IWorkBell Work, IEchoBell Echo)
{
    /// <summary>Rings for those who have something to do, and lets the others sleep: each of them looks into the store when he is woken.</summary>
    public void Ring(Handled handled)
    {
        if (handled.Sends)
        {
            Outbox.Ring();
        }

        if (handled.Asks)
        {
            Work.Ring();
        }

        if (handled.Echoes)
        {
            Echo.Ring();
        }
    }
}
