using System.Text.Json;

namespace BotReport.Channels.BotFramework.Builder;

/// <summary>Half of a character, written as an escape (<c>"\ud83d"</c>): JSON by its grammar, and no text.</summary>
/// <remarks>The library notices it only when somebody reads the value, and throws what nobody expects there.</remarks>
internal static class HalfCharacters
{
    /// <summary>Whether any text or name of a JSON document has one.</summary>
    public static bool AreIn(ReadOnlySpan<byte> json)
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
