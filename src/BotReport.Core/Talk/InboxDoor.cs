namespace BotReport.Core.Talk;

/// <summary>Where messages come in: how many are just coming, and the bell for whoever works on them.</summary>
public sealed class InboxDoor(IInboxBell bell, TimeProvider clock)
{
    private const int Crowd = 8;

    /// <summary>Those who are let in by one commit leave the door together, and the next come a moment later: that moment is no end of the crowd.</summary>
    private static readonly TimeSpan Lull = TimeSpan.FromMilliseconds(10);

    private readonly long _lull = (long)(Lull.TotalSeconds * clock.TimestampFrequency);
    private long _until = long.MinValue;
    private int _coming;

    /// <summary>For whoever works on accepted messages.</summary>
    public IInboxBell Bell => bell;

    /// <summary>Whether so many are coming that those who are in should leave them the machine: a platform that is not answered in time sends again.</summary>
    public bool IsCrowded => Volatile.Read(ref _coming) >= Crowd || clock.GetTimestamp() < Volatile.Read(ref _until);

    /// <summary>A message comes.</summary>
    public void Enter() => Interlocked.Increment(ref _coming);

    /// <summary>It is in, or was not let in.</summary>
    public void Leave()
    {
        if (Interlocked.Decrement(ref _coming) >= Crowd - 1)
        {
            Volatile.Write(ref _until, clock.GetTimestamp() + _lull);
        }
    }
}
