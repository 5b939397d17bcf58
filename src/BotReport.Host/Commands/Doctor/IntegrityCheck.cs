using BotReport.Host.Commands.Wording;
using BotReport.Storage.Examining;

namespace BotReport.Host.Commands.Doctor;

/// <summary>Whether the store reads back.</summary>
internal sealed class IntegrityCheck(IStoreExamination store, bool isFile, DoctorWords words) : IDoctorCheck
{
    public string Name => "integrity";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DoctorFinding>> LookAsync(CancellationToken cancel) =>
        [await store.IsSoundAsync(cancel) ? new(true, words.Sound) : new(false, isFile ? words.DamagedFile : words.DamagedOnServer)];
}
