using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace BotReport.Channels.Shared;

/// <summary>JSON as messengers send it, read strictly.</summary>
internal static class StrictJson
{
    /// <summary>No activity is nested so deep; what is, is meant to hurt whoever reads it.</summary>
    private const int Deepest = 32;

    /// <summary>
    /// Refuses what is missing, null or twice there: two readers could each believe another one. Chinese goes out as it is: escaped it
    /// would be twice as long, and nothing of it is ever put into a page as markup.
    /// </summary>
    public static JsonSerializerOptions Options() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        MaxDepth = Deepest,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The value the bytes say, or in a sentence why they say none.</summary>
    /// <remarks>Text is checked first: a reader looks only into the strings it is asked for.</remarks>
    public static bool TryRead<T>(
        ReadOnlySpan<byte> bytes, JsonTypeInfo<T> type, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out string? wrong)
        where T : class
    {
        value = null;
        if (!Utf8.IsValid(bytes))
        {
            wrong = "The body is not UTF-8.";
            return false;
        }

        try
        {
            value = JsonSerializer.Deserialize(bytes, type);
            wrong = value is null ? "The body is null." : HasHalfCharacters(bytes) ? "The body has half of a character in it." : null;
        }
        catch (JsonException at)
        {
            wrong = $"The body is not what is expected here, at {at.Path ?? "its beginning"}.";
        }
        catch (ArgumentException)
        {
            wrong = "The body says something twice."; // a name that stands twice in a part kept as it came, null first: the library says it so
        }

        value = wrong is null ? value : null;
        return wrong is null;
    }

    /// <summary>Whether any text or name has half of a character, written as an escape (<c>"\ud83d"</c>): JSON by its grammar, and no text.</summary>
    /// <remarks>The library notices it only when somebody reads the value, and throws what nobody expects there.</remarks>
    private static bool HasHalfCharacters(ReadOnlySpan<byte> json)
    {
        if (!json.Contains((byte)'\\'))
        {
            return false;
        }

        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    _ = reader.GetString();
                }
            }

            return false;
        }
        catch (InvalidOperationException)
        {
            return true; // the library has no other way to say so
        }
    }
}
