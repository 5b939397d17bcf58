namespace BotReport.Rooms.Tests.Peers;

/// <summary>What one lock file names, installed once beside the build's output.</summary>
/// <param name="source">Where <c>package.json</c> and its lock file lie, below the tests.</param>
/// <param name="folder">The folder under <c>artifacts</c>.</param>
internal sealed class NodePackages(string source, string folder)
{
    private readonly string _source = Path.Combine(AppContext.BaseDirectory, source);
    private readonly Lock _once = new();
    private Task<string?>? _installed;

    /// <summary>Where they are.</summary>
    public string Folder { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", folder));

    /// <summary>Installs what the lock file names, unless that is there already; why it could not, or null.</summary>
    public Task<string?> InstallAsync()
    {
        lock (_once)
        {
            return _installed ??= RunAsync();
        }
    }

    /// <summary>Puts a script beside the packages.</summary>
    public void Put(string script) => File.Copy(Path.Combine(_source, script), Path.Combine(Folder, script), overwrite: true);

    private async Task<string?> RunAsync()
    {
        Directory.CreateDirectory(Folder);
        var (wanted, there) = (Path.Combine(_source, "package-lock.json"), Path.Combine(Folder, "package-lock.json"));
        if (File.Exists(there) && Directory.Exists(Path.Combine(Folder, "node_modules")) && await File.ReadAllTextAsync(there) == await File.ReadAllTextAsync(wanted))
        {
            return null;
        }

        Put("package.json");
        Put("package-lock.json");
        var (code, said) = await Node.ProcessAsync(Node.Find("npm")!, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], Folder);
        if (code == 0)
        {
            return null;
        }

        File.Delete(there); // half an installation is none
        return $"npm ci ended with {code}:\n{said}";
    }
}
