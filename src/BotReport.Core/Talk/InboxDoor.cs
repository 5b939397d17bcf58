namespace BotReport.Core.Talk;

/// <summary>Where messages come in: how many are just coming, and the bell for whoever works on them.</summary>
public sealed class InboxDoor(IInboxBell bell)
{
    private const int Crowd = 8;

    private int _coming;

    /// <summary>For whoever works on accepted messages.</summary>
    public IInboxBell Bell => bell;

    /// <summary>Whether so many are coming that those who are in should leave them the machine: a platform that is not answered in time sends again.</summary>
    public bool IsCrowded => Volatile.Read(ref _coming) >= Crowd;

    /// <summary>A message comes.</summary>
    public void Enter() => Interlocked.Increment(ref _coming);

    /// <summary>It is in, or was not let in.</summary>
    public void Leave() => Interlocked.Decrement(ref _coming);
}
