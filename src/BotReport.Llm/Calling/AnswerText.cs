using System.Text;
using System.Text.Json;

namespace BotReport.Llm.Calling;

/// <summary>Finds the JSON object in what a model wrote.</summary>
internal static class AnswerText
{
    private const string Thoughts = "<think>";
    private const string EndOfThoughts = "</think>";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    /// <summary>What stands from the first brace to the last one after the thoughts, so without fences and words around it; null when that is no JSON object.</summary>
    public static string? ObjectIn(string content)
    {
        var thought = content.LastIndexOf(EndOfThoughts, StringComparison.Ordinal);
        if (thought < 0 && content.Contains(Thoughts, StringComparison.Ordinal))
        {
            return null; // it never came to its answer
        }

        var said = thought < 0 ? content : content[(thought + EndOfThoughts.Length)..];
        var (first, last) = (said.IndexOf('{', StringComparison.Ordinal), said.LastIndexOf('}'));
        return first >= 0 && last > first && IsSound(said[first..(last + 1)]) ? said[first..(last + 1)] : null;
    }

    /// <summary>Whether a reader can read it to its end: an object, nothing said twice, no half of a character.</summary>
    private static bool IsSound(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                {
                    _ = reader.GetString();
                }
            }

            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            return false; // half of a character is an InvalidOperationException, or an ArgumentException when it stood there unescaped
        }
    }
}
