using System.Data.Common;
using BotReport.Storage.Sql;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace BotReport.Storage.Sqlite;

/// <summary>A connection that prepares each statement once: parsing and planning cost SQLite several times what most of ours do.</summary>
/// <remarks>The provider keeps what it prepared with its command only, and Dapper makes a command for every call. Used by one caller at a time.</remarks>
internal sealed class PreparedConnection : ForwardingConnection
{
    /// <summary>More than there are statements; lists of different lengths make some of them several.</summary>
    private const int MostKept = 512;

    private readonly Dictionary<string, sqlite3_stmt> _bare = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SqliteCommand> _idle = new(StringComparer.Ordinal);

    /// <summary>A connection that is not yet open.</summary>
    public PreparedConnection(string connectionString)
        : this(new SqliteConnection(connectionString))
    {
    }

    private PreparedConnection(SqliteConnection inner)
        : base(inner) => Inner = inner;

    /// <summary>The provider's own.</summary>
    public SqliteConnection Inner { get; }

    /// <summary>Runs a statement that has no values and no rows: begin, commit, savepoint.</summary>
    /// <remarks>Each write and each read has several, and the provider's command costs more than they do.</remarks>
    public void Run(string sql)
    {
        if (!_bare.TryGetValue(sql, out var statement))
        {
            SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(Inner.Handle, sql, out statement), Inner.Handle);
            _bare.Add(sql, statement);
        }

        var result = raw.sqlite3_step(statement);
        _ = raw.sqlite3_reset(statement);
        SqliteException.ThrowExceptionForRC(result, Inner.Handle);
    }

    /// <summary>The command of a statement, as it was left; a new one when there is none, or when it is in use.</summary>
    internal SqliteCommand Take(string sql)
    {
        if (_idle.Remove(sql, out var command))
        {
            return command;
        }

        command = Inner.CreateCommand();
#pragma warning disable CA2100 // The callers' texts are constants, which a test of the room watches over.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    /// <summary>Keeps a command for the next who needs its statement.</summary>
    internal void GiveBack(SqliteCommand command)
    {
        command.Parameters.Clear();
        command.Transaction = null;
        if (_idle.Count >= MostKept || !_idle.TryAdd(command.CommandText, command))
        {
            command.Dispose();
        }
    }

    /// <inheritdoc/>
    protected override DbCommand CreateDbCommand() => new PreparedCommand(this);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var statement in _bare.Values)
            {
                statement.Dispose();
            }

            _bare.Clear();
            foreach (var command in _idle.Values)
            {
                command.Dispose();
            }

            _idle.Clear();
        }

        base.Dispose(disposing);
    }
}
