using BotReport.Core.Drafting.Lexicon;
using BotReport.Core.Reports;

namespace BotReport.Core.Drafting.Writing;

/// <summary>A week's content with what a model made of it.</summary>
/// <param name="Origins">Of lines that are not simply one entry's, by their source.</param>
/// <param name="LeftOut">Entries that say what another says.</param>
internal sealed record Arranged(
    IReadOnlyList<SectionContent> Sections, IReadOnlyDictionary<string, LineOrigin> Origins, IReadOnlyList<LeftOut> LeftOut)
{
    /// <summary>
    /// Puts the entries as they are now into the order they were given. What was said or changed since stands in its owner's words where it
    /// would without a model; what was taken back is gone.
    /// </summary>
    /// <param name="apart">The keys of lines that a lead brought back though another says the same.</param>
    public static Arranged Of(IReadOnlyList<SectionContent> sections, DraftWriting? writing, IReadOnlySet<string> apart)
    {
        var origins = new Dictionary<string, LineOrigin>();
        List<LeftOut> leftOut = [];
        var arranged = sections.Select(section => writing?.Sections.FirstOrDefault(w => w.Section == section.Name) is { } written
            ? section with { Items = [.. Items(section, written, apart, origins, leftOut)] }
            : section);
        return new Arranged([.. arranged], origins, leftOut);
    }

    private static IEnumerable<PlacedItem> Items(
        SectionContent section, WrittenSection written, IReadOnlySet<string> apart, Dictionary<string, LineOrigin> origins, List<LeftOut> leftOut)
    {
        var now = section.Items.Where(ArrangeQuestion.CanMove).GroupBy(i => IdOf(i.Source!)).ToDictionary(g => g.Key, g => g.First());
        foreach (var (drop, of) in written.Duplicates)
        {
            // Only while both still say what they said when they were found to be the same.
            if (!apart.Contains(IdOf(drop)) && now.TryGetValue(IdOf(drop), out var dropped) && dropped.Source == drop && now.TryGetValue(IdOf(of), out var kept) && kept.Source == of)
            {
                now.Remove(IdOf(drop));
                leftOut.Add(new LeftOut(Sources.Read(drop)[0], "duplicate"));
            }
        }

        List<PlacedItem> items = [];
        foreach (var line in written.Lines)
        {
            var there = line.Entries.Select(IdOf).Select(id => now.Remove(id, out var item) ? item : null).OfType<PlacedItem>().ToList();
            if (there.Count > 0)
            {
                items.Add(Line(line, there, origins));
            }
        }

        // The bot's marks and tables keep their place behind the lines, and so does what came since.
        return items.Concat(section.Items.Where(i => !ArrangeQuestion.CanMove(i) || now.ContainsValue(i)));
    }

    private static PlacedItem Line(WrittenLine line, List<PlacedItem> there, Dictionary<string, LineOrigin> origins)
    {
        var path = there[0].Path.Count == 0 && line.Topic.Length > 0 ? [line.Topic] : there[0].Path;
        var isWhole = there.Select(i => i.Source).SequenceEqual(line.Entries);
        if (there.Count == 1 && (line.Text is null || !isWhole))
        {
            return there[0] with { Path = path };
        }

        var refs = there.SelectMany(i => Sources.Read(i.Source)).ToList();
        var source = Sources.Write(refs);
        var isReworded = line.Text is not null && isWhole;
        origins[source] = new LineOrigin(LineKey.Of(refs), isReworded ? LineHand.Model : LineHand.Owner, refs);
        return new PlacedItem(source, path, isReworded ? line.Text! : Joined(there, line.Join));
    }

    /// <summary>The words of several on one line, every char of them but the marks at their ends.</summary>
    internal static string Joined(IReadOnlyList<PlacedItem> items, string join) =>
        string.Join(join, items.Select((item, i) => i < items.Count - 1 ? item.Text.TrimEnd(Joins.Ends) : item.Text));

    private static string IdOf(string source) => source[..source.LastIndexOf('@')];
}
