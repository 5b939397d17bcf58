namespace BotReport.Core.Talk;

/// <summary>Which message of a messenger shows what was sent, so that it is sent once and changed in its place.</summary>
public interface IShownStore
{
    /// <summary>Keeps them in one transaction; the first that was kept of a key stays.</summary>
    Task KeepAsync(IReadOnlyList<ShownMessage> messages, CancellationToken cancel);

    /// <summary>The message a key is shown as; null when it is not shown.</summary>
    Task<ShownMessage?> FindAsync(string key, CancellationToken cancel);
}
