using BotReport.Host.Commands.Wording;
using BotReport.Storage.Examining;

namespace BotReport.Host.Commands.Doctor;

/// <summary>Whether the store is of this program's version.</summary>
internal sealed class MigrationCheck(IStoreExamination store, DoctorWords words) : IDoctorCheck
{
    public string Name => "migrations";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DoctorFinding>> LookAsync(CancellationToken cancel) =>
    [
        await store.MigrationsAsync(cancel) switch
        {
            { Unknown.Count: > 0 } gap => new(false, words.NewerStore(gap.Unknown)),
            { Missing.Count: > 0 } gap => new(false, words.Pending(gap.Missing)),
            _ => new(true, words.UpToDate),
        },
    ];
}
