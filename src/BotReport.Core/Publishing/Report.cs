using BotReport.Core.Drafting;
using BotReport.Core.Weeks;

namespace BotReport.Core.Publishing;

/// <summary>Where a report came from.</summary>
public enum ReportOrigin
{
    /// <summary>Published from a draft.</summary>
    Published,

    /// <summary>A past page that was imported.</summary>
    Imported,
}

/// <summary>A week's locked report. A correction is a further version.</summary>
/// <param name="Version">1; a correction counts on.</param>
/// <param name="Draft">The draft's number it was published from; null for imported pages.</param>
/// <param name="By">Who published or imported it.</param>
/// <param name="Encoding"><c>utf-8</c>, <c>utf-8-bom</c> or <c>gb18030</c>: as it came, so that it goes out byte-equal.</param>
public sealed record Report(
    string Team,
    ReportWeek Week,
    int Version,
    ReportOrigin Origin,
    int? Draft,
    string By,
    DateTimeOffset At,
    string Encoding,
    IReadOnlyList<DraftLine> Lines)
{
    /// <summary>The version it corrects; null when it corrects none.</summary>
    public int? Corrects { get; init; }

    /// <summary>The page, character by character.</summary>
    public string Text => string.Concat(Lines.Select(l => l.Line.Indent + l.Line.Marker + l.Line.Text + l.Line.Ending));
}
