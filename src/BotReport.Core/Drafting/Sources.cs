using System.Globalization;
using BotReport.Core.Reports;

namespace BotReport.Core.Drafting;

/// <summary>Entry versions as a line's opaque source: <c>said/17/3@2</c>, of a joined line one below the other.</summary>
internal static class Sources
{
    /// <summary>The source of a reference.</summary>
    public static string Write(EntryRef entry) => string.Create(CultureInfo.InvariantCulture, $"{entry.EntryId}@{entry.Version}");

    /// <summary>The source of a line that rests on several.</summary>
    public static string Write(IEnumerable<EntryRef> entries) => string.Join('\n', entries.Select(Write));

    /// <summary>The references of a source; empty when it is none.</summary>
    public static IReadOnlyList<EntryRef> Read(string? source) => [.. source?.Split('\n').Select(One).OfType<EntryRef>() ?? []];

    private static EntryRef? One(string source) =>
        source.LastIndexOf('@') is > 0 and var at && int.TryParse(source.AsSpan(at + 1), CultureInfo.InvariantCulture, out var version)
            ? new EntryRef(source[..at], version)
            : null;
}
