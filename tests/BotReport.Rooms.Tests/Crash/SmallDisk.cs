using System.Diagnostics;

namespace BotReport.Rooms.Tests.Crash;

/// <summary>A disk of a few megabytes, in memory, that a test fills and empties.</summary>
/// <remarks>Where nothing may be mounted the test is skipped, and says so.</remarks>
internal sealed class SmallDisk : IAsyncDisposable
{
    private const int Megabytes = 12;

    /// <summary>As whom: the tests' own user, or the one he may act as without being asked.</summary>
    private static readonly string[][] Ways = [[], ["sudo", "-n"]];

    private readonly string[] _as;

    private SmallDisk(string folder, string[] @as) => (Folder, _as) = (folder, @as);

    /// <summary>Where it is mounted.</summary>
    public string Folder { get; }

    private string Ballast => Path.Combine(Folder, "ballast");

    public static async Task<SmallDisk> NewAsync()
    {
        var folder = Directory.CreateTempSubdirectory("botreport-disk-").FullName;
        foreach (var way in Ways)
        {
            if (await RunAsync([.. way, "mount", "-t", "tmpfs", "-o", $"size={Megabytes}m", "botreport-test", folder]) == 0)
            {
                return new(folder, way);
            }
        }

        Directory.Delete(folder);
        Assert.Skip("nothing may be mounted here, so there is no small disk to fill");
        throw new UnreachableException();
    }

    /// <summary>Leaves not a byte.</summary>
    public void Fill()
    {
        using var file = new FileStream(Ballast, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var some = new byte[4096];
        try
        {
            while (true)
            {
                file.Write(some);
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    /// <summary>Gives the space back.</summary>
    public void Empty() => File.Delete(Ballast);

    public async ValueTask DisposeAsync()
    {
        Assert.Equal(0, await RunAsync([.. _as, "umount", "-l", Folder]));
        Directory.Delete(Folder);
    }

    /// <summary>The exit code, or that of a shell when there is no such program.</summary>
    private static async Task<int> RunAsync(string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$@\"", "sh", .. command]) { RedirectStandardError = true })!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }
}
