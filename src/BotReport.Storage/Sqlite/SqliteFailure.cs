using EvolveDb;
using Microsoft.Data.Sqlite;

namespace BotReport.Storage.Sqlite;

/// <summary>Tells the failures of the store itself from those of a statement.</summary>
/// <remarks>Codes: https://sqlite.org/rescode.html.</remarks>
internal static class SqliteFailure
{
    /// <summary>The failure as callers are told it: the store's own get a name, anything else stays as it is.</summary>
    public static Exception Of(Exception exception) => exception switch
    {
        SqliteException sqlite when ReasonOf(sqlite.SqliteErrorCode) is { } reason =>
            new StoreUnavailableException($"The store cannot be used: {reason}.", exception) { Reason = reason },
        EvolveException { InnerException: { } inner } when Of(inner) is StoreUnavailableException failure => failure,
        EvolveSqlException { InnerException: { } inner } when Of(inner) is StoreUnavailableException failure => failure,
        EvolveException or EvolveSqlException => new StoreUnavailableException("A migration failed; the store is as it was.", exception) { Reason = UnavailableReason.NotUpdated },
        _ => exception,
    };

    /// <summary>Whether a failure is the store's own.</summary>
    public static bool IsUnavailable(SqliteException exception) => ReasonOf(exception.SqliteErrorCode) is not null;

    private static UnavailableReason? ReasonOf(int code) => code switch
    {
        5 or 6 => UnavailableReason.Busy,
        8 => UnavailableReason.ReadOnly,
        10 or 14 => UnavailableReason.Unreadable,
        11 or 26 => UnavailableReason.Damaged,
        13 => UnavailableReason.Full,
        _ => null,
    };
}
