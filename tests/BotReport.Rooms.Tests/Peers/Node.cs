using System.Diagnostics;

namespace BotReport.Rooms.Tests.Peers;

/// <summary>The peers' packages, installed once beside the build's output, and node to run them.</summary>
internal static class Node
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly string Source = Path.Combine(AppContext.BaseDirectory, "Peers");
    private static readonly string Folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "peers"));
    private static readonly Lazy<Task> Installed = new(InstallAsync);

    /// <summary>Why nothing can be run here; null when it can.</summary>
    public static string? Missing { get; } = Find("node") is null ? "node is not installed" : Find("npm") is null ? "npm is not installed" : null;

    /// <summary>Runs a script of the folder to its end; its exit code and all it said.</summary>
    public static async Task<(int Code, string Said)> RunAsync(string script, params string[] args)
    {
        await Installed.Value;
        File.Copy(Path.Combine(Source, script), Path.Combine(Folder, script), overwrite: true);
        return await ProcessAsync(Find("node")!, [script, .. args]);
    }

    /// <summary>Installs what the lock file names, unless that is there already.</summary>
    private static async Task InstallAsync()
    {
        Directory.CreateDirectory(Folder);
        var (wanted, there) = (Path.Combine(Source, "package-lock.json"), Path.Combine(Folder, "package-lock.json"));
        if (File.Exists(there) && Directory.Exists(Path.Combine(Folder, "node_modules")) && await File.ReadAllTextAsync(there) == await File.ReadAllTextAsync(wanted))
        {
            return;
        }

        File.Copy(Path.Combine(Source, "package.json"), Path.Combine(Folder, "package.json"), overwrite: true);
        File.Copy(wanted, there, overwrite: true);
        var (code, said) = await ProcessAsync(Find("npm")!, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        if (code != 0)
        {
            File.Delete(there); // half an installation is none
            Assert.Fail($"npm ci ended with {code}:\n{said}");
        }
    }

    private static async Task<(int Code, string Said)> ProcessAsync(string program, IReadOnlyList<string> args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            await process.WaitForExitAsync().WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
        }

        return (process.HasExited ? process.ExitCode : -1, string.Concat(await said));
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => OperatingSystem.IsWindows() ? (string[])[program + ".exe", program + ".cmd"] : [program], (folder, name) => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists);
}
