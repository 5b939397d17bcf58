using System.Data.Common;
using BotReport.Storage.Examining;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BotReport.Storage.Sqlite;

/// <summary>Looks at a SQLite file.</summary>
internal sealed class SqliteExamination(StorageOptions options) : StoreExamination("sqlite")
{
    private readonly string _connection = new SqliteConnectionStringBuilder
    {
        DataSource = options.Path,
        Mode = SqliteOpenMode.ReadOnly,
        Pooling = false,
        DefaultTimeout = Math.Max(1, (int)options.BusyTimeout.TotalSeconds),
    }.ToString();

    protected override async Task<DbConnection> OpenAsync(CancellationToken cancel)
    {
        if (!File.Exists(options.Path))
        {
            return new SqliteConnection("Data Source=:memory:"); // opened by the first question, and empty
        }

        var connection = new SqliteConnection(_connection);
        await connection.OpenAsync(cancel);
        return connection;
    }

    protected override Exception Told(Exception failure) => SqliteFailure.Of(failure);

    protected override async Task<bool> IsThereAsync(DbConnection db, CancellationToken cancel) => await db.ExecuteScalarAsync<long>(
        new("select count(*) from sqlite_master where type = 'table' and name = 'changelog'", cancellationToken: cancel)) > 0;

    protected override async Task<bool> IsSoundAsync(DbConnection db, CancellationToken cancel) =>
        (await db.QueryAsync<string>(new("pragma integrity_check", cancellationToken: cancel))).SequenceEqual(["ok"])
        && !(await db.QueryAsync(new("pragma foreign_key_check", cancellationToken: cancel))).Any();
}
