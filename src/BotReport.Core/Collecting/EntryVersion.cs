using BotReport.Core.Reports;
using BotReport.Core.Weeks;

namespace BotReport.Core.Collecting;

/// <summary>One item as somebody said it. Nothing is overwritten: a change is a further version, and the newest is what the week says.</summary>
/// <param name="EntryId">Stable over versions; made from the message that brought it, so that a repeated step makes the same one.</param>
/// <param name="Version">1, 2, 3 …</param>
/// <param name="Owner">Whose duty it is; null on imported pages where nobody can be told.</param>
/// <param name="Author">Who wrote it: the owner, a deputy, or the importing operator.</param>
/// <param name="Section">The section's name; empty while it is not known where the line belongs.</param>
/// <param name="Path">The topic titles above it as written, outermost first.</param>
/// <param name="Text">The owner's words behind the marker, every character.</param>
/// <param name="Number">The item's number in its owner's week (改 2 …); it never moves to another item. On imported pages the line.</param>
/// <param name="Deleted">Taken back; earlier versions stay.</param>
public sealed record EntryVersion(
    string EntryId,
    int Version,
    string Team,
    ReportWeek Week,
    string? Owner,
    string Author,
    string Section,
    IReadOnlyList<string> Path,
    string Text,
    int Number,
    DateTimeOffset SaidAt,
    bool Deleted)
{
    /// <summary>The message it was said in, by its number in the inbox; null when it came otherwise (a page, a move).</summary>
    public long? SaidIn { get; init; }

    /// <summary>The lead whose words it holds, put into a published report (勘误); null while they are its author's. It is its owner's entry all the same.</summary>
    public string? CorrectedBy { get; init; }

    /// <summary>What it says: its words, or the title when it is one with nothing under it.</summary>
    public string Shown => Text.Length > 0 ? Text : Path[^1];

    /// <summary>The same with other words: of a title with nothing under it the title is another.</summary>
    public EntryVersion Saying(string text) => Text.Length > 0 ? this with { Text = text } : this with { Path = [.. Path.SkipLast(1), text] };

    /// <summary>This version's reference.</summary>
    public EntryRef Ref => new(EntryId, Version);
}
