using System.Data.Common;
using Dapper;

namespace BotReport.Storage.Sql;

/// <summary>A transaction as the stores see it; the engine begins and ends it.</summary>
internal sealed class Session(DbConnection connection, ISearchIndex index, CancellationToken cancel)
{
    /// <summary>The engine's search index, written in the same transaction.</summary>
    public ISearchIndex Index => index;

    /// <summary>Whether what was written here is to be rolled back.</summary>
    public bool Undone { get; private set; }

    /// <summary>Rolls back what was written here; the work's result is still returned.</summary>
    public void Undo() => Undone = true;

    /// <summary>Whether the revision stays.</summary>
    public bool KeepsRevision { get; private set; }

    /// <summary>Says that what is written here changes nothing of what teams are and said (<see cref="Core.Team.IRevision"/>).</summary>
    public void KeepRevision() => KeepsRevision = true;

    /// <summary>Runs a statement, once for every element when <paramref name="values"/> is a list. The number of rows touched.</summary>
    public Task<int> ExecuteAsync(string sql, object? values = null) => connection.ExecuteAsync(Command(sql, values));

    /// <summary>The rows of a query, or those a statement returns.</summary>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? values = null) =>
        [.. await connection.QueryAsync<T>(Command(sql, values))];

    /// <summary>The first row; the type's default when there is none.</summary>
    public Task<T?> FirstAsync<T>(string sql, object? values = null) => connection.QueryFirstOrDefaultAsync<T>(Command(sql, values));

    private CommandDefinition Command(string sql, object? values) => new(sql, values, cancellationToken: cancel);
}
