using System.Text.Json.Nodes;
using BotReport.Rooms.Tests.Host.Commands;
using BotReport.Rooms.Tests.Host.Packaging;

namespace BotReport.Rooms.Tests.Peers;

/// <summary>What <c>package</c> writes is valid by the schemas that Microsoft's own tools validate with.</summary>
public sealed class ManifestPeerTests : IDisposable
{
    private readonly Desk _desk = new();

    [Theory]
    [InlineData("https://report.example.com/chat")]
    [InlineData("")]
    public async Task A_package_is_valid(string page)
    {
        Assert.SkipUnless(Node.Missing is null, Node.Missing ?? "");
        var package = await PackageAsync(page);

        var (code, said) = await Node.RunAsync("manifest.cjs", Write("manifest.json", package.Manifest), Write("en.json", package.Json("en.json")));

        Assert.True(code == 0, said);
    }

    [Fact]
    public async Task A_mistake_is_seen()
    {
        Assert.SkipUnless(Node.Missing is null, Node.Missing ?? "");
        var package = await PackageAsync("");
        var (manifest, english) = (package.Manifest, package.Json("en.json"));
        manifest["description"]!["short"] = new string('长', 81);
        manifest["bots"]![0]!["scopes"]![1] = "everywhere";
        manifest["bots"]![0]!["botId"] = "${{BOT_ID}}";
        english["bots[0].commandLists[3].commands[0].title"] = "status";

        var (code, said) = await Node.RunAsync("manifest.cjs", Write("manifest.json", manifest), Write("en.json", english));

        Assert.Equal(1, code);
        var complaints = said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, complaints.Length);
        Assert.All(
            ["/bots/0/botId must match pattern", "/bots/0/scopes/1 must be equal to one of", "/description/short must NOT have more than 80", " must NOT have additional"],
            begins => Assert.Single(complaints, c => c.StartsWith(begins, StringComparison.Ordinal)));
    }

    public void Dispose() => _desk.Dispose();

    private Task<AppPackage> PackageAsync(string page)
    {
        _desk.Folder.Configure(AppPackage.SettingsOf(AppPackage.BotId, page));
        return AppPackage.OfAsync(_desk, "--website", "https://report.example.com");
    }

    private string Write(string name, JsonObject json) => _desk.Folder.Write(name, System.Text.Encoding.UTF8.GetBytes(json.ToJsonString()));
}
