using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BotReport.Host.Health;

/// <summary>The answer of the health endpoints: each part by its name, and no word about why; what fails says it in the log.</summary>
internal sealed record HealthAnswer(string Status, SortedDictionary<string, string> Parts)
{
    /// <summary>Writes a report.</summary>
    public static Task WriteAsync(HttpContext http, HealthReport report)
    {
        var parts = report.Entries.ToDictionary(e => e.Key, e => Word(e.Value.Status));
        return http.Response.WriteAsJsonAsync(new HealthAnswer(Word(report.Status), new(parts, StringComparer.Ordinal)), HealthJson.Default.HealthAnswer);
    }

    private static string Word(HealthStatus status) => status == HealthStatus.Healthy ? "ok" : "failing";
}

/// <summary>The answer as JSON.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(HealthAnswer))]
internal sealed partial class HealthJson : JsonSerializerContext;
