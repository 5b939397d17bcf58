using System.Text;
using System.Text.Json;
using BotReport.Core.Drafting.Model;

namespace BotReport.Llm.Calling;

/// <summary>An answer, put together from one body or from the events of a stream; only what we ask about is read.</summary>
/// <remarks>https://platform.openai.com/docs/api-reference/chat/object and …/chat/streaming; thoughts in <c>reasoning_content</c> are not read.</remarks>
internal sealed class Answer
{
    private readonly StringBuilder _content = new();
    private string? _end;
    private string? _wrong;
    private bool _spoken;
    private bool _refused;
    private int? _tokensIn;
    private int? _tokensOut;

    /// <summary>Takes in a body, or the data of one event.</summary>
    /// <exception cref="JsonException">It is no JSON object.</exception>
    /// <exception cref="InvalidOperationException">A text in it has half of a character.</exception>
    public void Take(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("An answer is an object.");
        }

        if (root.TryGetProperty("error", out var error) && error.ValueKind is not JsonValueKind.Null)
        {
            _wrong = ErrorBody.CodeOf(error);
        }

        if (root.TryGetProperty("usage", out var usage) && usage.ValueKind == JsonValueKind.Object)
        {
            _tokensIn = Number(usage, "prompt_tokens") ?? _tokensIn;
            _tokensOut = Number(usage, "completion_tokens") ?? _tokensOut;
        }

        // Azure begins a stream with an event, and everyone ends it with one, that has no choice.
        if (root.TryGetProperty("choices", out var choices) && choices.ValueKind == JsonValueKind.Array && choices.GetArrayLength() > 0)
        {
            Take(choices[0]);
        }
    }

    /// <summary>What came of it.</summary>
    /// <param name="streamed">Whether it came as a stream, which has to say its end.</param>
    /// <param name="asked">The characters of the question: without the endpoint's count each is taken for a token.</param>
    public ChatReply Reply(bool streamed, int asked)
    {
        var (outcome, json) = Outcome(streamed);
        return new(outcome)
        {
            Json = json,
            Status = 200,
            Code = _wrong ?? "",
            TokensIn = _tokensIn ?? asked,
            TokensOut = _tokensOut ?? _content.Length,
        };
    }

    private (LlmOutcome Outcome, string? Json) Outcome(bool streamed) => this switch
    {
        { _wrong: not null } => (ErrorBody.IsFilter(_wrong) ? LlmOutcome.Filtered : LlmOutcome.Unavailable, null),
        { _end: "content_filter" } => (LlmOutcome.Filtered, null),
        { _end: "insufficient_system_resource" } => (LlmOutcome.Unavailable, null), // DeepSeek's word for a busy house
        { _refused: true } => (LlmOutcome.Refused, null),
        { _end: "length" } => (LlmOutcome.Truncated, null),
        { _end: null, _spoken: true } when streamed => (LlmOutcome.Unavailable, null), // cut off
        _ => AnswerText.ObjectIn(_content.ToString()) is { } json ? (LlmOutcome.Ok, json) : (LlmOutcome.Malformed, null),
    };

    private void Take(JsonElement choice)
    {
        if (choice.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("A choice is an object.");
        }

        _spoken = true;
        _end = Text(choice, "finish_reason") ?? _end;
        if ((choice.TryGetProperty("message", out var said) || choice.TryGetProperty("delta", out said)) && said.ValueKind == JsonValueKind.Object)
        {
            _content.Append(Text(said, "content"));
            _refused |= Text(said, "refusal") is { Length: > 0 };
        }
    }

    private static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? Number(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0 ? number : null;
}
