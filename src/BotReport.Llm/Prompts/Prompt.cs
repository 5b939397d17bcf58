using System.Diagnostics;
using BotReport.Core.Drafting.Model;

namespace BotReport.Llm.Prompts;

/// <summary>What a model is told to do, and the form its answer must have.</summary>
/// <param name="Name">The schema's name, <c>arrange</c>.</param>
/// <param name="Version"><c>arrange.zh 1</c>: written down with every answer, so that one can tell which words made it.</param>
/// <param name="Text">The instruction.</param>
/// <param name="Schema">The JSON schema of the answer.</param>
internal sealed record Prompt(string Name, string Version, string Text, string Schema)
{
    private const string VersionLine = "version: ";

    private static readonly Prompt Arrange = Load("arrange");
    private static readonly Prompt Polish = Load("polish");

    /// <summary>The prompt of a task.</summary>
    public static Prompt Of(ModelTask task) => task switch
    {
        ModelTask.Arrange => Arrange,
        ModelTask.Polish => Polish,
        _ => throw new UnreachableException(),
    };

    private static Prompt Load(string name)
    {
        var lines = Read($"prompts/{name}.zh.md").ReplaceLineEndings("\n").Split('\n', 2);
        Debug.Assert(lines[0].StartsWith(VersionLine, StringComparison.Ordinal), "A prompt begins with its version.");
        return new(name, $"{name}.zh {lines[0][VersionLine.Length..]}", lines[1].Trim(), Read($"prompts/{name}.json"));
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Prompt).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
