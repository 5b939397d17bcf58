using System.Data.Common;
using BotReport.Storage.Sql;
using Npgsql;

namespace BotReport.Storage.Postgres;

/// <summary>A connection on which the stores' statements mean what they mean on SQLite.</summary>
/// <remarks>
/// Truth values stand in columns as 0 and 1, and <c>in @List</c> is written out: Dapper leaves a list alone on the provider's own
/// connection, since there it could be an array.
/// </remarks>
internal sealed class PostgresConnection(NpgsqlConnection inner) : ForwardingConnection(inner)
{
    /// <summary>The provider's own.</summary>
    public NpgsqlConnection Inner => inner;

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await inner.DisposeAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override DbCommand CreateDbCommand() => new PostgresCommand(this);
}
