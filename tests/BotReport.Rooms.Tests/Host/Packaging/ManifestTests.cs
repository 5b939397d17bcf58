using System.Text.Json.Nodes;
using BotReport.Rooms.Tests.Host.Commands;
using Understood = BotReport.Core.Talk.Phrases.Commands;

namespace BotReport.Rooms.Tests.Host.Packaging;

/// <summary>The manifest promises what the bot does, in both languages, and asks for nothing it does not use.</summary>
public sealed class ManifestTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public async Task Every_offered_command_is_one_the_bot_understands_and_means_the_same_in_both_languages()
    {
        var package = await PackageAsync();
        var (offered, english) = (Texts(package.Manifest, "").Where(t => IsCommand(t.Path)).ToList(), package.Json("en.json"));

        Assert.Equal(17, offered.Count);
        Assert.All(offered, command =>
        {
            var meant = Understood.Read(command.Text);
            Assert.True(meant is not null, command.Text);
            Assert.Equal(meant, Understood.Read((string)english[command.Path]!));
        });
    }

    [Fact]
    public async Task A_scope_has_one_list_of_at_most_ten_commands_each_once()
    {
        var bot = (await PackageAsync()).Manifest["bots"]![0]!;
        var lists = bot["commandLists"]!.AsArray();

        Assert.Equal(
            bot["scopes"]!.AsArray().Select(s => (string)s!).Order(),
            lists.SelectMany(l => l!["scopes"]!.AsArray()).Select(s => (string)s!).Order());
        Assert.All(lists, list =>
        {
            var titles = list!["commands"]!.AsArray().Select(c => (string)c!["title"]!).ToList();
            Assert.InRange(titles.Count, 1, 10);
            Assert.Equal(titles.Count, titles.Distinct().Count());
        });
    }

    [Fact]
    public async Task Every_word_a_person_reads_is_said_in_english_and_nothing_else_is()
    {
        var package = await PackageAsync();
        var chinese = Texts(package.Manifest, "").Where(t => t.Text.Any(IsChinese)).Select(t => t.Path);
        var english = package.Json("en.json").Where(p => p.Key != "$schema").ToList();

        Assert.Equal(chinese.Order(StringComparer.Ordinal), english.Select(p => p.Key).Order(StringComparer.Ordinal));
        Assert.All(english, p => Assert.DoesNotContain((string)p.Value!, IsChinese));
    }

    [Fact]
    public async Task The_app_asks_for_no_permission() =>
        Assert.Empty((await PackageAsync()).Manifest.Select(p => p.Key).Intersect(
            ["permissions", "devicePermissions", "authorization", "webApplicationInfo", "graphConnector", "staticTabs", "configurableTabs"]));

    public void Dispose() => _desk.Dispose();

    private static bool IsChinese(char c) => c is >= '\u4e00' and <= '\u9fff';

    private static bool IsCommand(string path) =>
        path.StartsWith("bots[0].commandLists", StringComparison.Ordinal) && path.EndsWith(".title", StringComparison.Ordinal);

    /// <summary>Every text with its path as a language file writes it: <c>bots[0].commandLists[0].commands[1].title</c>.</summary>
    private static IEnumerable<(string Path, string Text)> Texts(JsonNode? node, string path) => node switch
    {
        JsonObject o => o.SelectMany(p => Texts(p.Value, path.Length == 0 ? p.Key : $"{path}.{p.Key}")),
        JsonArray a => a.SelectMany((n, i) => Texts(n, $"{path}[{i}]")),
        JsonValue v when v.TryGetValue<string>(out var text) => [(path, text)],
        _ => [],
    };

    private Task<AppPackage> PackageAsync()
    {
        _desk.Folder.Configure(AppPackage.Settings);
        return AppPackage.OfAsync(_desk);
    }
}
