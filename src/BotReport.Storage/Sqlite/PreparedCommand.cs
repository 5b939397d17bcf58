using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace BotReport.Storage.Sqlite;

/// <summary>A command that is executed by the prepared one of the same text, which it gives back when it is disposed.</summary>
/// <remarks>Text and parameters are gathered first: Dapper changes the text of a list while it adds the parameters.</remarks>
internal sealed class PreparedCommand(PreparedConnection connection) : DbCommand
{
    private readonly SqliteCommand _said = new();
#pragma warning disable CA2213 // It belongs to the connection, which keeps it for the next.
    private SqliteCommand? _prepared;
#pragma warning restore CA2213

    /// <inheritdoc/>
    [AllowNull]
    public override string CommandText
    {
        get => _said.CommandText;
#pragma warning disable CA2100 // The callers' texts are constants, which a test of the room watches over.
        set => _said.CommandText = value;
#pragma warning restore CA2100
    }

    /// <inheritdoc/>
    public override int CommandTimeout
    {
        get => _said.CommandTimeout;
        set => _said.CommandTimeout = value;
    }

    /// <inheritdoc/>
    public override CommandType CommandType
    {
        get => _said.CommandType;
        set => _said.CommandType = value;
    }

    /// <inheritdoc/>
    public override bool DesignTimeVisible { get; set; }

    /// <inheritdoc/>
    public override UpdateRowSource UpdatedRowSource { get; set; }

    /// <inheritdoc/>
    protected override DbConnection? DbConnection
    {
        get => connection;
        set
        {
            if (value != connection)
            {
                throw new NotSupportedException("A prepared statement belongs to its connection.");
            }
        }
    }

    /// <inheritdoc/>
    protected override DbTransaction? DbTransaction { get; set; }

    /// <inheritdoc/>
    protected override DbParameterCollection DbParameterCollection => _said.Parameters;

    /// <inheritdoc/>
    public override void Cancel() => _prepared?.Cancel();

    /// <inheritdoc/>
    public override void Prepare() => Ready();

    /// <inheritdoc/>
    public override int ExecuteNonQuery() => Ready().ExecuteNonQuery();

    /// <inheritdoc/>
    public override object? ExecuteScalar() => Ready().ExecuteScalar();

    /// <inheritdoc/>
    protected override DbParameter CreateDbParameter() => _said.CreateParameter();

    /// <inheritdoc/>
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Ready().ExecuteReader(behavior);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            GiveBack();
            _said.Dispose();
        }

        base.Dispose(disposing);
    }

    private SqliteCommand Ready()
    {
        if (_prepared?.CommandText != _said.CommandText)
        {
            GiveBack();
            _prepared = connection.Take(_said.CommandText);
        }

        _prepared.Transaction = (SqliteTransaction?)DbTransaction;
        _prepared.Parameters.Clear();
        foreach (SqliteParameter parameter in _said.Parameters)
        {
            _prepared.Parameters.Add(parameter);
        }

        return _prepared;
    }

    private void GiveBack()
    {
        if (_prepared is { } prepared)
        {
            _prepared = null;
            connection.GiveBack(prepared);
        }
    }
}
