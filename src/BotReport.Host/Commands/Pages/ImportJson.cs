using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BotReport.Core.Importing;
using BotReport.Core.Weeks;

namespace BotReport.Host.Commands.Pages;

/// <summary>What an import did as <c>import --json</c> prints it.</summary>
internal static class ImportJson
{
    private static readonly ImportWire Wire = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // for terminals and files, never into a page
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });

    /// <summary>One line of JSON, Chinese as it is.</summary>
    /// <param name="remark">A remark as a sentence.</param>
    public static string Write(IEnumerable<Imported> files, WeekScheme scheme, bool dryRun, Func<PageWeek, string?> remark) => JsonSerializer.Serialize(
        new ImportDocument(dryRun, [.. files.Select(f => f.Done is { } done
            ? new ImportedFile(
                f.File,
                null,
                ExtractJson.WeekOf(done.Week.Week, scheme),
                done.Week.Date,
                Word(done.Change),
                remark(done.Week),
                done.Items,
                done.Facts.Milestones.Count,
                done.Facts.Metrics.Count,
                [.. done.Facts.Findings.Select(ExtractJson.FindingOf)])
            : new ImportedFile(f.File, f.Refused, null, null, null, null, 0, 0, 0, []))]),
        Wire.ImportDocument);

#pragma warning disable CA1308 // lower-case words, as in the other faces
    private static string Word(ImportChange change) => change.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}

/// <summary>An import on the wire.</summary>
internal sealed record ImportDocument(bool DryRun, IReadOnlyList<ImportedFile> Files);

/// <summary>A file on the wire; <see cref="Change"/> is <c>new</c>, <c>updated</c>, <c>unchanged</c> or <c>replaced</c>, null when it was refused.</summary>
internal sealed record ImportedFile(
    string File,
    string? Refused,
    ExtractWeek? Week,
    DateOnly? Date,
    string? Change,
    string? Remark,
    int Items,
    int Milestones,
    int Metrics,
    IReadOnlyList<ExtractFinding> Findings);

[JsonSerializable(typeof(ImportDocument))]
internal sealed partial class ImportWire : JsonSerializerContext;
