using System.Data.Common;
using BotReport.Storage.Examining;
using Dapper;
using Npgsql;

namespace BotReport.Storage.Postgres;

/// <summary>Looks at a database on a server.</summary>
/// <remarks>Whether its pages read back is the server's own business (<c>pg_amcheck</c>, data checksums); here it is whether an index was left half made.</remarks>
internal sealed class PostgresExamination(PostgresOptions options) : StoreExamination("postgres")
{
    private const string ReadOnly = "set default_transaction_read_only = on";

    protected override async Task<DbConnection> OpenAsync(CancellationToken cancel)
    {
        var connection = new NpgsqlConnection(PostgresServer.Connection(options).ConnectionString);
        await connection.OpenAsync(cancel);
        await connection.ExecuteAsync(new(ReadOnly, cancellationToken: cancel));
        return connection;
    }

    protected override Exception Told(Exception failure) => PostgresFailure.Of(failure);

    protected override Task<bool> IsThereAsync(DbConnection db, CancellationToken cancel) => db.ExecuteScalarAsync<bool>(
        new("select to_regclass('changelog') is not null", cancellationToken: cancel));

    protected override Task<bool> IsSoundAsync(DbConnection db, CancellationToken cancel) => db.ExecuteScalarAsync<bool>(new(
        """
        select not exists (
            select 1 from pg_index i join pg_class c on c.oid = i.indexrelid
            where c.relnamespace = current_schema()::regnamespace and not i.indisvalid)
        """,
        cancellationToken: cancel));

    protected override async Task<DateTimeOffset?> ServerTimeAsync(DbConnection db, CancellationToken cancel) =>
        new(await db.ExecuteScalarAsync<DateTime>(new("select now()", cancellationToken: cancel)), TimeSpan.Zero);
}
