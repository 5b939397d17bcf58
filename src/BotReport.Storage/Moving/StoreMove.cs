using System.Data;
using BotReport.Storage.Postgres;
using BotReport.Storage.Sqlite;
using Dapper;
using Npgsql;

namespace BotReport.Storage.Moving;

/// <summary>Moves a store from its file to a server: all of it, compared when it is there, or nothing.</summary>
/// <remarks>Only for a process that holds the file's lock. The alarm clock's own file is not moved: the alarms are set anew.</remarks>
public static class StoreMove
{
    /// <summary>Copies every table in one transaction, reads them back and keeps them when they are the same.</summary>
    /// <param name="from">The file; it is brought up to this version and otherwise left as it is.</param>
    /// <param name="to">The server; its tables are made when they are not there.</param>
    public static async Task<MoveOutcome> RunAsync(StorageOptions from, PostgresOptions to, CancellationToken cancel)
    {
        try
        {
            await SqliteDatabase.Open(from).DisposeAsync();
            await PostgresDatabase.Open(to).DisposeAsync();
            using var source = new SqliteFile(from).OpenForReading();
            // Between two statements the file is read, and a million rows go in with one: neither is a process that stands still.
            await using var connections = new PostgresServer(to with { BusyTimeout = TimeSpan.Zero }).PatientConnections();
            await using var target = new PostgresConnection(await connections.OpenConnectionAsync(cancel));
            await using var transaction = await target.Inner.BeginTransactionAsync(cancel);
            source.Run("begin");
            var outcome = await CopyAsync(source, target, cancel);
            if (outcome is MoveOutcome.Moved)
            {
                await transaction.CommitAsync(CancellationToken.None);
            }

            return outcome;
        }
        catch (Exception e) when (PostgresFailure.Of(SqliteFailure.Of(e)) is var failure && failure != e)
        {
            throw failure;
        }
    }

    private static async Task<MoveOutcome> CopyAsync(PreparedConnection source, PostgresConnection target, CancellationToken cancel)
    {
        var tables = await Catalogue.ReadAsync(target.Inner);
        foreach (var table in tables)
        {
            if (await target.ExecuteScalarAsync<bool>(table.Any))
            {
                return new MoveOutcome.NotEmpty(table.Name);
            }
        }

        var counters = (await source.QueryAsync<(string Name, long Last)>("select name, seq from sqlite_sequence")).ToDictionary(c => c.Name, c => c.Last);
        List<MovedTable> moved = [];
        foreach (var table in tables)
        {
            await target.ExecuteAsync(table.Clear);
            var here = await WriteAsync(source, target.Inner, table, cancel);
            moved.Add(new(table.Name, here, await SumAsync(target, table, cancel)));
            if (table.Identity is { } identity && counters.GetValueOrDefault(table.Name) is > 0 and var last)
            {
                await target.ExecuteAsync(
                    "select setval(pg_get_serial_sequence(quote_ident(@Table), @Identity), @Last)", new { Table = table.Name, Identity = identity, Last = last });
            }
        }

        moved.Add(await SearchMove.RunAsync(source, target, cancel));

        // Else the server plans for empty tables until it looks by itself.
        await target.ExecuteAsync("analyze", commandType: CommandType.Text); // one word alone is taken for a procedure
        return moved.TrueForAll(table => table.IsSame) ? new MoveOutcome.Moved(moved) : new MoveOutcome.Differs(moved);
    }

    private static async Task<TableSum> WriteAsync(PreparedConnection source, NpgsqlConnection target, MovingTable table, CancellationToken cancel)
    {
        var sum = default(TableSum);
        await using var rows = await source.ExecuteReaderAsync(table.Select);
        await using var copy = await target.BeginBinaryImportAsync(table.Copy, cancel);
        while (await rows.ReadAsync(cancel))
        {
            sum = sum.With(rows);
            await copy.StartRowAsync(cancel);
            for (var i = 0; i < table.Columns.Count; i++)
            {
                var column = table.Columns[i];
                await (column.Of(rows.GetValue(i)) is { } value ? copy.WriteAsync(value, column.Type, cancel) : copy.WriteNullAsync(cancel));
            }
        }

        await copy.CompleteAsync(cancel);
        return sum;
    }

    private static async Task<TableSum> SumAsync(PostgresConnection target, MovingTable table, CancellationToken cancel)
    {
        var sum = default(TableSum);
        await using var rows = await target.ExecuteReaderAsync(table.Select);
        while (await rows.ReadAsync(cancel))
        {
            sum = sum.With(rows);
        }

        return sum;
    }
}
