namespace BotReport.Core.Talk;

/// <summary>By what other names a messenger knows somebody.</summary>
public interface IAliases
{
    /// <summary>The sign-in name of an identity; null when the channel is another's, or nobody of it was seen, or the messenger does not say.</summary>
    Task<string?> FindAsync(string channel, string identity, CancellationToken cancel);
}
