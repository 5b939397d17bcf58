namespace BotReport.Core.Talk;

/// <summary>Writes what a turn changed.</summary>
public interface ICommit
{
    /// <summary>
    /// Writes all changes in one transaction, durable when it returns. False, and nothing written, when a guard among them says
    /// that this was done before.
    /// </summary>
    Task<bool> CommitAsync(IReadOnlyList<Change> changes, CancellationToken cancel);
}
