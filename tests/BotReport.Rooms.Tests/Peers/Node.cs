using System.Diagnostics;

namespace BotReport.Rooms.Tests.Peers;

/// <summary>Node, and the scripts it runs with the peers' packages.</summary>
internal static class Node
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly NodePackages Packages = new("Peers", "peers");

    /// <summary>Why nothing can be run here; null when it can.</summary>
    public static string? Missing { get; } = Find("node") is null ? "node is not installed" : Find("npm") is null ? "npm is not installed" : null;

    /// <summary>Runs a script of the folder to its end; its exit code and all it said.</summary>
    public static async Task<(int Code, string Said)> RunAsync(string script, params string[] args)
    {
        var wrong = await Packages.InstallAsync();
        Assert.True(wrong is null, wrong);
        Packages.Put(script);
        return await ProcessAsync(Find("node")!, [script, .. args], Packages.Folder);
    }

    /// <summary>Runs a program to its end; its exit code and all it said.</summary>
    public static async Task<(int Code, string Said)> ProcessAsync(string program, IReadOnlyList<string> args, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder,
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

    /// <summary>The path of a program; null when it is not installed.</summary>
    public static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => OperatingSystem.IsWindows() ? (string[])[program + ".exe", program + ".cmd"] : [program], (folder, name) => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists);
}
