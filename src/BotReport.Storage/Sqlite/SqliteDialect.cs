using BotReport.Storage.Sql;

namespace BotReport.Storage.Sqlite;

/// <summary>One transaction writes at a time, so nobody need be held off.</summary>
internal sealed class SqliteDialect : IDialect
{
    /// <inheritdoc/>
    public ISearchIndex Index { get; } = new SqliteSearchIndex();

    /// <inheritdoc/>
    public Task BeginAsync(Session session) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task HoldAsync(Session session, string what) => Task.CompletedTask;
}
