using System.Diagnostics;

namespace BotReport.Rooms.Tests.Crash;

/// <summary>A disk of a few megabytes, in memory, that a test fills and empties.</summary>
/// <remarks>Where nothing may be mounted the test is skipped, and says so.</remarks>
internal sealed class SmallDisk : IAsyncDisposable
{
    private const int Megabytes = 12;

    private SmallDisk(string folder) => Folder = folder;

    /// <summary>Where it is mounted.</summary>
    public string Folder { get; }

    private string Ballast => Path.Combine(Folder, "ballast");

    public static async Task<SmallDisk> NewAsync()
    {
        var folder = Directory.CreateTempSubdirectory("botreport-disk-").FullName;
        Assert.SkipUnless(
            await RunAsync("mount", "-t", "tmpfs", "-o", $"size={Megabytes}m", "botreport-test", folder) == 0, "nothing may be mounted here, so there is no small disk to fill");
        return new(folder);
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
        Assert.Equal(0, await RunAsync("umount", "-l", Folder));
        Directory.Delete(Folder);
    }

    private static async Task<int> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }
}
