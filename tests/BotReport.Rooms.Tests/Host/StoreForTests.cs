using System.Text.Json;

namespace BotReport.Rooms.Tests.Host;

/// <summary>A folder of its own, with settings that keep the data in it; tests that run beside each other do not meet.</summary>
internal sealed class StoreForTests : IDisposable
{
    public StoreForTests() => Configure("{}");

    /// <summary>Where a command finds its settings.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("botreport-").FullName;

    public string Store => Path.Combine(Root, "botreport.db");

    /// <summary>Puts further settings beside the store's path.</summary>
    public void Configure(string json)
    {
        var settings = JsonSerializer.Deserialize<Dictionary<string, object>>(json)!;
        settings.TryAdd("Storage", new { ConnectionString = "Data Source=botreport.db" });
        File.WriteAllText(Path.Combine(Root, "appsettings.json"), JsonSerializer.Serialize(settings));
    }

    public string Write(string name, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
