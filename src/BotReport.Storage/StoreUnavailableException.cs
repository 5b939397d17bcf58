namespace BotReport.Storage;

/// <summary>The store cannot be used. Nothing of what was asked for is written.</summary>
public sealed class StoreUnavailableException : Exception
{
    /// <summary>Without a word.</summary>
    public StoreUnavailableException()
    {
    }

    /// <summary>With a message for the log.</summary>
    public StoreUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>With a message for the log and the engine's own failure.</summary>
    public StoreUnavailableException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Why.</summary>
    public UnavailableReason Reason { get; init; }
}
