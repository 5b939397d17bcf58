using System.Data.Common;
using Dapper;

namespace BotReport.Storage.Sql;

/// <summary>A transaction as the stores see it; the engine begins and ends it.</summary>
internal sealed class Session(DbConnection connection, IDialect dialect, CancellationToken cancel)
{
    private bool _begun;

    /// <summary>The engine's search index, written in the same transaction.</summary>
    public ISearchIndex Index => dialect.Index;

    /// <summary>Whether what was written here is to be rolled back.</summary>
    public bool Undone { get; private set; }

    /// <summary>Rolls back what was written here; the work's result is still returned.</summary>
    public void Undo() => Undone = true;

    /// <summary>Whether the revision stays.</summary>
    public bool KeepsRevision { get; private set; }

    /// <summary>
    /// Says, before its first statement, that what is written here changes nothing of what teams are and said (<see cref="Core.Team.IRevision"/>).
    /// </summary>
    public void KeepRevision() => KeepsRevision = true;

    /// <summary>
    /// Lets one transaction at a time go on with what bears this name, until it ends: where what is written next hangs on what is there,
    /// or its numbers must become visible in their order. Writes that make a new revision go one at a time anyway.
    /// </summary>
    public Task HoldAsync(string what) => dialect.HoldAsync(this, what);

    /// <summary>Runs a statement, once for every element when <paramref name="values"/> is a list. The number of rows touched.</summary>
    public async Task<int> ExecuteAsync(string sql, object? values = null)
    {
        await BeginAsync();
        return await connection.ExecuteAsync(Command(sql, values));
    }

    /// <summary>The rows of a query, or those a statement returns.</summary>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? values = null)
    {
        await BeginAsync();
        return [.. await connection.QueryAsync<T>(Command(sql, values))];
    }

    /// <summary>The first row; the type's default when there is none.</summary>
    public async Task<T?> FirstAsync<T>(string sql, object? values = null)
    {
        await BeginAsync();
        return await connection.QueryFirstOrDefaultAsync<T>(Command(sql, values));
    }

    private Task BeginAsync()
    {
        if (_begun)
        {
            return Task.CompletedTask;
        }

        _begun = true;
        return dialect.BeginAsync(this);
    }

    private CommandDefinition Command(string sql, object? values) => new(sql, values, cancellationToken: cancel);
}
