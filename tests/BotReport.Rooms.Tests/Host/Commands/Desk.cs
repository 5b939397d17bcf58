namespace BotReport.Rooms.Tests.Host.Commands;

/// <summary>An operator with the five real pages and a store of his own, empty at first.</summary>
internal sealed class Desk : IDisposable
{
    public static string Reports { get; } = Path.Combine(AppContext.BaseDirectory, "Data", "reports");

    public StoreForTests Folder { get; } = new();

    public static string Page(string name) => Path.Combine(Reports, name + ".md");

    /// <summary>Runs a command as a process would.</summary>
    public async Task<Said> RunAsync(params string[] args)
    {
        var shell = new ShellForTests(contentRoot: Folder.Root);
        var code = await shell.RunAsync(args);
        return new(code, Lines(shell.Out), Lines(shell.Error), shell.Bytes.ToArray());
    }

    public void Dispose() => Folder.Dispose();

    private static string[] Lines(StringWriter writer) => writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal sealed record Said(int Code, string[] Out, string[] Error, byte[] Bytes);
}
