using System.Text.Json;
using BotReport.Core.Drafting.Gate;

namespace BotReport.Core.Tests.Drafting;

/// <summary>Hand-made merges, faithful and corrupted, and how the gate does on them.</summary>
internal sealed class MergeCases
{
    private readonly List<(string Kind, string Type, GateJsonCase Case)> _cases;

    private MergeCases(List<(string Kind, string Type, GateJsonCase Case)> cases) => _cases = cases;

    public static MergeCases Of(params string[] files) => new([.. files.SelectMany(file =>
    {
        var json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", file));
        using var document = JsonDocument.Parse(json);
        var kinds = document.RootElement.EnumerateArray().Select(c => (Kind: c.GetProperty("kind").GetString()!, Type: c.GetProperty("type").GetString()!)).ToList();
        var cases = GateJson.Read(json, out _) ?? throw new InvalidDataException(file);
        return kinds.Zip(cases, (k, c) => (k.Kind, k.Type, c));
    })]);

    /// <summary>The corrupted ones of a type (all when none is named) in which the gate finds nothing.</summary>
    public IReadOnlyList<string> Missed(params string[] types) =>
        [.. _cases.Where(c => c.Kind == "corrupt" && (types.Length == 0 || types.Contains(c.Type)) && Findings(c.Case).Count == 0).Select(c => c.Case.Id)];

    /// <summary>The faithful ones in which it finds something.</summary>
    public IReadOnlyList<string> Flagged() => [.. _cases.Where(c => c.Kind == "legit" && Findings(c.Case).Count > 0).Select(c => c.Case.Id)];

    public int Count(string kind) => _cases.Count(c => c.Kind == kind);

    private static IReadOnlyList<GateFinding> Findings(GateJsonCase one) => new FactGate(GateNames.Common).Check(one.Entries, one.Lines, one.Reference);
}
