using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Npgsql;
using NpgsqlTypes;

namespace BotReport.Storage.Postgres;

/// <summary>A command whose values are turned into what the columns take.</summary>
internal sealed class PostgresCommand(PostgresConnection connection) : DbCommand
{
    private readonly NpgsqlCommand _inner = connection.Inner.CreateCommand();

    /// <inheritdoc/>
    [AllowNull]
    public override string CommandText
    {
        get => _inner.CommandText;
#pragma warning disable CA2100 // The callers' texts are constants, which a test of the room watches over.
        set => _inner.CommandText = value;
#pragma warning restore CA2100
    }

    /// <inheritdoc/>
    public override int CommandTimeout
    {
        get => _inner.CommandTimeout;
        set => _inner.CommandTimeout = value;
    }

    /// <inheritdoc/>
    public override CommandType CommandType
    {
        get => _inner.CommandType;
        set => _inner.CommandType = value;
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
                throw new NotSupportedException("A command belongs to its connection.");
            }
        }
    }

    /// <inheritdoc/>
    protected override DbTransaction? DbTransaction { get; set; }

    /// <inheritdoc/>
    protected override DbParameterCollection DbParameterCollection => _inner.Parameters;

    /// <inheritdoc/>
    public override void Cancel() => _inner.Cancel();

    /// <inheritdoc/>
    public override void Prepare() => _inner.Prepare();

    /// <inheritdoc/>
    public override int ExecuteNonQuery() => Ready().ExecuteNonQuery();

    /// <inheritdoc/>
    public override Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken) => Ready().ExecuteNonQueryAsync(cancellationToken);

    /// <inheritdoc/>
    public override object? ExecuteScalar() => Ready().ExecuteScalar();

    /// <inheritdoc/>
    public override Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken) => Ready().ExecuteScalarAsync(cancellationToken);

    /// <inheritdoc/>
    protected override DbParameter CreateDbParameter() => _inner.CreateParameter();

    /// <inheritdoc/>
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => new PostgresReader(Ready().ExecuteReader(behavior));

    /// <inheritdoc/>
    protected override async Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken) =>
        new PostgresReader(await Ready().ExecuteReaderAsync(behavior, cancellationToken));

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private NpgsqlCommand Ready()
    {
        foreach (NpgsqlParameter parameter in _inner.Parameters)
        {
            switch (parameter.Value)
            {
                case string text:
                    parameter.Size = 0; // Dapper's guess would cut what became longer
                    parameter.Value = PostgresText.Encode(text);
                    break;
                case bool truth:
                    parameter.NpgsqlDbType = NpgsqlDbType.Integer;
                    parameter.Value = truth ? 1 : 0;
                    break;
            }
        }

        return _inner;
    }
}
