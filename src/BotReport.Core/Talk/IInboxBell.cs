namespace BotReport.Core.Talk;

/// <summary>Tells whoever works on accepted messages that there is one, so that nobody waits for an interval to end.</summary>
public interface IInboxBell
{
    /// <summary>Something was accepted. Never waits, never fails; a ring that nobody hears is made up for by the interval.</summary>
    void Ring();

    /// <summary>Ends when it is rung; has ended while there was a ring since <see cref="Heard"/>.</summary>
    Task Rung { get; }

    /// <summary>Forgets the rings so far. Said before looking for what they told of, so that none is lost.</summary>
    void Heard();
}
