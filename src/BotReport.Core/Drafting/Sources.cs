using System.Globalization;
using BotReport.Core.Reports;

namespace BotReport.Core.Drafting;

/// <summary>An entry version as a line's opaque source: <c>said/17/3@2</c>.</summary>
internal static class Sources
{
    /// <summary>The source of a reference.</summary>
    public static string Write(EntryRef entry) => string.Create(CultureInfo.InvariantCulture, $"{entry.EntryId}@{entry.Version}");

    /// <summary>The reference of a source; null when it is none.</summary>
    public static EntryRef? Read(string? source) =>
        source?.LastIndexOf('@') is > 0 and var at && int.TryParse(source.AsSpan(at + 1), CultureInfo.InvariantCulture, out var version)
            ? new EntryRef(source[..at], version)
            : null;
}
