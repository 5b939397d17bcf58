using System.Globalization;
using BotReport.Core.Collecting;
using BotReport.Core.Reports;

namespace BotReport.Core.Drafting.Edits;

/// <summary>A week's lines while the lead's edits are done to them.</summary>
internal sealed class EditedLines
{
    private readonly List<(SectionContent Section, List<Line> Lines)> _sections;
    private readonly Dictionary<string, EntryVersion> _said;
    private readonly List<LeftOut> _leftOut = [];

    public EditedLines(
        IReadOnlyList<SectionContent> sections, IReadOnlyDictionary<string, LineOrigin> origins, IReadOnlyList<EntryVersion> said)
    {
        _said = said.ToDictionary(e => e.EntryId);
        _sections = [.. sections.Select(s => (s, Lines(s, origins).ToList()))];
    }

    /// <summary>The lead's words in the place of the lines that hold these entries.</summary>
    public void Put(LeadEdit edit, LineOrigin origin)
    {
        var (lines, at) = Take(edit) ?? End(edit.Place);
        var (stood, brought) = at < lines.Count && lines[at] is { IsTaken: true } was
            ? (was.Item, was.IsBrought)
            : (new PlacedItem(null, edit.Place.Path, edit.Was), true);
        lines.RemoveAll(l => l.IsTaken);
        var item = new PlacedItem(edit.Id, stood.Path, edit.Text) { Header = stood.Header, StandsAs = AsOf(stood) };
        lines.Insert(Math.Min(at, lines.Count), new Line(item, origin) { IsBrought = brought });
    }

    /// <summary>A line of the lead's own.</summary>
    public void Add(LeadEdit edit, LineOrigin origin)
    {
        var spot = Spot(edit.Place);
        var (lines, at) = spot ?? End(edit.Place);
        var item = new PlacedItem(edit.Id, edit.Place.Path, edit.Text) { StandsAs = spot is null ? null : Beside(edit.Place) };
        lines.Insert(at, new Line(item, origin) { IsBrought = true });
    }

    /// <summary>What the lead's words rest on from now on. Written where nobody had said anything, they stand for what came since.</summary>
    public void Rest(LeadEdit edit, IReadOnlyList<EntryRef> sources)
    {
        if (Find(edit.Line) is not var (lines, at) || lines[at].Origin.Hand != LineHand.Lead)
        {
            return;
        }

        lines[at] = lines[at] with { Origin = lines[at].Origin with { Sources = sources } };
        if (LineKey.PlaceOf(edit.Line) is not null && Take(edit, itself: false) is var (home, _))
        {
            home.RemoveAll(l => l.IsTaken);
        }
    }

    /// <summary>Another place for a line; where what it was to stand beside is gone, behind the others under that title.</summary>
    public void Move(LeadEdit edit)
    {
        if (Find(edit.Line) is not var (from, at))
        {
            return;
        }

        var line = from[at];
        from.RemoveAt(at);
        var asOther = Beside(edit.Place) ?? LastOf(edit.Place);
        var (to, place) = Spot(edit.Place) ?? End(edit.Place);
        to.Insert(place, line with { Item = line.Item with { Path = edit.Place.Path, StandsAs = asOther ?? AsOf(line.Item) }, IsBrought = !line.Item.GivesWay });
    }

    /// <summary>Not in the report; the entries under it are left out with the lead's reason.</summary>
    public void Remove(LeadEdit edit)
    {
        if (Take(edit) is not var (lines, at))
        {
            return;
        }

        // Seen as they were when he took them out: what is said of them later is worth a second look.
        var entries = Spoken(edit);
        _leftOut.AddRange(edit.Base.Where(b => entries.Contains(b.EntryId) && _said.TryGetValue(b.EntryId, out var e) && !e.Deleted)
            .Select(b => new LeftOut(b, "lead") { Note = edit.Reason }));
        lines.RemoveAll(l => l.IsTaken);
    }

    public EditedContent Result()
    {
        var origins = new Dictionary<string, LineOrigin>();
        List<SectionContent> sections = [];
        foreach (var (section, all) in _sections)
        {
            var lines = all.Where(l => !(l.Item.GivesWay && all.Exists(o => o.IsBrought && o.Item.Path.SequenceEqual(l.Item.Path)))).ToList();
            foreach (var line in lines.Where(l => l.Item.Source is null || l.Origin.Hand is not LineHand.Owner))
            {
                origins[line.Item.Source ?? line.Origin.Key] = line.Origin;
            }

            sections.Add(section with { Items = [.. lines.Select(l => l.Item with { Source = l.Item.Source ?? l.Origin.Key })] });
        }

        return new EditedContent(sections, origins, _leftOut);
    }

