using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BotReport.Core.Drafting.Writing;
using BotReport.Core.Talk;

namespace BotReport.Storage.Sql;

/// <summary>Lists and the conversation's state as JSON, Chinese left readable.</summary>
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<BurstPart>))]
[JsonSerializable(typeof(ChatState))]
[JsonSerializable(typeof(DraftWriting))]
internal sealed partial class Json : JsonSerializerContext
{
    private static readonly Json Readable = new(new JsonSerializerOptions
    {
        // What is stored is never written into a page as it stands, so nothing but JSON's own signs needs escaping.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new WeekAsMonday() },
    });

    /// <summary>A list of strings.</summary>
    public static string Of(IReadOnlyList<string> list) => JsonSerializer.Serialize(list, Readable.IReadOnlyListString);

    /// <summary>The messages of a burst.</summary>
    public static string Of(IReadOnlyList<BurstPart> parts) => JsonSerializer.Serialize(parts, Readable.IReadOnlyListBurstPart);

    /// <summary>Reads the messages of a burst.</summary>
    public static IReadOnlyList<BurstPart> Parts(string text) => JsonSerializer.Deserialize(text, Readable.IReadOnlyListBurstPart) ?? [];

    /// <summary>Reads a list of strings.</summary>
    public static IReadOnlyList<string> List(string text) => JsonSerializer.Deserialize(text, Readable.IReadOnlyListString) ?? [];

    /// <summary>What a model made of a draft.</summary>
    public static string Of(DraftWriting writing) => JsonSerializer.Serialize(writing, Readable.DraftWriting);

    /// <summary>Reads what a model made of a draft.</summary>
    public static DraftWriting? Writing(string? text) => text is null ? null : JsonSerializer.Deserialize(text, Readable.DraftWriting);

    /// <summary>What is remembered of a conversation.</summary>
    public static string Of(ChatState state) => JsonSerializer.Serialize(state, Readable.ChatState);

    /// <summary>Reads what is remembered of a conversation.</summary>
    public static ChatState Chat(string text) =>
        JsonSerializer.Deserialize(text, Readable.ChatState) ?? throw new JsonException("A conversation's state is empty.");
}
