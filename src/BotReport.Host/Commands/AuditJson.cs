using System.Text.Json;
using System.Text.Json.Serialization;
using BotReport.Core.Team;

namespace BotReport.Host.Commands;

/// <summary>What a walk along the audit found, as <c>audit verify --json</c> prints it.</summary>
internal static class AuditJson
{
    /// <summary>One line of JSON.</summary>
    public static string Write(AuditCheck check) => JsonSerializer.Serialize(
        new AuditDocument(
            check.Head.Place,
            check.Head.ToString(),
            check.Erased,
            check.Fault is { } fault ? new(fault.Place, JsonNamingPolicy.CamelCase.ConvertName($"{fault.Kind}"), fault.What, fault.At) : null),
        AuditWire.Default.AuditDocument);
}

/// <summary>A walk on the wire.</summary>
/// <param name="Rows">How many rows fit, from the first on.</param>
/// <param name="Head">What <c>--noted</c> takes.</param>
internal sealed record AuditDocument(long Rows, string Head, long Erased, AuditFaultDocument? Fault);

/// <summary>A fault on the wire; <see cref="Kind"/> is the kind's name in camel case.</summary>
internal sealed record AuditFaultDocument(long Row, string Kind, string? What, DateTimeOffset? At);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(AuditDocument))]
internal sealed partial class AuditWire : JsonSerializerContext;
