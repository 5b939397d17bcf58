using BotReport.Storage.Postgres;
using NpgsqlTypes;

namespace BotReport.Storage.Moving;

/// <summary>A table of ours as the server's catalogue names it.</summary>
/// <param name="Identity">The column that counts by itself; null when none does.</param>
/// <remarks>The names are our own migrations'; nothing that anybody wrote is in these statements.</remarks>
internal sealed record MovingTable(string Name, IReadOnlyList<MovingColumn> Columns, string? Identity)
{
    private string List => string.Join(", ", Columns.Select(column => $"\"{column.Name}\""));

    /// <summary>Reads every row, on both engines.</summary>
    public string Select => $"select {List} from \"{Name}\"";

    /// <summary>Takes rows in bulk.</summary>
    public string Copy => $"copy \"{Name}\" ({List}) from stdin (format binary)";

    /// <summary>Whether there is anything in it; the revision, one row that is always there, says nothing.</summary>
    public string Any => Name == "revision" ? "select false" : $"select exists (select 1 from \"{Name}\")";

    /// <summary>Makes room for what is copied.</summary>
    public string Clear => $"delete from \"{Name}\"";
}

/// <summary>A column.</summary>
/// <param name="Type">What the server keeps in it: text, or a whole number of 32 or 64 bits.</param>
internal sealed record MovingColumn(string Name, NpgsqlDbType Type)
{
    /// <summary>A value of the file as the server takes it.</summary>
    public object? Of(object? value) => (Type, value) switch
    {
        (_, null or DBNull) => null,
        (NpgsqlDbType.Text, string text) => PostgresText.Encode(text),
        (NpgsqlDbType.Integer, long number) => checked((int)number),
        (NpgsqlDbType.Bigint, long number) => number,
        _ => throw new InvalidDataException($"Column {Name} holds a {value.GetType().Name} in the file."),
    };
}
