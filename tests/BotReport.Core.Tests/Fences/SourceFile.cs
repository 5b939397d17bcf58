namespace BotReport.Core.Tests.Fences;

/// <summary>A C# file as the fences read it.</summary>
/// <param name="Path">From the root, with slashes: <c>src/BotReport.Core/Weeks/ReportWeek.cs</c>.</param>
/// <param name="Text">As it stands on disk.</param>
/// <param name="Scan">The same text with comments, and literals, told apart.</param>
internal sealed record SourceFile(string Path, string Text, CSharpText Scan)
{
    /// <summary>The folders of the path, the file's own name left out.</summary>
    public string[] Folders => Path.Split('/')[..^1];

    /// <summary>Reads a file; also how a self-test plants one.</summary>
    public static SourceFile Of(string path, string text) => new(path, text, CSharpText.Of(text));

    /// <summary>Says where something stands: <c>src/X.cs:12: why</c>.</summary>
    public string At(int offset, string why) => $"{Path}:{Text.AsSpan(0, offset).Count('\n') + 1}: {why}";
}
