using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BotReport.Core.Drafting.Gate;

/// <summary>Entries and lines to be checked, as <c>factcheck</c> reads them, and the findings, as it writes them.</summary>
public static class GateJson
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The cases of a file.</summary>
    /// <param name="problem">Where the file is no list of cases: the place (<c>[3].merged[0].text</c>); empty when it is no JSON.</param>
    /// <returns>Null when the file is not of this form.</returns>
    public static IReadOnlyList<GateJsonCase>? Read(string json, out string problem)
    {
        problem = string.Empty;
        try
        {
            using var document = JsonDocument.Parse(json);
            var cases = new Reader(document.RootElement).Cases();
            return cases;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (FormatException wrong)
        {
            problem = wrong.Message;
            return null;
        }
    }

    /// <summary>Each case's findings: <c>[{"id":"C01","findings":[{"line":0,"rule":"number","message":"…"}]}]</c>.</summary>
    public static string Write(IEnumerable<(string Id, IReadOnlyList<GateFinding> Findings)> checkedCases) => JsonSerializer.Serialize(
        checkedCases.Select(c => new { id = c.Id, findings = c.Findings.Select(f => new { line = f.Line, rule = f.Rule, entry = f.Entry, message = f.Message }) }),
        Readable);

    /// <summary>Reads by hand, so that what is missing is named by its place.</summary>
    private sealed class Reader(JsonElement root)
    {
        public List<GateJsonCase> Cases() => [.. Items(root, string.Empty).Select(c => Case(c.Element, c.Place))];

        private static GateJsonCase Case(JsonElement element, string place)
        {
            var day = Text(element, place, "ref");
            return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var reference)
                ? new GateJsonCase(
                    Text(element, place, "id"),
                    reference,
                    [.. Items(Member(element, place, "entries"), place + ".entries").Select(e => new GateEntry(Text(e.Element, e.Place, "id"), Text(e.Element, e.Place, "text"))
                    {
                        Owner = e.Element.TryGetProperty("owner", out var owner) && owner.ValueKind == JsonValueKind.String ? owner.GetString() : null,
                    })],
                    [.. Items(Member(element, place, "merged"), place + ".merged").Select(l => new GateLine(
                        Text(l.Element, l.Place, "text"),
                        [.. Items(Member(l.Element, l.Place, "cites"), l.Place + ".cites").Select(c => String(c.Element, c.Place))]))])
                : throw new FormatException(place + ".ref");
        }

        private static List<(JsonElement Element, string Place)> Items(JsonElement list, string place) => list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select((e, i) => (e, string.Create(CultureInfo.InvariantCulture, $"{place}[{i}]")))]
            : throw new FormatException(place.Length == 0 ? "[]" : place);

        private static JsonElement Member(JsonElement of, string place, string name) =>
            of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var member) ? member : throw new FormatException($"{place}.{name}");

        private static string Text(JsonElement of, string place, string name) => String(Member(of, place, name), $"{place}.{name}");

        private static string String(JsonElement element, string place) =>
            element.ValueKind == JsonValueKind.String ? element.GetString()! : throw new FormatException(place);
    }
}

/// <summary>Entries and the lines made of them.</summary>
/// <param name="Reference">The report's day.</param>
public sealed record GateJsonCase(string Id, DateOnly Reference, IReadOnlyList<GateEntry> Entries, IReadOnlyList<GateLine> Lines);
