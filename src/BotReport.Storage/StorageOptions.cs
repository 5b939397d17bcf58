namespace BotReport.Storage;

/// <summary>Where the store is.</summary>
/// <param name="Path">The SQLite file; it and its folder are made when they are not there, readable by their owner alone.</param>
public sealed record StorageOptions(string Path);
