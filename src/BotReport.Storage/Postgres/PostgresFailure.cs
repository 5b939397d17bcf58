using System.Net.Sockets;
using EvolveDb;
using Npgsql;

namespace BotReport.Storage.Postgres;

/// <summary>Tells the failures of the server from those of a statement.</summary>
/// <remarks>Codes: https://www.postgresql.org/docs/current/errcodes-appendix.html.</remarks>
internal static class PostgresFailure
{
    /// <summary>idle_in_transaction_session_timeout, which the provider does not name.</summary>
    private const string StoodStill = "25P03";

    /// <summary>The failure as callers are told it: the store's own get a name, anything else stays as it is.</summary>
    public static Exception Of(Exception exception) => exception switch
    {
        EvolveException { InnerException: { } inner } when Of(inner) is StoreUnavailableException failure => failure,
        EvolveSqlException { InnerException: { } inner } when Of(inner) is StoreUnavailableException failure => failure,
        EvolveException or EvolveSqlException => new StoreUnavailableException("A migration failed; the store is as it was.", exception) { Reason = UnavailableReason.NotUpdated },
        _ => ReasonOf(exception) is { } reason
            ? new StoreUnavailableException($"The store cannot be used: {reason}.", exception) { Reason = reason }
            : exception,
    };

    /// <summary>Whether a failure is the store's own.</summary>
    public static bool IsUnavailable(Exception exception) => ReasonOf(exception) is not null;

    /// <summary>
    /// Whether nothing was written and the same may go through now: the server chose one of two who waited for each other, or the
    /// connection was one that an earlier server had left.
    /// </summary>
    public static bool MayPassNow(Exception exception) => exception switch
    {
        PostgresException server => server.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected
            or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown,
        NpgsqlException { InnerException: IOException { InnerException: not TimeoutException } or SocketException } => true,
        _ => false,
    };

    private static UnavailableReason? ReasonOf(Exception exception) => exception switch
    {
        PostgresException server => ReasonOf(server.SqlState),
        NpgsqlException { InnerException: TimeoutException } => UnavailableReason.Busy,
        NpgsqlException => UnavailableReason.Unreachable,
        SocketException => UnavailableReason.Unreachable,
        _ => null,
    };

    private static UnavailableReason? ReasonOf(string code) => code switch
    {
        PostgresErrorCodes.DiskFull => UnavailableReason.Full,
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.SerializationFailure
            or PostgresErrorCodes.DeadlockDetected or StoodStill
            or PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.OutOfMemory => UnavailableReason.Busy,
        PostgresErrorCodes.ReadOnlySqlTransaction => UnavailableReason.ReadOnly,
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification or PostgresErrorCodes.InvalidCatalogName
            or PostgresErrorCodes.InsufficientPrivilege => UnavailableReason.Denied,
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => UnavailableReason.Damaged,
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.IoError => UnavailableReason.Unreachable,
        _ when code.StartsWith("08", StringComparison.Ordinal) => UnavailableReason.Unreachable,
        _ => null,
    };
}
