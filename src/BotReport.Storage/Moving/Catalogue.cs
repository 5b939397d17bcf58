using Dapper;
using Npgsql;
using NpgsqlTypes;

namespace BotReport.Storage.Moving;

/// <summary>The tables that are moved, as the server lists them after its migrations.</summary>
internal static class Catalogue
{
    /// <summary>Every table but Evolve's own, the search index, which is made anew, and the keys, which the file never had; those that others point at first.</summary>
    public static async Task<IReadOnlyList<MovingTable>> ReadAsync(NpgsqlConnection connection)
    {
        var columns = (await connection.QueryAsync<(string Table, string Column, string Type, bool Counts)>(
            """
            select c.table_name, c.column_name, c.data_type, c.is_identity = 'YES'
            from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
              and c.table_name not in ('changelog', 'entry_search', 'entry_term', 'key_ring')
            order by c.table_name, c.ordinal_position
            """)).ToLookup(column => column.Table);
        var pointsAt = (await connection.QueryAsync<(string Table, string Target)>(
            """
            select distinct c.conrelid::regclass::text, c.confrelid::regclass::text
            from pg_constraint c
            where c.contype = 'f' and c.connamespace = current_schema()::regnamespace
            """)).ToLookup(key => key.Table.Trim('"'), key => key.Target.Trim('"'));

        List<MovingTable> ordered = [];
        var left = columns.Select(table => table.Key).ToHashSet();
        while (left.Count > 0)
        {
            foreach (var name in left.Where(name => !pointsAt[name].Any(target => target != name && left.Contains(target))).Order(StringComparer.Ordinal).ToList())
            {
                left.Remove(name);
                var all = columns[name].ToList();
                ordered.Add(new(
                    name,
                    [.. all.Select(column => new MovingColumn(column.Column, TypeOf(column.Type)))],
                    all.Find(column => column.Counts).Column));
            }
        }

        return ordered;
    }

    private static NpgsqlDbType TypeOf(string type) => type switch
    {
        "text" => NpgsqlDbType.Text,
        "integer" => NpgsqlDbType.Integer,
        "bigint" => NpgsqlDbType.Bigint,
        _ => throw new NotSupportedException($"A migration made a column of type {type}, which cannot be moved."),
    };
}
