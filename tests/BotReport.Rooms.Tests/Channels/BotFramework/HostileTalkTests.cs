using System.Globalization;
using System.Text.Json.Nodes;
using BotReport.Channels.Shared;
using BotReport.Core.Reports;
using BotReport.Core.Team;
using BotReport.Core.Text;
using BotReport.Host.Configuration;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;
using BotReport.Rooms.Tests.Channels.WebChat;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Channels.BotFramework;

/// <summary>
/// The hostile words where they can stand: in entries and their topics, in names of sections and topics of the configuration, in the lead's edits; looked at wherever they are
/// shown: prompts, echoes, answers, the board, findings of the box, the draft and the report, the web panel and the chat page's conversation.
/// </summary>
public sealed class HostileTalkTests(ITestOutputHelper output)
{
    private const int DemoSections = 10;
    private const int DemoTopics = 20;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>All that a card of ours is made of.</summary>
    private static readonly string[] Parts =
        ["AdaptiveCard", "Container", "RichTextBlock", "TextRun", "ColumnSet", "Column", "ActionSet", "Action.Execute", "Action.Submit", "Action.OpenUrl"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wherever_they_are_written_they_are_words_wherever_they_are_shown()
    {
        var names = HostileWords.All.Where(MayBeAName).DistinctBy(Normal.Key).ToList();
        var world = new TeamsWorld();
        world.Teams.Limits.Enforced = false;
        await using var house = await TeamsHouse.OpenAsync(world, "Development", Settings(names));
        var client = await DirectLineClient.OpenAsync(house.Http, "wangfang", DirectLineHouse.Secret);
        await house.PromptAsync();
        var found = 0;
        foreach (var (at, words) in HostileWords.All.Index())
        {
            await house.SaysAsync(house.Zhou, $"{words}：改造{at}号11月14日完成上线，{words}");
            await house.SaysAsync(house.Li, $"改造{at}号 上线时间");
            found += Check(await AskAsync(house, $"改造{at}号 上线时间"));
            world.Clock.Advance(Second);
        }

        await house.SaysAsync(house.Wang, "状态");
        await house.SaysAsync(house.Wang, "草稿");
        foreach (var words in HostileWords.All)
        {
            await house.SaysAsync(house.Wang, $"改 1.1 {words}");
            world.Clock.Advance(Second);
        }

        await client.SayAsync("状态", "a1");
        await client.SayAsync("草稿", "a2");
        await house.DrainAsync();
        Simulator.Person[] people = [house.Zhou, house.Li, house.Wang];
        var shown = people.SelectMany(p => house.Chat(p).Board.Shown).Where(m => m.From == house.World.Teams.Bot.Id).Select(m => m.Activity).ToList();
        var page = (await client.PollAsync()).Activities.Where(a => (string?)a["from"]!["role"] == "bot").ToList();
        Assert.All(shown.Concat(page), Check);
        await CheckPanelAsync(house, names);
        await CheckDraftAsync(house);

        output.WriteLine($"{HostileWords.All.Count} words, {names.Count} of them names of sections and topics; {shown.Count} messages in Teams, {page.Count} on the page, {found} findings in the box");
        Assert.InRange(shown.Count, 3 * HostileWords.All.Count, int.MaxValue);
        Assert.InRange(found, HostileWords.All.Count / 2, int.MaxValue);
        Assert.InRange(names.Count, 40, int.MaxValue);
    }

    /// <summary>Whether the configuration takes it for the name of a section: what it does not take stops the start.</summary>
    private static bool MayBeAName(string words)
    {
        var configuration = new ConfigurationManager();
        ExampleLayer.AddTo(configuration);
        configuration.AddInMemoryCollection(Settings([words]).Where(s => s.Key.StartsWith("Teams", StringComparison.Ordinal)));
        return ConfigurationReading.Read(configuration, AppContext.BaseDirectory).Problems.Count == 0;
    }

    private static Dictionary<string, string?> Settings(IReadOnlyList<string> names)
    {
        var settings = new Dictionary<string, string?>(TeamsHouse.NoLimits) { ["Channels:WebChat:Secret"] = DirectLineHouse.Secret };
        foreach (var (at, name) in names.Index())
        {
            var section = string.Create(CultureInfo.InvariantCulture, $"Teams:0:Sections:{DemoSections + at}");
            settings[$"{section}:Name"] = name;
            settings[$"{section}:Owners:0"] = at % 2 == 0 ? "zhoumin" : "likai";
            settings[string.Create(CultureInfo.InvariantCulture, $"Teams:0:Glossary:{DemoTopics + at}:Name")] = name;
        }

        return settings;
    }

    private static async Task<JsonNode> AskAsync(TeamsHouse house, string text) =>
        (await house.PostAsync(house.World.Client.Queries(house.Wang, house.Chat(house.Wang), "ask", text))).Body!["composeExtension"]!;

    /// <summary>How many findings the box shows, each of them harmless.</summary>
    private static int Check(JsonNode answer)
    {
        Assert.All(Texts(answer), NothingTurns);
        var hits = answer["attachments"]?.AsArray() ?? [];
        foreach (var hit in hits)
        {
            CheckParts(hit!["content"]!);
            Assert.All(Objects(hit), o => Assert.StartsWith("https://teams.microsoft.com/l/chat/", (string?)o["url"] ?? "https://teams.microsoft.com/l/chat/", StringComparison.Ordinal));
            Assert.All(Texts(hit["preview"]!), text => Assert.DoesNotContain('<', text));
        }

        return hits.Count;
    }

    private static void Check(JsonObject activity)
    {
        Assert.All(Texts(activity), NothingTurns);
        Assert.True(activity["entities"] is null or JsonArray { Count: 0 }, "a mention");
        if (activity["text"] is { } text && (string)text! is { Length: > 0 } said)
        {
            Assert.True((string?)activity["textFormat"] is "plain" or "markdown");
            if ((string?)activity["textFormat"] == "markdown")
            {
                Assert.DoesNotContain('<', said);
                Assert.DoesNotMatch(@"(?<!\\)(?:\\\\)*[\[\]`]", said);
            }
        }

        foreach (var attachment in activity["attachments"]?.AsArray() ?? [])
        {
            Assert.Equal(AdaptiveCard.ContentType, (string?)attachment!["contentType"]);
            CheckParts(attachment["content"]!);
            Assert.DoesNotContain(Objects(attachment), o => o.ContainsKey("url"));
        }
    }

    private static void CheckParts(JsonNode card) =>
        Assert.All(Objects(card).Select(o => (string?)o["type"]).OfType<string>(), part => Assert.Contains(part, Parts));

    private static async Task CheckPanelAsync(TeamsHouse house, IReadOnlyList<string> names)
    {
        foreach (var person in (string[])["zhoumin", "wangfang"])
        {
            using var answer = await house.Http.GetAsync(new Uri($"chat/me?as={person}", UriKind.Relative), Cancel);
            Assert.Equal(("application/json", "nosniff"), (answer.Content.Headers.ContentType?.MediaType, answer.Headers.GetValues("X-Content-Type-Options").Single()));
            var texts = Texts(JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!).ToList();
            Assert.All(texts, NothingTurns);
            Assert.All(names.Select(Unseen.Upright), name => Assert.Contains(name, texts));
        }
    }

    /// <summary>The draft as it would be exported: who reads it finds the same lines, and no more headings than the title and the team's own sections, whatever the items begin with.</summary>
    private static async Task CheckDraftAsync(TeamsHouse house)
    {
        var rows = await house.RowsAsync("select indent || marker || text || ending from page_line where page_id = (select max(page_id) from draft) order by line");
        var page = Page.Read(string.Concat(rows));
        var team = Assert.Single(await house.Services.GetRequiredService<ITeamStore>().AllAsync(Cancel)).Team;
        Assert.NotEmpty(rows);
        Assert.Equal(rows, page.Lines.Select(line => line.ToString()));
        Assert.InRange(page.Lines.Count(line => line.Marker.StartsWith('#')), 1 + DemoSections, 1 + team.Sections.Count); // “* x” and “+ x” are one section: x
    }

    private static void NothingTurns(string text) => Assert.False(text.Any(Unseen.Turns), text);

    private static IEnumerable<string> Texts(JsonNode node) => node switch
    {
        JsonObject o => o.Select(p => p.Value).OfType<JsonNode>().SelectMany(Texts),
        JsonArray a => a.OfType<JsonNode>().SelectMany(Texts),
        JsonValue v when v.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject o => o.Select(p => p.Value).SelectMany(Objects).Prepend(o),
        JsonArray a => a.SelectMany(Objects),
        _ => [],
    };
}
