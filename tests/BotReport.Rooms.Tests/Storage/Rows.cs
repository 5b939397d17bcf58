using Dapper;
using Microsoft.Data.Sqlite;

namespace BotReport.Rooms.Tests.Storage;

/// <summary>Looks into a store beside whoever has it open.</summary>
internal static class Rows
{
    /// <summary>The first column of a query, as text.</summary>
    /// <param name="store">The file.</param>
    public static Task<IReadOnlyList<string>> ReadAsync(string store, string sql) => ReadAsync<string>(store, sql);

    /// <summary>The rows of a query.</summary>
    public static async Task<IReadOnlyList<T>> ReadAsync<T>(string store, string sql)
    {
        await using var db = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = store, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        return [.. await db.QueryAsync<T>(sql)];
    }
}
