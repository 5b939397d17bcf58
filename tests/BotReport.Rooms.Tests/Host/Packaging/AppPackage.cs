using System.IO.Compression;
using System.Text.Json.Nodes;
using BotReport.Rooms.Tests.Host.Commands;

namespace BotReport.Rooms.Tests.Host.Packaging;

/// <summary>A package as <c>package</c> wrote it.</summary>
internal sealed record AppPackage(byte[] Bytes, IReadOnlyList<string> Names)
{
    public const string BotId = "6b1f0b36-2c5c-4e6e-9d0b-0c8d5b1f7a11";

    /// <summary>The settings of a bot with an id and a page.</summary>
    public static string Settings { get; } = SettingsOf(BotId.ToUpperInvariant(), "https://report.example.com/chat");

    public JsonObject Manifest => Json("manifest.json");

    public static string SettingsOf(string bot, string page) => new JsonObject
    {
        ["MicrosoftAppType"] = "UserAssignedMSI",
        ["MicrosoftAppId"] = bot,
        ["MicrosoftAppTenantId"] = "11111111-2222-4333-8444-555566667777",
        ["Channels"] = new JsonObject { ["WebChat"] = new JsonObject { ["PageUrl"] = page } },
    }.ToJsonString();

    /// <summary>Runs the command and opens what it wrote.</summary>
    public static async Task<AppPackage> OfAsync(Desk desk, params string[] args)
    {
        var path = Path.Combine(desk.Folder.Root, "app.zip");
        var said = await desk.RunAsync(["package", "--out", path, .. args]);
        Assert.True(said.Code == 0, string.Join('\n', said.Error));
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return new(bytes, [.. zip.Entries.Select(e => e.FullName)]);
    }

    public JsonObject Json(string name) => JsonNode.Parse(Content(name))!.AsObject();

    public byte[] Content(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        using var entry = zip.GetEntry(name)!.Open();
        using var content = new MemoryStream();
        entry.CopyTo(content);
        return content.ToArray();
    }
}
