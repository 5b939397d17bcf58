using System.Text.Json;
using System.Text.RegularExpressions;
using BotReport.Core.Drafting.Model;

namespace BotReport.Llm.Calling;

/// <summary>What a refused request is told: the outcome by the status and the provider's code.</summary>
/// <remarks>Sentences in an error may quote the question, so none is kept: of its words only a code is, which has the form of a name.</remarks>
internal static partial class ErrorBody
{
    /// <summary>Codes by which providers say that their filter withheld the question: Azure, OpenAI, Alibaba Cloud, DeepSeek.</summary>
    private static readonly string[] Filters =
        ["content_filter", "ResponsibleAIPolicyViolation", "content_policy_violation", "data_inspection_failed", "DataInspectionFailed"];

    private const string DeepSeeksFilter = "Content Exists Risk"; // it has no code of its own

    /// <summary>What came of a try with that status.</summary>
    /// <param name="body">As much of the body as was read; any text.</param>
    public static ChatReply Read(int status, ReadOnlyMemory<byte> body)
    {
        var code = Code(body);
        return new(Outcome(status, code)) { Status = status, Code = code };
    }

    /// <summary>The code in an <c>error</c>; empty when it has none of the form of a name.</summary>
    public static string CodeOf(JsonElement error)
    {
        if (error.ValueKind != JsonValueKind.Object)
        {
            return "";
        }

        var inner = error.TryGetProperty("innererror", out var innerError) ? CodeOf(innerError) : "";
        return IsFilter(inner) ? inner
            : Text(error, "message").Contains(DeepSeeksFilter, StringComparison.OrdinalIgnoreCase) ? Filters[0]
            : new[] { Text(error, "code"), Text(error, "type") }.FirstOrDefault(IsName, "");
    }

    /// <summary>Whether a filter withheld something.</summary>
    public static bool IsFilter(string code) => Filters.Contains(code, StringComparer.OrdinalIgnoreCase);

    private static LlmOutcome Outcome(int status, string code) => status switch
    {
        _ when IsFilter(code) => LlmOutcome.Filtered,
        _ when code is "context_length_exceeded" || status == 413 => LlmOutcome.Truncated,
        429 when code is "insufficient_quota" => LlmOutcome.Misconfigured, // the account is empty: coming back later does not help
        429 => LlmOutcome.Throttled,
        408 => LlmOutcome.Timeout,
        >= 500 or 0 => LlmOutcome.Unavailable,
        _ => LlmOutcome.Misconfigured,
    };

    private static string Code(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("error", out var error) ? CodeOf(error) : "";
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return ""; // a gateway's page: the status says enough
        }
    }

    private static string Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static bool IsName(string code) => Name().IsMatch(code);

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_.\-]{1,63}$", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
