using BotReport.Rooms.Tests.Host.Commands;

namespace BotReport.Rooms.Tests.Host.Packaging;

public sealed class PackageCommandTests : IDisposable
{
    private const string Bot = AppPackage.BotId;

    private readonly Desk _desk = new();

    [Fact]
    public async Task A_package_holds_its_files_at_the_root_and_the_configured_ids()
    {
        _desk.Folder.Configure(AppPackage.Settings);

        var package = await AppPackage.OfAsync(_desk);

        Assert.Equal(["manifest.json", "en.json", "color.png", "outline.png"], package.Names);
        var manifest = package.Manifest;
        Assert.Equal(
            [Bot, Bot, Bot],
            [(string?)manifest["id"], (string?)manifest["bots"]![0]!["botId"], (string?)manifest["composeExtensions"]![0]!["botId"]]);
        Assert.Equal("""["report.example.com"]""", manifest["validDomains"]!.ToJsonString());
        Assert.Equal("report.example.com", (string?)manifest["developer"]!["name"]);
        Assert.All(
            ["websiteUrl", "privacyUrl", "termsOfUseUrl"],
            key => Assert.Equal("https://report.example.com/chat", (string?)manifest["developer"]![key]));
        Assert.DoesNotContain("${{", manifest.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_option_stands_in_its_place()
    {
        _desk.Folder.Configure(AppPackage.Settings);

        var manifest = (await AppPackage.OfAsync(
            _desk,
            "--developer", "“某某”支付 研发\\部", "--website", "https://w.example.com/a", "--privacy", "https://p.example.com/b", "--terms", "https://t.example.com/c",
            "--app-id", "11111111-2222-3333-4444-555555555555", "--app-version", "1.2.30")).Manifest;

        Assert.Equal(
            ["“某某”支付 研发\\部", "https://w.example.com/a", "https://p.example.com/b", "https://t.example.com/c"],
            manifest["developer"]!.AsObject().Select(p => (string)p.Value!));
        Assert.Equal("11111111-2222-3333-4444-555555555555 1.2.30", $"{manifest["id"]} {manifest["version"]}");
        Assert.Equal(Bot, (string?)manifest["bots"]![0]!["botId"]);
    }

    [Theory]
    [InlineData("", null)] // nobody was given a page
    [InlineData("http://localhost:3978/chat", "localhost:3978")]
    [InlineData("https://周报.example.com/chat", "xn--zsr444a.example.com")] // Teams compares what stands on the wire
    public async Task Links_may_lead_to_the_page_and_nowhere_else(string page, string? domain)
    {
        _desk.Folder.Configure(AppPackage.SettingsOf(Bot, page));

        var manifest = (await AppPackage.OfAsync(_desk, "--website", "https://w.example.com")).Manifest;

        Assert.Equal(domain, (string?)manifest["validDomains"]?.AsArray().Single());
    }

    [Fact]
    public async Task The_same_configuration_makes_the_same_bytes_and_no_store()
    {
        _desk.Folder.Configure(AppPackage.Settings);

        var first = await AppPackage.OfAsync(_desk);
        var second = await AppPackage.OfAsync(_desk);

        Assert.Equal(first.Bytes, second.Bytes);
        Assert.False(File.Exists(_desk.Folder.Store));
    }

    [Fact]
    public async Task One_sentence_says_what_to_do_next()
    {
        _desk.Folder.Configure(AppPackage.Settings);
        var path = Path.Combine(_desk.Folder.Root, "x.zip");

        var said = await _desk.RunAsync("package", "--out", path);

        Assert.Equal([$"已写好 {path}：请在 Teams 管理中心的“管理应用”里上传它，允许使用，再用安装策略装给团队的每个人，机器人才能先开口。"], said.Out);
        Assert.Empty(said.Error);
    }

    [Theory]
    [InlineData("", "https://r.example.com/chat", "没有配置 MicrosoftAppId：")]
    [InlineData("botreport", "https://r.example.com/chat", "MicrosoftAppId：“botreport” 不是应用或租户的编号")]
    [InlineData("00000000-0000-0000-0000-000000000000", "https://r.example.com/chat", "MicrosoftAppId 不能是")] // the placeholder everybody copies
    [InlineData(Bot, "", "应用包要写明一个网址：")]
    [InlineData(Bot, "http://localhost:3978/chat", "应用包要写明一个网址：")] // Teams takes https only
    [InlineData(Bot, "https://a-very-long-name-of-a-host.example.com/chat", "单位名称“a-very-long-name-of-a-host.example.com”")]
    [InlineData(Bot, "https://r.example.com/chat", "--website 不能是“r.example.com”", "--website", "r.example.com")]
    [InlineData(Bot, "https://r.example.com/chat", "--privacy 不能是“http://r.example.com”", "--privacy", "http://r.example.com")]
    [InlineData(Bot, "https://r.example.com/chat", "--app-id 不能是“1”", "--app-id", "1")]
    [InlineData(Bot, "https://r.example.com/chat", "--app-version 不能是“1.0”", "--app-version", "1.0")]
    [InlineData(Bot, "https://r.example.com/chat", "--app-version 不能是“1.0.0-beta”", "--app-version", "1.0.0-beta")]
    [InlineData(Bot, "https://r.example.com/chat", "单位名称“”不合适", "--developer", " ")]
    public async Task What_teams_would_refuse_is_one_sentence_and_no_file(string bot, string page, string begins, params string[] args)
    {
        _desk.Folder.Configure(AppPackage.SettingsOf(bot, page));
        var path = Path.Combine(_desk.Folder.Root, "app.zip");

        var said = await _desk.RunAsync(["package", "--out", path, .. args]);

        Assert.Equal(2, said.Code);
        Assert.StartsWith(begins, Assert.Single(said.Error), StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_one_sentence()
    {
        _desk.Folder.Configure(AppPackage.Settings);
        var path = Path.Combine(_desk.Folder.Root, "nowhere", "app.zip");

        var said = await _desk.RunAsync("package", "--out", path);

        Assert.Equal((2, $"{path}：写不进去，请检查文件夹和权限。"), (said.Code, Assert.Single(said.Error)));
    }

    public void Dispose() => _desk.Dispose();
}
