using BotReport.Host.Commands.Wording;
using BotReport.Storage.Backup;

namespace BotReport.Host.Commands.Doctor;

/// <summary>How old the last backup is, of those made with <c>backup</c>.</summary>
/// <param name="made">Null when a server has the store: its own tools make the backups, and we do not hear of them.</param>
internal sealed class BackupCheck(BackupList? made, TimeProvider clock, DoctorWords words) : IDoctorCheck
{
    /// <summary>A week's reports and a day.</summary>
    private static readonly TimeSpan Oldest = TimeSpan.FromDays(8);

    public string Name => "backup";

    /// <inheritdoc/>
    public Task<IReadOnlyList<DoctorFinding>> LookAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<DoctorFinding>>(
        made is null ? [new(true, words.BackupOnServer)]
        : made.All() is not [.., var last] ? [new(true, words.NoBackupKnown)]
        : clock.GetUtcNow() - last.At is var age && age <= Oldest ? [new(true, words.BackupYoung(Days(age), last.File))]
        : [new(false, words.BackupOld(Days(age), last.File))]);

    private static int Days(TimeSpan age) => Math.Max(0, (int)age.TotalDays);
}
