namespace BotReport.Host.Commands.Wording;

/// <summary>What <c>doctor</c> says, in one language.</summary>
internal abstract class DoctorWords
{
    public abstract string Does { get; }

    /// <summary>None is configured, which is no mistake.</summary>
    public abstract string NoModel { get; }

    public abstract string ModelAnswers(string deployment);

    /// <summary>What is wrong, and why: one of the sentences below.</summary>
    public abstract string ModelFails(string deployment, string why);

    public abstract string KeyRefused(int status);

    /// <summary>The process has no Entra identity that gets a token.</summary>
    public abstract string NoIdentity { get; }

    public abstract string NotFound(Uri endpoint, string deployment);

    /// <param name="code">The provider's; may be empty.</param>
    public abstract string RequestRefused(int status, string code);

    public abstract string Throttled { get; }

    public abstract string NoAnswer(Uri endpoint);

    public abstract string NoConnection(Uri endpoint);

    public abstract string Down(int status);

    /// <summary>It answers, and not in JSON, or not to the end.</summary>
    public abstract string NotAsAsked { get; }

    /// <summary>The last line.</summary>
    public abstract string AuditHolds(long rows);

    public abstract string AuditBroken(string how);

    public abstract string Summary(int wrong);

    /// <summary>A check went wrong itself.</summary>
    public abstract string CheckFailed(string check, string kind);

    public abstract string TookTooLong(string check);

    public abstract string NoStore { get; }

    public abstract string StoreUnusable(string why);

    public abstract string UpToDate { get; }

    public abstract string Pending(IReadOnlyList<string> versions);

    public abstract string NewerStore(IReadOnlyList<string> versions);

    public abstract string Sound { get; }

    public abstract string DamagedFile { get; }

    public abstract string DamagedOnServer { get; }

    public abstract string ClockRight(DateTimeOffset now);

    /// <summary>Something was written later than now.</summary>
    public abstract string ClockBehind(DateTimeOffset now, DateTimeOffset last);

    /// <summary>The server's clock is so far ahead, or behind when negative.</summary>
    public abstract string ClockOffServer(TimeSpan ahead);

    public abstract string DiskFree(long bytes);

    public abstract string DiskLow(long bytes, long needed);

    public abstract string DiskOnServer { get; }

    public abstract string BackupYoung(int days, string file);

    public abstract string BackupOld(int days, string file);

    /// <summary>Other tools may have made some.</summary>
    public abstract string NoBackupKnown { get; }

    public abstract string BackupOnServer { get; }

    public abstract string CalendarKnown { get; }

    /// <summary>Nobody is asked anything.</summary>
    public abstract string NoTeam { get; }

    public abstract string CalendarMissing(int year, IEnumerable<string> teams);

    public abstract string AllDelivered { get; }

    /// <summary>What hangs or was given up, for a team or for people in none.</summary>
    /// <param name="state"><c>Waiting</c>, <c>Dead</c>, <c>Unknown</c>, <c>Blocked</c>, <c>NotReachable</c>.</param>
    public abstract string Undelivered(string? team, string state, long count, DateTimeOffset oldest);

    public abstract string Parked(long count);

    public abstract string Unread(long count);

    public abstract string Undone(long count);

    /// <summary>Nobody can be spoken to in Teams, and that is no mistake.</summary>
    public abstract string NoTeams { get; }

    public abstract string NoChannel { get; }

    public abstract string TokenGiven(string app);

    /// <summary>No token was given.</summary>
    /// <param name="code">Entra's; empty when it did not answer.</param>
    public abstract string TokenRefused(string app, string code);

    public abstract string NoCertificate(string path);
}
