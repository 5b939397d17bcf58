using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BotReport.Llm.Prompts;

namespace BotReport.Llm.Calling;

/// <summary>The JSON a question goes out as. Written by hand: the typed clients name the same fields differently from version to version.</summary>
/// <remarks>https://platform.openai.com/docs/api-reference/chat/create</remarks>
internal static class ChatRequest
{
    private const int Seed = 1;

    /// <summary>Our own signs alone are escaped: escaped Chinese would be twice as many tokens.</summary>
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The request's body.</summary>
    /// <param name="input">The data the prompt speaks of, JSON.</param>
    public static BinaryData Of(ModelSettings settings, Prompt prompt, string input)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("model", settings.Deployment);
            json.WriteStartArray("messages");
            Message(json, "system", prompt.Text);
            Message(json, "user", Fenced(input));
            json.WriteEndArray();
            Limits(json, settings);
            Form(json, settings.Profile, prompt);
            if (settings.Stream)
            {
                json.WriteBoolean("stream", true);
                json.WriteStartObject("stream_options");
                json.WriteBoolean("include_usage", true);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return new BinaryData(buffer.WrittenMemory);
    }

    /// <summary>Puts the data between its marks. In JSON a <c>&lt;</c> stands in texts only, so escaped it closes no mark and says the same.</summary>
    private static string Fenced(string input) => $"<data>\n{input.Replace("<", "\\u003c", StringComparison.Ordinal)}\n</data>";

    private static void Message(Utf8JsonWriter json, string role, string content)
    {
        json.WriteStartObject();
        json.WriteString("role", role);
        json.WriteString("content", content);
        json.WriteEndObject();
    }

    private static void Limits(Utf8JsonWriter json, ModelSettings settings)
    {
        json.WriteNumber(
            settings.Profile.TokenLimitField == TokenLimitField.MaxTokens ? "max_tokens" : "max_completion_tokens", settings.MaxOutputTokens);
        if (settings.Profile.HasTemperature)
        {
            json.WriteNumber("temperature", 0);
        }

        if (settings.Profile.HasSeed)
        {
            json.WriteNumber("seed", Seed);
        }
    }

    private static void Form(Utf8JsonWriter json, ProviderProfile profile, Prompt prompt)
    {
        if (profile.StructuredOutput == StructuredOutput.None)
        {
            return;
        }

        var bySchema = profile.StructuredOutput == StructuredOutput.JsonSchema;
        json.WriteStartObject("response_format");
        json.WriteString("type", bySchema ? "json_schema" : "json_object");
        if (bySchema)
        {
            json.WriteStartObject("json_schema");
            json.WriteString("name", prompt.Name);
            json.WriteBoolean("strict", true);
            json.WritePropertyName("schema");
            json.WriteRawValue(prompt.Schema);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
