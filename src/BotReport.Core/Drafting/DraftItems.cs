using BotReport.Core.Reports;

namespace BotReport.Core.Drafting;

/// <summary>Names the lines of a draft as people do: 1.2 is the second item of the first section.</summary>
public static class DraftItems
{
    /// <summary>The first source of the line named so; null when there is no such line or nobody wrote it.</summary>
    public static EntryRef? Find(Draft draft, string item)
    {
        var page = Page.Read(draft.Text);
        var sections = page.Sections;
        return item.Split('.') is [var section, var place]
            && int.TryParse(section, out var s) && s >= 1 && s <= sections.Count
            && int.TryParse(place, out var p) && p >= 1
            && page.Items.Where(i => i.Section == sections[s - 1]).ElementAtOrDefault(p - 1) is { } found
            && draft.Lines[found.Line - 1].Sources is [var source, ..]
                ? source
                : null;
    }
}
