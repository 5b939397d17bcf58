using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BotReport.Core.Facts;
using BotReport.Core.Weeks;

namespace BotReport.Core.Importing;

/// <summary>What was read as <c>extract --json</c> prints it. The shape is a face of the product: names and nulls do not change.</summary>
public static class ExtractJson
{
    private static readonly ExtractWire Wire = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // for terminals and files, never into a page
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });

    /// <summary>One line of JSON, Chinese as it is.</summary>
    public static string Write(Extract extract, WeekScheme scheme) => JsonSerializer.Serialize(
        new ExtractDocument(
            extract.Date,
            WeekOf(extract.Week, scheme),
            [.. extract.Facts.Milestones.Select(m => new ExtractMilestone(
                m.Line, m.Path, m.Event, m.DateText, m.Date?.From, m.Date?.To, Word(m.Status), m.Previous, m.Stage, m.Source))],
            [.. extract.Facts.Metrics.Select(m => new ExtractMetric(
                m.Line, m.Path, m.Name, m.Value, m.Unit, Plain(m.BaseValue), m.BaseUnit, Word(m.Kind), m.Source, m.Period?.From, m.Period?.To))],
            [.. extract.Facts.Dates.Select(d => new ExtractDate(d.Line, d.Text, d.Span.From, d.Span.To))],
            [.. extract.Facts.Findings.Select(FindingOf)]),
        Wire.ExtractDocument);

    /// <summary>A week on the wire.</summary>
    public static ExtractWeek WeekOf(ReportWeek week, WeekScheme scheme) => new(scheme.Label(week), week.Monday, week.Sunday);

    /// <summary>A finding on the wire.</summary>
    public static ExtractFinding FindingOf(Finding finding) => new(finding.Line, finding.Rule, Word(finding.Severity), finding.Message);

    /// <summary>2023700000, not 2023700000.000: the digits as written stand beside it.</summary>
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

#pragma warning disable CA1308 // the statuses of the labelled pages are lower-case words
    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}

/// <summary>A week on the wire; dates are ISO.</summary>
public sealed record ExtractWeek(string Label, DateOnly From, DateOnly To);

/// <summary>A finding on the wire.</summary>
/// <param name="Severity"><c>ask</c> or <c>note</c>.</param>
public sealed record ExtractFinding(int Line, string Rule, string Severity, string Message);

/// <summary>The extract on the wire.</summary>
internal sealed record ExtractDocument(
    DateOnly Date,
    ExtractWeek Week,
    IReadOnlyList<ExtractMilestone> Milestones,
    IReadOnlyList<ExtractMetric> Metrics,
    IReadOnlyList<ExtractDate> Dates,
    IReadOnlyList<ExtractFinding> Findings);

/// <summary>A milestone on the wire.</summary>
internal sealed record ExtractMilestone(
    int Line,
    IReadOnlyList<string> Path,
    string Event,
    string? DateText,
    DateOnly? Date,
    DateOnly? DateEnd,
    string Status,
    DateOnly? Prev,
    bool Stage,
    string Source);

/// <summary>A metric on the wire; the days it is about stand there only when they are known.</summary>
internal sealed record ExtractMetric(
    int Line,
    IReadOnlyList<string> Path,
    string Name,
    string Value,
    string Unit,
    decimal BaseValue,
    string BaseUnit,
    string Kind,
    string Source,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? PeriodFrom,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? PeriodTo);

/// <summary>A date on the wire.</summary>
internal sealed record ExtractDate(int Line, string Text, DateOnly Date, DateOnly DateEnd);

[JsonSerializable(typeof(ExtractDocument))]
internal sealed partial class ExtractWire : JsonSerializerContext;
