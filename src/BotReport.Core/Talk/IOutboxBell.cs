namespace BotReport.Core.Talk;

/// <summary>Tells whoever sends that there is something to be sent.</summary>
public interface IOutboxBell
{
    /// <summary>Something waits to be sent. Never waits, never fails.</summary>
    void Ring();

    /// <summary>Ends when it is rung; has ended while there was a ring since <see cref="Heard"/>.</summary>
    Task Rung { get; }

    /// <summary>Forgets the rings so far. Said before looking for what they told of, so that none is lost.</summary>
    void Heard();
}
