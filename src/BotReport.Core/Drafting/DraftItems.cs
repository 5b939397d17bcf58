using System.Globalization;
using BotReport.Core.Reports;

namespace BotReport.Core.Drafting;

/// <summary>Names the lines of a page as people do: 1.2 is the second item of the first section, 0.2 the second of what was left out.</summary>
public static class DraftItems
{
    /// <summary>The items in the page's order.</summary>
    public static IReadOnlyList<DraftItem> Of(IReadOnlyList<DraftLine> lines)
    {
        var page = Page.Read(string.Concat(lines.Select(l => l.Line)));
        var places = new Dictionary<string, int>();
        List<DraftItem> items = [];
        foreach (var item in page.Items)
        {
            var section = page.Sections.ToList().IndexOf(item.Section);
            if (section >= 0)
            {
                var at = places[item.Section] = places.GetValueOrDefault(item.Section) + 1;
                items.Add(new(
                    string.Create(CultureInfo.InvariantCulture, $"{section + 1}.{at}"), item.Line - 1, item.Section, item.Path, lines[item.Line - 1]));
            }
        }

        return items;
    }

    /// <summary>The item named so; null when there is none.</summary>
    public static DraftItem? Find(IReadOnlyList<DraftLine> lines, string name) => Of(lines).FirstOrDefault(i => i.Name == name);

    /// <summary>What was left out under this name, 0.2; null when there is no such.</summary>
    public static LeftOut? FindLeftOut(Draft draft, string name) => PlaceLeftOut(name) is { } at ? draft.LeftOut.ElementAtOrDefault(at) : null;

    /// <summary>Which of what was left out has this name, from 0; null when it names none of that.</summary>
    public static int? PlaceLeftOut(string name) =>
        name.StartsWith("0.", StringComparison.Ordinal) && int.TryParse(name.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at > 0 ? at - 1 : null;

    /// <summary>The section of this number in the page's order, from 1; null when there is no such.</summary>
    public static string? SectionAt(IReadOnlyList<DraftLine> lines, int number) =>
        Page.Read(string.Concat(lines.Select(l => l.Line))).Sections.ElementAtOrDefault(number - 1);
}

/// <summary>An item of a draft.</summary>
/// <param name="Name">1.2.</param>
/// <param name="At">Its line, from 0.</param>
/// <param name="Path">The titles above it, outermost first, as they stand there.</param>
public sealed record DraftItem(string Name, int At, string Section, IReadOnlyList<string> Path, DraftLine Line)
{
    /// <summary>Its words.</summary>
    public string Text => Line.Line.Text;
}
