using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Tokens;

/// <summary>Bends real activities: kinds of values swapped, fields gone, twice, too deep or too long, text that is none, bytes that are no text.</summary>
/// <param name="seeds">Activities as Teams sends them.</param>
internal sealed class Mutations(Random random, IReadOnlyList<JsonObject> seeds)
{
    private const string Lone = "@@lone@@";
    private const string Deep = "@@deep@@";

    private static readonly string[] Types =
    [
        "message", "messageUpdate", "messageDelete", "conversationUpdate", "installationUpdate", "invoke", "typing", "messageReaction", "event", "endOfConversation",
        "handoff", "Message", "", "消息", "invokeResponse", "trace",
    ];

    private static readonly string[] Weird =
    [
        "", " ", "\0", "a\0b", Lone, "a" + Lone + "b", "\u202e倒", "é́́", "👨‍👩‍👧‍👦", "<at>周报助手</at>", "'; drop table inbox; --", "{{x}}", "%s%n", "\ufeff", "\u2028", "-1", "NaN",
        "expectReplies", "notification", "adaptiveCard/action", "composeExtension/query", "task/fetch", "personal", "channel", "29:x;messageid=1", ";messageid=", "../..", "text/html",
    ];

    private int _made;

    /// <summary>The next one, as bytes; nearly each with an id of its own, so that it is not taken for one that came before.</summary>
    public byte[] Next()
    {
        var activity = seeds[random.Next(seeds.Count)].DeepClone().AsObject();
        if (random.Next(50) > 0)
        {
            activity["id"] = (++_made).ToString(CultureInfo.InvariantCulture);
        }

        for (var i = random.Next(3); i >= 0; i--)
        {
            Bend(activity);
        }

        var text = Written(activity);
        return random.Next(40) switch
        {
            0 => Encoding.UTF8.GetBytes(Twice(text)),
            1 => Encoding.UTF8.GetBytes(text[..random.Next(text.Length)]),
            2 => Bytes(text),
            3 => Encoding.UTF8.GetBytes(text + Pick("}", "\0", " ", "x", text)),
            _ => Encoding.UTF8.GetBytes(text),
        };
    }

    /// <summary>Changes one place of the tree.</summary>
    private void Bend(JsonObject activity)
    {
        var places = Places(activity).ToList();
        var (parent, name, at) = places[random.Next(places.Count)];
        switch (random.Next(12))
        {
            case 0 when parent is JsonObject from:
                from.Remove(name);
                break;
            case 1:
                activity["type"] = Pick(Types);
                break;
            case 2 when parent is JsonObject from && from[name] is { } value:
                from[name] = new JsonObject { [name] = value.DeepClone() };
                break;
            case 3 when parent is JsonObject into:
                into[Pick("", "\0", "x", Lone, "Type", "__proto__", "$type", "周报")] = Value();
                break;
            case 4 when parent is JsonObject from && from[name] is { } value:
                from[name] = new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => value.DeepClone())]);
                break;
            case 6 or 7 or 8 or 9 when (parent is JsonArray list ? list[at] : parent[name]) is JsonValue:
                Put(parent, name, at, JsonValue.Create(Pick(Weird))); // of the same kind most often: else few get past the first look
                break;
            case 5:
                activity[Pick("value", "text", "deliveryMode", "attachments", "entities", "membersAdded", "channelData", "name", "action")] = Value();
                break;
            default:
                Put(parent, name, at, Value());
                break;
        }
    }

    private static void Put(JsonNode parent, string name, int at, JsonNode? value)
    {
        if (parent is JsonArray list)
        {
            list[at] = value;
        }
        else
        {
            parent.AsObject()[name] = value;
        }
    }

    /// <summary>A value of any kind.</summary>
    private JsonNode? Value() => random.Next(16) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next(2) == 0),
        2 => JsonValue.Create(random.Next(-3, 3)),
        3 => JsonNode.Parse(Pick("1e999", "-0", "0.1", "123456789012345678901234567890", "1E-400", "2147483648")),
        4 => new JsonObject(),
        5 => new JsonArray(),
        6 => new JsonArray(null, 1, "a", new JsonObject()),
        7 => JsonValue.Create(Deep),
        8 when random.Next(40) == 0 => JsonValue.Create(new string('字', random.Next(1, 90_000))),
        8 => JsonValue.Create(new string('x', random.Next(1, 2000))),
        9 => new JsonObject { ["id"] = Pick(Weird), ["name"] = Pick(Weird) },
        10 => Press(),
        11 => Query(),
        _ => JsonValue.Create(Pick(Weird)),
    };

    /// <summary>What a button carries, more or less.</summary>
    private JsonObject Press()
    {
        var data = new JsonObject { ["card"] = Pick(Pick(Weird), "k1", new string('k', 65)), ["button"] = random.Next(3) == 0 ? Small() : random.Next(3) };
        return random.Next(3) == 0 ? data : new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = Pick("press", "refresh", Pick(Weird)), ["data"] = random.Next(3) == 0 ? Small() : data },
            ["trigger"] = Pick("manual", "automatic", Pick(Weird)),
        };
    }

    /// <summary>What a search carries, more or less.</summary>
    private JsonObject Query() => new()
    {
        ["commandId"] = Pick(Weird),
        ["parameters"] = random.Next(4) == 0 ? Small() : new JsonArray(new JsonObject { ["name"] = Pick("query", "initialRun", Pick(Weird)), ["value"] = random.Next(3) == 0 ? Small() : Pick(Weird) }),
        ["queryOptions"] = random.Next(4) == 0 ? Small() : new JsonObject { ["skip"] = Pick(0, -1, int.MaxValue, int.MinValue), ["count"] = Pick(0, -1, 25, int.MaxValue) },
    };

    private JsonNode? Small() => random.Next(6) switch
    {
        0 => null,
        1 => JsonValue.Create(1.5),
        2 => new JsonArray(),
        3 => new JsonObject { ["a"] = Lone },
        4 => JsonValue.Create(Deep),
        _ => JsonValue.Create(Pick(Weird)),
    };

    /// <summary>A property once more, before the first, with another value.</summary>
    private string Twice(string text)
    {
        var names = Pick("type", "id", "from", "text", "serviceUrl", "channelId", "conversation", "value", "tenant", "action", "card");
        var at = text.IndexOf($"\"{names}\":", StringComparison.Ordinal);
        return at < 0 ? text : text[..at] + $"\"{names}\":{Pick("null", "\"x\"", "{}", "1")}," + text[at..];
    }

    /// <summary>Bytes among the text, any.</summary>
    private byte[] Bytes(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    /// <summary>As text, with what no writer writes in the places that were kept for it.</summary>
    private string Written(JsonObject activity) => Json.Write(activity)
        .Replace(Lone, Pick("\\ud83d", "\\udc00", "\\ud83d\\ud83d", "\\u0000"), StringComparison.Ordinal)
        .Replace($"\"{Deep}\"", Nested(random.Next(2, 100)), StringComparison.Ordinal);

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("{\"a\":[", depth)) + string.Concat(Enumerable.Repeat("]}", depth));

    private static IEnumerable<(JsonNode Parent, string Name, int At)> Places(JsonNode node) => node switch
    {
        JsonObject all => all.SelectMany(p => Below(p.Value).Prepend((all, p.Key, 0))),
        JsonArray list => list.SelectMany((item, at) => Below(item).Prepend((list, "", at))),
        _ => [],
    };

    private static IEnumerable<(JsonNode Parent, string Name, int At)> Below(JsonNode? node) => node is null ? [] : Places(node);

    private T Pick<T>(params T[] from) => from[random.Next(from.Length)];
}
