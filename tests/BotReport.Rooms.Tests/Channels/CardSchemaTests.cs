using System.Text.Json.Nodes;
using BotReport.Channels.Shared;
using BotReport.Core.Talk;
using BotReport.Core.Talk.Cards;
using BotReport.Rooms.Tests.Conversations;
using BotReport.Rooms.Tests.Peers;
using BotReport.Rooms.Tests.Storage;
using BotReport.Rooms.Tests.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Channels;

/// <summary>Every card the bot makes on the conversation pages comes whole through the library that Teams' and Web Chat's renderers are built on.</summary>
public sealed class CardSchemaTests : IDisposable
{
    private static readonly string[] Pages =
        ["卡片", "周五的提醒", "先记下", "提问", "负责人看进度", "草稿与退回", "发布", "英文"];

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_card_of_the_pages_is_complained_of_and_nothing_of_it_is_lost()
    {
        Assert.SkipUnless(Node.Missing is null, Node.Missing ?? "");
        var lines = new List<TranscriptLine>();
        foreach (var page in Pages)
        {
            lines.AddRange(await PlayAsync(page));
        }

        var (code, said) = await ParseAsync(lines.Select((l, i) => ($"{i} {l.Card!.Title}", AdaptiveCard.Of(l.Card, CardId.Of(l.Key)))));

        Assert.True(code == 0, said);
        Assert.Contains($"{lines.Count} cards", said, StringComparison.Ordinal);
        Assert.All(lines, l => Assert.NotEqual("", l.Text.Trim())); // the twin in words
        AssertAllKinds([.. lines.Select(l => l.Card!)]);
    }

    [Fact]
    public async Task What_a_renderer_would_drop_is_seen()
    {
        Assert.SkipUnless(Node.Missing is null, Node.Missing ?? "");
        var whole = AdaptiveCard.Of(Sample.Card, "id");

        JsonObject With(Action<JsonArray> bend)
        {
            var card = whole.DeepClone().AsObject();
            bend(card["body"]!.AsArray());
            return card;
        }

        var (code, said) = await ParseAsync(
        [
            ("whole", whole),
            ("element", With(b => b.Add(new JsonObject { ["type"] = "Diagram" }))),
            ("action", With(b => b.Add(new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray(new JsonObject { ["type"] = "Action.Shout" }) }))),
            ("property", With(b => b[0]!["tooltip"] = "x")),
            ("value", With(b => b[0]!["spacing"] = "Huge")),
        ]);

        Assert.Equal(1, code);
        Assert.DoesNotContain("whole:", said, StringComparison.Ordinal);
        Assert.All(
            ["element: Unknown element type \"Diagram\"", "action: Unknown action type \"Action.Shout\"", "property: /body/0/tooltip: \"x\" became undefined", "value: Invalid value \"Huge\""],
            complaint => Assert.Contains(complaint, said, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Every kind of block, mark and press stood in some card, so that no kind of card goes unlooked at.</summary>
    private static void AssertAllKinds(IReadOnlyList<Card> cards)
    {
        static string[] Kinds(Type set) => [.. set.GetNestedTypes().Where(t => t.IsSubclassOf(set)).Select(t => t.Name).Order(StringComparer.Ordinal)];
        static string[] Seen(IEnumerable<object> things) => [.. things.Select(t => t.GetType().Name).Distinct().Order(StringComparer.Ordinal)];

        Assert.Equal(Kinds(typeof(CardBlock)), Seen(cards.SelectMany(c => c.Blocks)));
        Assert.Equal(Kinds(typeof(Press)), Seen(cards.SelectMany(c => c.Buttons).Select(b => b.Press)));
        Assert.Equal(Enum.GetValues<CardMark>(), cards.SelectMany(c => c.Blocks).OfType<CardBlock.Rows>().SelectMany(r => r.Lines).Select(l => l.Mark).Distinct().Order());
        Assert.Contains(cards.SelectMany(c => c.Blocks).OfType<CardBlock.Choice>(), c => c.Outcome is not null);
    }

    private static async Task<IReadOnlyList<TranscriptLine>> PlayAsync(string page)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(ConversationTests.Folder, page + ".md"), Cancel);
        List<TranscriptLine> lines = [];
        foreach (var scene in PageScene.Read(text))
        {
            await using var house = await ConversationHouse.OpenAsync(scene.OpensAt, CardsHeard.AddTo);
            await new Stage(house.Services, house.Clock).PlayAsync(scene);
            lines.AddRange(house.Services.GetRequiredService<CardsHeard>().Lines);
        }

        return lines;
    }

    private async Task<(int Code, string Said)> ParseAsync(IEnumerable<(string Name, JsonObject Card)> cards)
    {
        var path = _folder.File("cards.json");
        var array = new JsonArray([.. cards.Select(c => new JsonObject { ["name"] = c.Name, ["card"] = c.Card })]);
        await File.WriteAllTextAsync(path, array.ToJsonString(), Cancel);
        return await Node.RunAsync("cards.cjs", path);
    }
}
