using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BotReport.Host.Health;

/// <summary>The answer of the health endpoints: each part by its name, and no word about why; what fails says it in the log.</summary>
internal sealed record HealthAnswer(string Status, SortedDictionary<string, string> Parts)
{
    /// <summary>When owners were asked last, UTC; null before the first time.</summary>
    public DateTimeOffset? LastPrompt { get; init; }

    /// <summary>When they will be asked next; null without a team.</summary>
    public DateTimeOffset? NextPrompt { get; init; }

    /// <summary>Writes a report.</summary>
    public static Task WriteAsync(HttpContext http, HealthReport report)
    {
        var parts = report.Entries.ToDictionary(e => e.Key, e => Word(e.Value.Status));
        var prompts = report.Entries.GetValueOrDefault(PromptCheck.Name).Data ?? new Dictionary<string, object>();
        return http.Response.WriteAsJsonAsync(
            new HealthAnswer(Word(report.Status), new(parts, StringComparer.Ordinal))
            {
                LastPrompt = prompts.GetValueOrDefault(PromptCheck.Last) as DateTimeOffset?,
                NextPrompt = prompts.GetValueOrDefault(PromptCheck.Next) as DateTimeOffset?,
            },
            HealthJson.Default.HealthAnswer);
    }

    private static string Word(HealthStatus status) => status == HealthStatus.Healthy ? "ok" : "failing";
}

/// <summary>The answer as JSON.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HealthAnswer))]
internal sealed partial class HealthJson : JsonSerializerContext;
