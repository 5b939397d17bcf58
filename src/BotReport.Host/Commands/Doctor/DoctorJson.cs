using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotReport.Host.Commands.Doctor;

/// <summary><c>doctor --json</c>, for whoever watches by machine: <c>{"well":false,"findings":[{"check":"calendar","well":false,"text":"…"}]}</c>.</summary>
internal sealed record DoctorAnswer(bool Well, IReadOnlyList<DoctorAnswer.Found> Findings)
{
    private static readonly DoctorJson Readable = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>All findings in one line.</summary>
    public static string Json(IReadOnlyList<(string Check, DoctorFinding Finding)> found) => JsonSerializer.Serialize(
        new DoctorAnswer(found.All(f => f.Finding.IsWell), [.. found.Select(f => new Found(f.Check, f.Finding.IsWell, f.Finding.Sentence))]),
        Readable.DoctorAnswer);

    internal sealed record Found(string Check, bool Well, string Text);
}

/// <summary>The answer as JSON.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(DoctorAnswer))]
internal sealed partial class DoctorJson : JsonSerializerContext;
