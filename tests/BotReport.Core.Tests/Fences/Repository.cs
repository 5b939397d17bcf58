using System.Runtime.CompilerServices;

namespace BotReport.Core.Tests.Fences;

/// <summary>The checkout these tests run in. Found by walking up to <c>BotReport.sln</c>, so a clean clone anywhere will do.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>BotReport.sln</c>.</summary>
    public static string Root { get; } = RootAbove(AppContext.BaseDirectory) ?? RootAbove(ThisFile()) ??
        throw new DirectoryNotFoundException("BotReport.sln is in no folder above the tests.");

    /// <summary>Every C# file under a folder of the checkout, build output left out.</summary>
    /// <param name="folder">From the root, with slashes: <c>src/BotReport.Core</c>.</param>
    public static IEnumerable<SourceFile> Sources(params string[] folder) => Files("*.cs", folder)
        .Select(path => SourceFile.Of(path, File.ReadAllText(Path.Combine(Root, path))));

    /// <summary>Paths from the root, with slashes, sorted; build output left out.</summary>
    public static IEnumerable<string> Files(string pattern, params string[] folders) => folders
        .Select(folder => Path.Combine(Root, folder))
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "artifacts" or "out" or ".git"))
        .Order(StringComparer.Ordinal);

    private static string? RootAbove(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "BotReport.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }

    private static string? ThisFile([CallerFilePath] string path = "") => Path.GetDirectoryName(path);
}
