namespace BotReport.Storage;

/// <summary>Where the store is, and how long it waits.</summary>
/// <param name="Path">The SQLite file; it and its folder are made when they are not there, readable by their owner alone.</param>
public sealed record StorageOptions(string Path)
{
    /// <summary>How long a write waits for another process's. Default 5 seconds, at least one, whole seconds.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(5);
}
