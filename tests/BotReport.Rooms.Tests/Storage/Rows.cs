using Dapper;
using Microsoft.Data.Sqlite;

namespace BotReport.Rooms.Tests.Storage;

/// <summary>Looks into a store beside whoever has it open.</summary>
internal static class Rows
{
    /// <summary>The first column of a query, as text.</summary>
    /// <param name="store">The file.</param>
    public static async Task<IReadOnlyList<string>> ReadAsync(string store, string sql)
    {
        await using var db = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = store, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        return [.. await db.QueryAsync<string>(sql)];
    }
}
