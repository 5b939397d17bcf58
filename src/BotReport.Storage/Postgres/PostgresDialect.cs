using BotReport.Storage.Sql;

namespace BotReport.Storage.Postgres;

/// <summary>How transactions that go on side by side keep what one writer at a time keeps by itself.</summary>
/// <param name="writes">Whether they write.</param>
/// <remarks>
/// A write that makes a new revision makes it first: the row stays locked until it ends, so that such writes go one at a time and their
/// numbers become visible in their order, as on SQLite. The others go on beside them.
/// </remarks>
internal sealed class PostgresDialect(bool writes) : IDialect
{
    /// <inheritdoc/>
    public ISearchIndex Index { get; } = new PostgresSearchIndex();

    /// <inheritdoc/>
    public Task BeginAsync(Session session) =>
        writes && !session.KeepsRevision ? session.ExecuteAsync(Revision.Next) : Task.CompletedTask;

    /// <inheritdoc/>
    public Task HoldAsync(Session session, string what) => session.ExecuteAsync(
        "select pg_advisory_xact_lock(hashtextextended(current_schema() || ' ' || @What, 0))",
        new { What = what });
}
