using System.Text.Json;
using System.Text.Json.Serialization;
using BotReport.Core.Weeks;

namespace BotReport.Storage.Sql;

/// <summary>A week in JSON is its Monday.</summary>
internal sealed class WeekAsMonday : JsonConverter<ReportWeek>
{
    /// <inheritdoc/>
    public override ReportWeek Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Stored.Week(reader.GetString() ?? throw new JsonException("A week is missing."));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ReportWeek value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Stored.Of(value));
}
