using System.Diagnostics;

namespace BotReport.Benchmarks.Teams;

/// <summary>Microsoft's own SDK for JavaScript, <c>botbuilder</c> on <c>express</c>: the barest bot it can be, and without a token.</summary>
internal sealed class Peer : IDisposable
{
    private static readonly string[] Packages = ["botbuilder@4.23.3", "express@4.21.2"];
    private static readonly string Folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "bench-peer"));

    private readonly Process _process;

    private Peer(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Processor time that the process has used up.</summary>
    public TimeSpan Worked => Processors.Of(_process);

    /// <summary>Installs it beside the build's output, and starts it.</summary>
    public static async Task<Peer> StartAsync()
    {
        Directory.CreateDirectory(Folder);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Teams", "peer.cjs"), Path.Combine(Folder, "peer.cjs"), overwrite: true);
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "botbuilder")))
        {
            using var npm = Start("npm", ["install", "--prefix", Folder, "--ignore-scripts", "--no-audit", "--no-fund", "--no-save", .. Packages]);
            await npm.StandardOutput.ReadToEndAsync();
            await npm.WaitForExitAsync();
        }

        var process = Start("node", ["peer.cjs"]);
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
        return new(process, new Uri(line));
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static Process Start(string program, IReadOnlyList<string> args) => Process.Start(new ProcessStartInfo(program, args)
    {
        WorkingDirectory = Folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["NODE_ENV"] = "production" },
    })!;
}
