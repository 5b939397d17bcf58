namespace BotReport.Core.Talk;

/// <summary>Which message of a messenger shows what was sent, so that it is sent once and changed in its place.</summary>
public interface IShownStore
{
    /// <summary>Keeps it; the first that was kept of a key stays.</summary>
    Task KeepAsync(ShownMessage message, CancellationToken cancel);

    /// <summary>The message a key is shown as; null when it is not shown.</summary>
    Task<ShownMessage?> FindAsync(string key, CancellationToken cancel);
}