    private static IEnumerable<Line> Lines(SectionContent section, IReadOnlyDictionary<string, LineOrigin> origins)
    {
        var marks = new Dictionary<string, int>();
        foreach (var item in section.Items)
        {
            var entries = Sources.Read(item.Source);
            var path = string.Join('\n', item.Path);
            yield return new Line(item, item.Source is { } source && origins.TryGetValue(source, out var known) ? known
                : entries.Count > 0 ? new LineOrigin(LineKey.Of(entries), entries.Count > 1 ? LineHand.Model : LineHand.Owner, entries)
                : new LineOrigin(LineKey.OfMark(section.Name, item.Path, item.For ?? Next(marks, path)), LineHand.Bot, []));
        }
    }

    private static string Next(Dictionary<string, int> marks, string path) =>
        (marks[path] = marks.GetValueOrDefault(path) + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The entries an edit speaks of: where nobody had said anything when the lead wrote, those he was told of since.</summary>
    private static IReadOnlyList<string> Spoken(LeadEdit edit) =>
        LineKey.PlaceOf(edit.Line) is null ? LineKey.Entries(edit.Line) : [.. edit.Base.Select(b => b.EntryId)];

    /// <summary>
    /// Marks the lines that an edit speaks of, and gives the first one's place. What stands on them beyond the key comes behind them in its owner's words.
    /// </summary>
    /// <param name="itself">Whether the edit's own line is one of them.</param>
    private (List<Line> Lines, int At)? Take(LeadEdit edit, bool itself = true)
    {
        var spoken = Spoken(edit);
        (List<Line>, int)? first = null;
        foreach (var lines in _sections.Select(s => s.Lines))
        {
            for (var at = 0; at < lines.Count; at++)
            {
                var held = LineKey.Entries(lines[at].Origin.Key);
                if (!(itself && lines[at].Origin.Key == edit.Line) && !held.Intersect(spoken).Any())
                {
                    continue;
                }

                var rest = held.Except(spoken).Select(id => _said.GetValueOrDefault(id)).OfType<EntryVersion>().Where(e => !e.Deleted).Select(e => Verbatim(lines[at], e)).ToList();
                lines[at] = lines[at] with { IsTaken = true };
                lines.InsertRange(at + 1, rest);
                first ??= (lines, at);
                at += rest.Count;
            }
        }

        if (first is var (home, _))
        {
            foreach (var lines in _sections.Select(s => s.Lines).Where(l => l != home))
            {
                lines.RemoveAll(l => l.IsTaken);
            }
        }

        return first;
    }

    private static Line Verbatim(Line joined, EntryVersion entry) =>
        new(joined.Item with { Source = Sources.Write(entry.Ref), Text = entry.Shown }, new LineOrigin(LineKey.Of([entry.Ref]), LineHand.Owner, [entry.Ref]));

    private (List<Line> Lines, int At)? Find(string key) => Find(l => l.Origin.Key == key);

    private (List<Line> Lines, int At)? Find(Predicate<Line> isIt)
    {
        foreach (var lines in _sections.Select(s => s.Lines))
        {
            var at = lines.FindIndex(isIt);
            if (at >= 0)
            {
                return (lines, at);
            }
        }

        return null;
    }

    private (List<Line> Lines, int At)? Spot(EditPlace place) => Neighbour(place) is var (lines, at) ? (lines, place.After ? at + 1 : at) : null;

    /// <summary>The line that a place is beside; where its entries stand on other lines now, one of these.</summary>
    private (List<Line> Lines, int At)? Neighbour(EditPlace place) =>
        place.Beside is not { } key ? null : Find(key) ?? Find(line => LineKey.Entries(line.Origin.Key).Intersect(LineKey.Entries(key)).Any());

    /// <summary>The words by which the place of the line beside it is found, so that it stands there too; null when there is none.</summary>
    private string? Beside(EditPlace place) => Neighbour(place) is var (lines, at) ? AsOf(lines[at].Item) : null;

    private string? LastOf(EditPlace place) =>
        _sections.FirstOrDefault(s => s.Section.Name == place.Section).Lines?.FindLast(l => l.Item.Path.SequenceEqual(place.Path)) is { } last ? AsOf(last.Item) : null;

    private static string AsOf(PlacedItem item) => item.StandsAs ?? item.Text;

    /// <summary>Behind the last line of the path, else of the section; a section that is not there yet begins.</summary>
    private (List<Line> Lines, int At) End(EditPlace place)
    {
        var at = _sections.FindIndex(s => s.Section.Name == place.Section);
        if (at < 0)
        {
            _sections.Add((new SectionContent(place.Section, []), []));
            at = _sections.Count - 1;
        }

        var lines = _sections[at].Lines;
        var last = lines.FindLastIndex(l => l.Item.Path.SequenceEqual(place.Path));
        return (lines, last < 0 ? lines.Count : last + 1);
    }

    /// <param name="IsTaken">Whether it is about to go.</param>
    private sealed record Line(PlacedItem Item, LineOrigin Origin, bool IsTaken = false)
    {
        /// <summary>Whether the lead put it where it stands: the bot's words that are true only of an empty place give way to it.</summary>
        public bool IsBrought { get; init; }
    }
}
