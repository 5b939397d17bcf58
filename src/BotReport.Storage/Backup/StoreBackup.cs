using BotReport.Core.Team;
using BotReport.Storage.Sqlite;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BotReport.Storage.Backup;

/// <summary>Copies of a SQLite store: made beside a running bot, read back and checked before they are called one; put in a store's place as a whole or not at all.</summary>
public static class StoreBackup
{
    /// <summary>Copies a store as it is at this moment. Whoever writes to it goes on writing.</summary>
    /// <param name="store">The store's file.</param>
    /// <param name="target">The new file; it must not be there yet.</param>
    /// <exception cref="StoreUnavailableException">There is no store, or the copy cannot be written or read back; then no file is left.</exception>
    public static BackupContent Write(string store, string target)
    {
        var part = target + ".part";
        return Doing(part, () =>
        {
            Copy(store, part);
            var content = Check(part);
            File.Move(part, target, overwrite: false);
            return content;
        });
    }

    /// <summary>Puts a backup in a store's place. What the store holds now is kept beside it. The backup's audit goes on with a row that names where it came from.</summary>
    /// <remarks>
    /// What waited to be sent when the backup was made may have been sent since: it is not sent again, but stands as unknown, where the lead sees it.
    /// </remarks>
    /// <param name="backup">The backup's file; it stays as it is.</param>
    /// <param name="store">The store's file. Its lock (<see cref="StoreLock"/>) is the caller's.</param>
    /// <param name="at">Now.</param>
    /// <param name="aside">Where the present store goes; null when there is none to keep.</param>
    /// <exception cref="StoreUnavailableException">The backup is damaged or none, or its place cannot be written; then the store is as it was.</exception>
    public static RestoredContent Restore(string backup, string store, DateTimeOffset at, string? aside)
    {
        var part = store + ".part";
        return Doing(part, () =>
        {
            Copy(backup, part);
            var content = Check(part);
            HoldUnsent(part, at);
            var audit = RestoredAudit.Continue(part, backup, at);
            if (aside is not null)
            {
                Copy(store, aside);
                EmptyLog(store);
            }

            File.Move(part, store, overwrite: true);
            return new RestoredContent(content, audit);
        });
    }

    private static T Doing<T>(string part, Func<T> work)
    {
        try
        {
            DeleteAll(part);
            return work();
        }
        catch (SqliteException e) when (SqliteFailure.IsUnavailable(e))
        {
            throw SqliteFailure.Of(e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException("The file cannot be written.", e) { Reason = UnavailableReason.ReadOnly };
        }
        finally
        {
            DeleteAll(part);
        }
    }

    /// <summary>The file, and what a store that was opened there leaves beside it.</summary>
    private static void DeleteAll(string part)
    {
        foreach (var end in (string[])["", "-wal", "-shm", ".migrate"])
        {
            File.Delete(part + end);
        }
    }

    /// <summary>Copies a store as it stands while others write; throws when there is a file already.</summary>
    internal static void Copy(string from, string to)
    {
        if (!File.Exists(from))
        {
            throw new StoreUnavailableException($"There is no {Path.GetFileName(from)}.") { Reason = UnavailableReason.Unreadable };
        }

        SqliteFile.MakeNew(to);
        using var source = Open(from, SqliteOpenMode.ReadOnly);
        using var target = Open(to, SqliteOpenMode.ReadWrite);
        source.BackupDatabase(target);
        target.Execute("pragma journal_mode = delete"); // one file, nothing beside it
    }

    /// <summary>Reads a copy whole.</summary>
    private static BackupContent Check(string file)
    {
        using var connection = Open(file, SqliteOpenMode.ReadOnly);
        var sound = connection.Query<string>("pragma integrity_check").SequenceEqual(["ok"]) && !connection.Query("pragma foreign_key_check").Any();
        var ours = connection.ExecuteScalar<long>("select count(*) from sqlite_master where type = 'table' and name in ('changelog', 'entry_version', 'outbox')") == 3;
        return sound && ours
            ? new(
                connection.ExecuteScalar<long>("select count(*) from entry_version"),
                connection.ExecuteScalar<long>("select count(*) from report"),
                new FileInfo(file).Length)
            : throw new StoreUnavailableException("The file is damaged, or no store.") { Reason = UnavailableReason.Damaged };
    }

    private static void HoldUnsent(string file, DateTimeOffset at)
    {
        using var connection = Open(file, SqliteOpenMode.ReadWrite);
        connection.Execute(
            "update outbox set state = 'Unknown', reason = 'restored', ended_at = @At, leased_until = null where state = 'Waiting'", new { At = Sql.Stored.Of(at) });
    }

    /// <summary>A log of the old file beside the new one would be taken for the new one's.</summary>
    private static void EmptyLog(string store)
    {
        using (var connection = Open(store, SqliteOpenMode.ReadWrite))
        {
            connection.Execute("pragma wal_checkpoint(truncate)");
        }

        File.Delete(store + "-wal");
        File.Delete(store + "-shm");
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}

/// <summary>What a backup holds.</summary>
/// <param name="EntryVersions">How many versions of entries.</param>
/// <param name="Reports">How many reports, every version counted.</param>
/// <param name="Bytes">How long its file is.</param>
public sealed record BackupContent(long EntryVersions, long Reports, long Bytes);

/// <summary>What a restore put in the store's place.</summary>
/// <param name="Audit">The backup's audit, before the restore's own row.</param>
public sealed record RestoredContent(BackupContent Content, AuditCheck Audit);
