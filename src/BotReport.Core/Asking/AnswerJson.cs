using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotReport.Core.Asking;

/// <summary>The answer as <c>ask --json</c> prints it. The shape is a face of the product: names and nulls do not change.</summary>
public static class AnswerJson
{
    private static readonly AnswerWire Wire = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // for terminals and files, never into a page
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });

    /// <summary>One line of JSON, Chinese as it is.</summary>
    public static string Write(Answer answer) => JsonSerializer.Serialize(
        new AnswerDocument(
            answer.Intent,
            [.. answer.Lines.Select(l => new AnswerDocumentLine(
                l.Text, l.Topic, l.Event, l.Date, l.DateEnd, Name(l), l.Prev, l.Week, l.Owner, l.Source)
            {
                CorrectedBy = l.CorrectedBy,
                Since = l.Since,
            })],
            answer.Text),
        Wire.AnswerDocument);

#pragma warning disable CA1308 // the statuses of the labelled pages are lower-case words
    private static string? Name(AnswerLine line) => line.Status?.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}

/// <summary>The answer on the wire.</summary>
internal sealed record AnswerDocument(string Intent, IReadOnlyList<AnswerDocumentLine> Lines, string Text);

/// <summary>A line on the wire; dates are ISO.</summary>
internal sealed record AnswerDocumentLine(
    string Text,
    string Topic,
    string? Event,
    DateOnly? Date,
    DateOnly? DateEnd,
    string? Status,
    DateOnly? Prev,
    string? Week,
    string? Owner,
    string Source)
{
    /// <summary>Only where a lead corrected the line.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CorrectedBy { get; init; }

    /// <summary>Only where its owner says otherwise since the report was made.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LaterWords? Since { get; init; }
}

[JsonSerializable(typeof(AnswerDocument))]
internal sealed partial class AnswerWire : JsonSerializerContext;
