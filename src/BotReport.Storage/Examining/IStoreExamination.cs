namespace BotReport.Storage.Examining;

/// <summary>How a store is, told by looking only: nothing is made, brought up to date or locked, so a store of any version can be looked at beside a running bot.</summary>
public interface IStoreExamination
{
    /// <summary>Whether there is a store; of one that is not there nothing else can be told.</summary>
    Task<bool> IsThereAsync(CancellationToken cancel);

    /// <summary>Which of our migrations it lacks, and which it has that this program does not know.</summary>
    Task<MigrationGap> MigrationsAsync(CancellationToken cancel);

    /// <summary>Whether what is stored reads as the engine wrote it. On a file this reads all of it.</summary>
    Task<bool> IsSoundAsync(CancellationToken cancel);

    /// <summary>The last instant anything was written down, and what time the store's server has.</summary>
    Task<StoreTimes> TimesAsync(CancellationToken cancel);

    /// <summary>What is due by now and was not sent.</summary>
    Task<WaitingSends> WaitingAsync(DateTimeOffset now, CancellationToken cancel);

    /// <summary>What hangs or was given up.</summary>
    /// <param name="late">What has waited since before then hangs.</param>
    /// <param name="since">What ended before then is past caring for.</param>
    Task<StuckLetters> StuckAsync(DateTimeOffset late, DateTimeOffset since, CancellationToken cancel);
}

/// <summary>How a store's version differs from the program's.</summary>
/// <param name="Missing">Ours that the store lacks; the next start runs them.</param>
/// <param name="Unknown">The store's that the program does not know: a newer one wrote it.</param>
public sealed record MigrationGap(IReadOnlyList<string> Missing, IReadOnlyList<string> Unknown);

/// <summary>What time it is, as the store knows.</summary>
/// <param name="LastWritten">Null in a store in which nothing happened.</param>
/// <param name="Server">The server's clock; null when the store is a file of this machine.</param>
public sealed record StoreTimes(DateTimeOffset? LastWritten, DateTimeOffset? Server);

/// <summary>Messages due and not sent.</summary>
/// <param name="Oldest">Since when the oldest is due; null when none is.</param>
public sealed record WaitingSends(long Count, DateTimeOffset? Oldest);

/// <summary>What hangs or was given up.</summary>
/// <param name="Sends">Messages to be sent, by team and state.</param>
/// <param name="Parked">Accepted messages that failed too often.</param>
/// <param name="Unread">Accepted messages that wait too long.</param>
/// <param name="Undone">Drafts and the like that wait too long.</param>
public sealed record StuckLetters(IReadOnlyList<StuckSends> Sends, long Parked, long Unread, long Undone);

/// <summary>Messages of one team that stand alike.</summary>
/// <param name="Team">Null: to whoever is in none.</param>
/// <param name="State">The delivery state's name; <c>Waiting</c>: since too long.</param>
/// <param name="Oldest">Since when, or when the oldest ended.</param>
public sealed record StuckSends(string? Team, string State, long Count, DateTimeOffset Oldest);
