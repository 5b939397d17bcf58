using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BotReport.Core.Talk.Cards;

namespace BotReport.Storage.Sql;

/// <summary>Cards as JSON, with all that their buttons mean.</summary>
[JsonSerializable(typeof(Card))]
internal sealed partial class CardJson : JsonSerializerContext
{
    private static readonly CardJson Readable = new(new JsonSerializerOptions
    {
        // Stored only; what a messenger gets is rendered from the card, with its own escaping.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new WeekAsMonday() },
    });

    /// <summary>A card; null for none.</summary>
    public static string? Of(Card? card) => card is null ? null : JsonSerializer.Serialize(card, Readable.Card);

    /// <summary>Reads a card; null when there is none.</summary>
    public static Card? Read(string? text) => text is null ? null : JsonSerializer.Deserialize(text, Readable.Card);
}
