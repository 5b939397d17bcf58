using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using BotReport.Storage.Sql;
using Microsoft.Data.Sqlite;

namespace BotReport.Storage.Sqlite;

/// <summary>A command that is executed by the prepared one of the same text, which it gives back when it is disposed.</summary>
/// <remarks>Text and parameters are gathered first: Dapper changes the text of a list while it adds the parameters.</remarks>
#pragma warning disable CA2000 // The base disposes of it.
internal sealed class PreparedCommand(PreparedConnection connection) : ForwardingCommand<SqliteCommand>(connection, new SqliteCommand())
#pragma warning restore CA2000
{
    private static readonly ConcurrentDictionary<string, string> Names = new(StringComparer.Ordinal);

#pragma warning disable CA2213 // It belongs to the connection, which keeps it for the next.
    private SqliteCommand? _prepared;
#pragma warning restore CA2213

    /// <inheritdoc/>
    public override void Cancel() => _prepared?.Cancel();

    /// <inheritdoc/>
    public override void Prepare() => Ready();

    /// <inheritdoc/>
    public override int ExecuteNonQuery() => Ready().ExecuteNonQuery();

    /// <inheritdoc/>
    public override object? ExecuteScalar() => Ready().ExecuteScalar();

    /// <inheritdoc/>
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Ready().ExecuteReader(behavior);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            GiveBack();
        }

        base.Dispose(disposing);
    }

    private SqliteCommand Ready()
    {
        if (_prepared?.CommandText != Said.CommandText)
        {
            GiveBack();
            _prepared = connection.Take(Said.CommandText);
        }

        _prepared.Transaction = (SqliteTransaction?)DbTransaction;
        _prepared.Parameters.Clear();
        foreach (SqliteParameter parameter in Said.Parameters)
        {
            parameter.ParameterName = Named(parameter.ParameterName);
            _prepared.Parameters.Add(parameter);
        }

        return _prepared;
    }

    /// <remarks>A name without its sign the provider tries with each sign there is, each time it is bound.</remarks>
    private static string Named(string name) => name.StartsWith('@') ? name : Names.GetOrAdd(name, static n => "@" + n);

    private void GiveBack()
    {
        if (_prepared is { } prepared)
        {
            _prepared = null;
            connection.GiveBack(prepared);
        }
    }
}
