using Microsoft.Extensions.Configuration.Memory;

namespace BotReport.Host.Configuration;

/// <summary>The example configuration as the lowest layer, so that a fresh clone has a team to show.</summary>
internal static class ExampleLayer
{
    /// <summary>Lays <c>appsettings.example.json</c> under all other configuration, in Development only.</summary>
    public static void AddTo(IHostApplicationBuilder builder)
    {
        if (builder.Environment.IsDevelopment())
        {
            AddTo(builder.Configuration);
        }
    }

    /// <summary>Lays the example under a configuration that already has its files.</summary>
    /// <remarks>
    /// Configuration merges lists by index: under a file with a team of three, nine people of the demo team would go on living.
    /// So the demo team steps aside as soon as a file has <c>Teams</c>. An environment variable or argument still changes one value of it.
    /// </remarks>
    public static void AddTo(IConfigurationManager configuration)
    {
        var hasTeams = ((IConfigurationRoot)configuration).Providers.OfType<FileConfigurationProvider>().Any(HasTeams);
        using var example = EmbeddedFiles.Open("appsettings.example.json");
        var values = new ConfigurationBuilder().AddJsonStream(example).Build().AsEnumerable()
            .Where(pair => !hasTeams || !IsOfTeams(pair.Key));
        configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = [.. values] });
    }

    private static bool HasTeams(FileConfigurationProvider file) =>
        file.TryGet("Teams", out _) || file.GetChildKeys([], "Teams").Any();

    private static bool IsOfTeams(string key) =>
        key.Equals("Teams", StringComparison.OrdinalIgnoreCase) || key.StartsWith("Teams:", StringComparison.OrdinalIgnoreCase);
}
