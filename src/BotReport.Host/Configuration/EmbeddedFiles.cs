namespace BotReport.Host.Configuration;

/// <summary>The files the assembly carries: the example configuration, the demo's page and what an app package is made of.</summary>
internal static class EmbeddedFiles
{
    public static Stream Open(string name) => typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"{name} is not embedded.");
}
