using System.Text.Encodings.Web;
using System.Text.Json;
using BotReport.Core.Drafting.Gate;
using BotReport.Core.Drafting.Lexicon;
using BotReport.Core.Reports;

namespace BotReport.Core.Drafting.Writing;

/// <summary>Lines to be worded better, their facts locked, and what became of them.</summary>
internal sealed class PolishQuestion
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<(string Id, PolishLine Line, Locked Locked, string? Problem)> _lines;
    private readonly string? _wish;

    private PolishQuestion(List<(string Id, PolishLine Line, Locked Locked, string? Problem)> lines, string? wish) => (_lines, _wish) = (lines, wish);

    /// <summary>The question; null when there is no line that may be worded otherwise.</summary>
    /// <param name="wish">How the lead wants it (更短); null when he did not say.</param>
    public static PolishQuestion? Of(IEnumerable<PolishLine> lines, DateOnly day, GateNames names, string? wish)
    {
        List<(string, PolishLine, Locked, string?)> locked = [.. lines.Select((line, i) => (Id: $"l{i + 1}", Line: line, Locked: Locked.Of(line.Text, day, names)))
            .Where(l => l.Locked is not null)
            .Select(l => (l.Id, l.Line, l.Locked!, (string?)null))];
        return locked.Count > 0 ? new PolishQuestion(locked, wish) : null;
    }

    /// <summary>How many lines are asked for.</summary>
    public int Count => _lines.Count;

    /// <summary>The data, as JSON.</summary>
    public string Input => JsonSerializer.Serialize(
        new { wish = _wish ?? "", lines = _lines.Select(l => new { id = l.Id, text = l.Locked.Text, problem = l.Problem ?? "" }) }, Readable);

    /// <summary>
    /// The lines that came back and say what their entries say; and the question anew for those that do not, with what was wrong. What the
    /// model left as it was needs no second try.
    /// </summary>
    /// <remarks>
    /// Where lines did not come back, only these are asked for again: a line that talked the model into leaving out the others is not there
    /// to do so twice.
    /// </remarks>
    public (IReadOnlyList<(PolishLine Line, string Text)> Good, int Refused, PolishQuestion? Again) Read(string json, Func<PolishLine, string, string?> problemOf)
    {
        var answers = Parse(json);
        List<(PolishLine, string)> good = [];
        List<(string, PolishLine, Locked, string?)> again = [];
        List<(string, PolishLine, Locked, string?)> missing = [];
        foreach (var (id, line, locked, _) in _lines)
        {
            if (!answers.TryGetValue(id, out var answer))
            {
                missing.Add((id, line, locked, null));
                continue;
            }

            if (answer == locked.Text)
            {
                continue;
            }

            var text = locked.Open(answer);
            var isSame = text?.TrimEnd(Joins.Ends) == line.Text.TrimEnd(Joins.Ends); // a mark at its end is no other wording
            var problem = text is null ? "locks" : isSame ? null : problemOf(line, text);
            if (problem is not null)
            {
                again.Add((id, line, locked, problem));
            }
            else if (!isSame)
            {
                good.Add((line, text!));
            }
        }

        return missing.Count > 0 ? (good, again.Count, new PolishQuestion(missing, _wish))
            : (good, 0, again.Count > 0 ? new PolishQuestion(again, _wish) : null);
    }

    private static Dictionary<string, string> Parse(string json)
    {
        try
        {
            return (JsonSerializer.Deserialize<Answer>(json, JsonSerializerOptions.Web)?.Lines ?? [])
                .Where(l => l.Id is not null && l.Text is not null)
                .GroupBy(l => l.Id!)
                .Where(g => g.Count() == 1) // said twice, it is not known which is meant
                .ToDictionary(g => g.Key, g => g.First().Text!);
        }
        catch (JsonException)
        {
            return []; // its form is the model's, and a wrong one an expected value
        }
    }

    private sealed record Answer(IReadOnlyList<Line>? Lines);

    private sealed record Line(string? Id, string? Text);
}

/// <summary>A line that may be worded otherwise.</summary>
/// <param name="At">Its place among the section's lines.</param>
/// <param name="Entries">The entries whose words it holds.</param>
internal sealed record PolishLine(int At, string Text, IReadOnlyList<PlacedItem> Entries);
