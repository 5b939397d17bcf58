using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BotReport.Rooms.Tests.Llm.StandIn;

/// <summary>Answers as a good model would: every id once, the topics in their order, nothing changed but a word of style.</summary>
internal static partial class FaithfulModel
{
    /// <summary>The answer to a question's data: <c>{"section","topics","entries":[{"id","topic","text"}]}</c> or <c>{"lines":[{"id","text"}]}</c>.</summary>
    public static JsonNode Answer(JsonNode input) => IsPolish(input) ? Polished(input) : Arranged(input);

    /// <summary>Whether lines are to be polished; else entries are to be arranged.</summary>
    public static bool IsPolish(JsonNode input) => input["lines"] is not null;

    /// <summary>The items of a question: its lines or its entries.</summary>
    public static IReadOnlyList<(string Id, string Text)> Items(JsonNode input) =>
        [.. ((input["lines"] ?? input["entries"]) as JsonArray ?? []).Select(item => (Text(item, "id"), Text(item, "text")))];

    private static JsonObject Polished(JsonNode input) => new()
    {
        ["lines"] = new JsonArray([.. Items(input).Select(line => new JsonObject { ["id"] = line.Id, ["text"] = Smooth(line.Text) })]),
    };

    private static JsonObject Arranged(JsonNode input)
    {
        var entries = (input["entries"] as JsonArray ?? []).Select(entry => (Id: Text(entry, "id"), Topic: Text(entry, "topic"))).ToList();
        string[] topics = [.. (input["topics"] as JsonArray ?? []).Select(topic => topic!.GetValue<string>()), .. entries.Select(entry => entry.Topic)];
        var groups = topics.Distinct().OrderBy(topic => topic.Length == 0).Select(topic => Group(topic, entries.Where(entry => entry.Topic == topic).Select(entry => entry.Id)));
        return new()
        {
            ["groups"] = new JsonArray([.. groups.Where(group => group["bullets"]!.AsArray().Count > 0)]),
            ["duplicates"] = new JsonArray(),
        };
    }

    private static JsonObject Group(string topic, IEnumerable<string> ids) => new()
    {
        ["topic"] = topic,
        ["bullets"] = new JsonArray([.. ids.Select(id => new JsonObject { ["entries"] = new JsonArray(id), ["join"] = "；" })]),
    };

    private static string Smooth(string text) => Wordy().Replace(text, "").TrimEnd('。');

    private static string Text(JsonNode? of, string name) => of?[name]?.GetValue<string>() ?? "";

    [GeneratedRegex("我们这边|进行了(?=\\p{IsCJKUnifiedIdeographs})", RegexOptions.None, 1000)]
    private static partial Regex Wordy();
}
