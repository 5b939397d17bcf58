using BotReport.Rooms.Tests.Storage.Postgres;
using Dapper;
using Npgsql;

namespace BotReport.Rooms.Tests.Crash;

/// <summary>The same on PostgreSQL, in a database of its own.</summary>
/// <param name="connection">How the database is connected to.</param>
/// <param name="checkIn">How often an instance says that it lives.</param>
internal sealed class PostgresCrashStore(string connection, TimeSpan checkIn) : CrashStore
{
    /// <summary>Every index against its table, every page of every table.</summary>
    private const string Sound =
        """
        select format('%s: block %s: %s', c.relname, v.blkno, v.msg)
        from pg_class c, lateral public.verify_heapam(c.oid) v
        where c.relkind = 'r' and c.relnamespace in ('botreport'::regnamespace, 'botreport_quartz'::regnamespace)
        """;

    private const string SoundIndexes =
        """
        select cast(public.bt_index_check(c.oid, true) as text)
        from pg_class c
        join pg_am a on a.oid = c.relam and a.amname = 'btree'
        where c.relkind = 'i' and c.relnamespace in ('botreport'::regnamespace, 'botreport_quartz'::regnamespace)
        """;

    private readonly string _connection = $"{connection};Search Path=botreport;Pooling=false";

    /// <summary>A store with nothing in it, not even tables, on the run's own server.</summary>
    public static async Task<PostgresCrashStore> NewAsync(TimeSpan checkIn) =>
        new((await PostgresStores.NewEmptyDatabaseAsync()).ConnectionString, checkIn);

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Storage__Engine"] = "Postgres",
        ["Storage__ConnectionString"] = connection,
        ["Storage__CheckIn"] = checkIn.ToString("c"),
    };

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<T>> QueryAsync<T>(string sql)
    {
        await using var db = new NpgsqlConnection(_connection);
        try
        {
            return [.. await db.QueryAsync<T>(sql)];
        }
        catch (PostgresException nothing) when (nothing.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName)
        {
            return [];
        }
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<string>> DamageAsync()
    {
        await using var db = new NpgsqlConnection(_connection);
        await db.ExecuteAsync("create extension if not exists amcheck with schema public");
        try
        {
            await db.QueryAsync<string>(SoundIndexes);
            return [.. await db.QueryAsync<string>(Sound)];
        }
        catch (PostgresException wrong) when (wrong.SqlState is PostgresErrorCodes.IndexCorrupted or PostgresErrorCodes.DataCorrupted)
        {
            return [wrong.MessageText];
        }
    }
}
