using BotReport.Host.Commands.Wording;

namespace BotReport.Host.Commands.Doctor;

/// <summary>Whether there is room where the data is: for the store to grow, and for a copy of it beside, which a backup and an erasure make.</summary>
/// <param name="free">How much room the disk of a folder has for us.</param>
internal sealed class DiskCheck(DataFolder data, Func<string, long> free, DoctorWords words) : IDoctorCheck
{
    private const long Least = 256L * 1024 * 1024;

    public string Name => "disk";

    /// <summary>What the disk has left for this account.</summary>
    public static long FreeBytes(string folder) => new DriveInfo(folder).AvailableFreeSpace;

    /// <inheritdoc/>
    public Task<IReadOnlyList<DoctorFinding>> LookAsync(CancellationToken cancel)
    {
        if (data.Server is not null)
        {
            return Task.FromResult<IReadOnlyList<DoctorFinding>>([new(true, words.DiskOnServer)]);
        }

        var needed = Math.Max(Least, 2 * Length(data.Store));
        var left = free(ExistingFolder(data.Store));
        return Task.FromResult<IReadOnlyList<DoctorFinding>>([left >= needed ? new(true, words.DiskFree(left)) : new(false, words.DiskLow(left, needed))]);
    }

    private static long Length(string file) => File.Exists(file) ? new FileInfo(file).Length : 0;

    /// <summary>The store's folder is made at the first start only; until then its parent tells.</summary>
    private static string ExistingFolder(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        while (!System.IO.Directory.Exists(folder))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
