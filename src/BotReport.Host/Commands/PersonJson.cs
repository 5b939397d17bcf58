using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotReport.Core.Team;

namespace BotReport.Host.Commands;

/// <summary>What is kept of a person as <c>export --json</c> prints it: each table's rows with all their columns.</summary>
internal static class PersonJson
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // for terminals and files, never into a page
        WriteIndented = true,
    };

    /// <summary>A document, Chinese as it is.</summary>
    public static string Write(PersonTraces person, IReadOnlyList<PersonalRows> tables) => new JsonObject
    {
        ["id"] = person.Id,
        ["names"] = new JsonArray([.. person.Names.Select(name => JsonValue.Create(name))]),
        ["tables"] = new JsonObject(tables.Select(table => KeyValuePair.Create<string, JsonNode?>(
            table.Table, new JsonArray([.. table.Rows.Select(row => new JsonObject(row.Select(Column)))])))),
    }.ToJsonString(Readable);

    private static KeyValuePair<string, JsonNode?> Column(KeyValuePair<string, object?> column) => KeyValuePair.Create<string, JsonNode?>(
        column.Key,
        column.Value switch
        {
            null => null,
            string text => JsonValue.Create(text),
            int number => JsonValue.Create(number),
            long number => JsonValue.Create(number),
            var other => throw new NotSupportedException($"Column {column.Key} holds a {other.GetType().Name}."),
        });
}
