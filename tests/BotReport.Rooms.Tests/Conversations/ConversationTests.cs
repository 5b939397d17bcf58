using Directory = System.IO.Directory;

namespace BotReport.Rooms.Tests.Conversations;

/// <summary>Every conversation page, through the real flows on a store of its own: every word of the bot and every row it keeps.</summary>
/// <remarks>
/// BOTREPORT_UPDATE_PAGES=1 writes into the pages what the bot really says. Read every word of it before you commit it: a page is what
/// a person hears, not what happens to come out.
/// </remarks>
public sealed class ConversationTests
{
    /// <summary>Where the pages lie.</summary>
    internal static string Folder { get; } = Path.Combine(Root(AppContext.BaseDirectory), "tests", "BotReport.Core.Tests", "Conversations");

    private static bool Updates => Environment.GetEnvironmentVariable("BOTREPORT_UPDATE_PAGES") == "1";

    public static TheoryData<string> Pages() =>
        [.. Directory.EnumerateFiles(Folder, "*.md").Select(f => Path.GetFileName(f)).Where(f => f != "README.md").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_conversation_goes_as_its_page_says(string page)
    {
        var path = Path.Combine(Folder, page);
        List<string> wrong = [];
        List<(PageScene, IReadOnlyList<PageStep>)> played = [];
        foreach (var scene in PageScene.Read(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)))
        {
            var steps = await PlayAsync(scene);
            played.Add((scene, steps));
            var difference = PageDiff.Of([.. LinesOf(scene.Steps)], [.. LinesOf(steps)]);
            if (difference.Length > 0)
            {
                wrong.Add($"{page} “{scene.Title}”（− 页面写的，+ 实际的）\n{difference}\n");
            }
        }

        if (Updates)
        {
            await File.WriteAllTextAsync(path, PageScene.Write(played), TestContext.Current.CancellationToken);
        }

        Assert.True(wrong.Count == 0, "\n" + string.Join('\n', wrong));
    }

    private static async Task<IReadOnlyList<PageStep>> PlayAsync(PageScene scene)
    {
        await using var house = await ConversationHouse.OpenAsync(scene.OpensAt, PageModel.Of(scene.Opens));
        return await new Stage(house.Services, house.Clock).PlayAsync(scene);
    }

    private static IEnumerable<string> LinesOf(IEnumerable<PageStep> steps) =>
        steps.SelectMany(s => (string[])[.. s.Done.Lines, .. s.Follows.SelectMany(f => f.Lines)]);

    /// <summary>The pages of the checkout are played, not their copies: an update writes into them.</summary>
    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "BotReport.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
