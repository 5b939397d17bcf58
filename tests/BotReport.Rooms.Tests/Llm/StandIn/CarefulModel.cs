using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Llm.StandIn;

/// <summary>Answers as the best model would: besides what <see cref="FaithfulModel"/> does it finds topics, sees what is said twice, joins what is short, and leaves away what says nothing.</summary>
internal static class CarefulModel
{
    /// <summary>What stands in a sentence without saying anything.</summary>
    private static readonly string[] Idle = ["我们这边", "我们", "这边", "目前", "一下"];

    /// <summary>What goes too when the lead wants it shorter.</summary>
    private static readonly string[] Long = ["相关的情况", "的情况", "相关", "工作"];

    private const int Short = 14;
    private const int SameEnd = 4;

    public static JsonNode Answer(JsonNode input) => FaithfulModel.IsPolish(input) ? Polished(input) : Arranged(input);

    private static JsonObject Polished(JsonNode input)
    {
        var isShorter = input["wish"]?.GetValue<string>().Contains('短', StringComparison.Ordinal) == true;
        var away = isShorter ? Idle.Concat(Long) : Idle;
        return new()
        {
            ["lines"] = new JsonArray([.. FaithfulModel.Items(input).Select(line => new JsonObject
            {
                ["id"] = line.Id,
                ["text"] = away.Aggregate(line.Text, (text, word) => text.Replace(word, "", StringComparison.Ordinal)).TrimEnd('。'),
            })]),
        };
    }

    private static JsonObject Arranged(JsonNode input)
    {
        var topics = input["topics"]!.AsArray().Select(topic => topic!.GetValue<string>()).ToList();
        var entries = input["entries"]!.AsArray().Select(e => new Entry(e!["id"]!.GetValue<string>(), e["topic"]!.GetValue<string>(), e["text"]!.GetValue<string>())).ToList();
        var twice = entries.Select(e => (Drop: e, Of: entries.Find(other => other.Id != e.Id && SaysAll(other, e)))).Where(pair => pair.Of is not null).ToList();
        var left = entries.Except(twice.Select(pair => pair.Drop)).ToLookup(e => e.Topic.Length > 0 ? e.Topic : topics.Find(e.Text.Contains) ?? "");
        return new()
        {
            ["groups"] = new JsonArray([.. topics.Append("").Distinct().Where(left.Contains).Select(topic => new JsonObject
            {
                ["topic"] = topic,
                ["bullets"] = new JsonArray([.. Bullets([.. left[topic]]).Select(ids => new JsonObject { ["entries"] = new JsonArray([.. ids.Select(id => JsonValue.Create(id))]), ["join"] = "；" })]),
            })]),
            ["duplicates"] = new JsonArray([.. twice.Select(pair => new JsonObject { ["drop"] = pair.Drop.Id, ["of"] = pair.Of!.Id })]),
        };
    }

    /// <summary>Whether one holds every word of the other; of two that are alike the later goes.</summary>
    private static bool SaysAll(Entry one, Entry other) =>
        Bare(one.Text).Contains(Bare(other.Text), StringComparison.Ordinal)
        && (Bare(one.Text) != Bare(other.Text) || string.CompareOrdinal(one.Id, other.Id) < 0);

    /// <summary>Short ones that end alike stand on one line.</summary>
    private static IEnumerable<IReadOnlyList<string>> Bullets(List<Entry> entries) => entries
        .GroupBy(e => Bare(e.Text) is { Length: > SameEnd and <= Short } text ? text[^SameEnd..] : e.Id)
        .Select(group => (IReadOnlyList<string>)[.. group.Select(e => e.Id)]);

    private static string Bare(string text) => text.TrimEnd('。', '；');

    private sealed record Entry(string Id, string Topic, string Text);
}
