using System.Data;
using System.Data.Common;
using BotReport.Storage.Sql;
using Npgsql;
using NpgsqlTypes;

namespace BotReport.Storage.Postgres;

/// <summary>A command whose values are turned into what the columns take.</summary>
internal sealed class PostgresCommand(PostgresConnection connection) : ForwardingCommand<NpgsqlCommand>(connection, connection.Inner.CreateCommand())
{
    /// <inheritdoc/>
    public override void Cancel() => Said.Cancel();

    /// <inheritdoc/>
    public override void Prepare() => Said.Prepare();

    /// <inheritdoc/>
    public override int ExecuteNonQuery() => Ready().ExecuteNonQuery();

    /// <inheritdoc/>
    public override Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken) => Ready().ExecuteNonQueryAsync(cancellationToken);

    /// <inheritdoc/>
    public override object? ExecuteScalar() => Ready().ExecuteScalar();

    /// <inheritdoc/>
    public override Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken) => Ready().ExecuteScalarAsync(cancellationToken);

    /// <inheritdoc/>
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => new PostgresReader(Ready().ExecuteReader(behavior));

    /// <inheritdoc/>
    protected override async Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken) =>
        new PostgresReader(await Ready().ExecuteReaderAsync(behavior, cancellationToken));

    private NpgsqlCommand Ready()
    {
        foreach (NpgsqlParameter parameter in Said.Parameters)
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

        return Said;
    }
}
