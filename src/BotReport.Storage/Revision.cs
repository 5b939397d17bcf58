using BotReport.Core.Team;
using BotReport.Storage.Sql;

namespace BotReport.Storage;

/// <inheritdoc cref="IRevision"/>
/// <remarks>Every write makes a new one, except those that say by <see cref="Session.KeepRevision"/> that they change nothing of the kind.</remarks>
internal sealed class Revision(IDatabase database) : IRevision
{
    /// <summary>Makes a new one.</summary>
    public const string Next = "update revision set number = number + 1";

    /// <inheritdoc/>
    public Task<long> NowAsync(CancellationToken cancel) =>
        database.ReadAsync(session => session.FirstAsync<long>("select number from revision"), cancel);
}
