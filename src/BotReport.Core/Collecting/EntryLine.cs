using BotReport.Core.Facts;
using BotReport.Core.Text;

namespace BotReport.Core.Collecting;

/// <summary>An entry as the line facts are read from.</summary>
internal static class EntryLine
{
    /// <summary>The line under this number: its titles without their colons above its words; of a title with nothing under it the title.</summary>
    public static FactLine Of(EntryVersion entry, int number)
    {
        var titles = entry.Path.Select(t => Normal.Form(t).TrimEnd().EndsWith(':') ? t.TrimEnd()[..^1] : t).ToList();
        return entry.Text.Length > 0
            ? new FactLine(number, [entry.Section, .. titles], entry.Text) { Covers = entry.Week }
            : new FactLine(number, [entry.Section, .. titles.SkipLast(1)], entry.Path[^1]) { Covers = entry.Week };
    }
}
