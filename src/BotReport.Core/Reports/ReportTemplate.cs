namespace BotReport.Core.Reports;

/// <summary>The house's form of a report: an example page whose texts are forgotten.</summary>
/// <remarks>
/// Kept of the example: the form of title, properties, headings, lists on every level and tables, the blank lines between them, the
/// order of sections, the topics and labels in their order and the topics' titles as written, and how the file ends.
/// </remarks>
public sealed class ReportTemplate
{
    private readonly IReadOnlyList<TemplateSection> _sections;
    private readonly Dictionary<string, Dictionary<int, ListForm>> _levelsByClass;
    private readonly string? _title;
    private readonly IReadOnlyList<string> _properties;

    private ReportTemplate(Page example)
    {
        var reader = new TemplateReader(example);
        _sections = reader.Sections();
        Gaps = reader.Gaps;
        var title = example.Nodes.FirstOrDefault(n => n.Kind == LineKind.Title);
        Title = title is null ? null : TitleForm.Of(example.Lines[title.Line - 1]);
        _title = Title?.Title;
        _properties = example.Properties;
        LineEnding = example.LineEnding;
        EndsWithBreak = example.Lines.Count == 0 || example.Lines[^1].Ending.Length > 0;
        TrailingBlanks = example.Nodes.Reverse().TakeWhile(n => n.Kind == LineKind.Blank).Count();
        Levels = Usual(_sections);
        _levelsByClass = _sections.Where(s => s.Form is not null).GroupBy(s => s.Form!.Class).ToDictionary(g => g.Key, Usual);
        UsualForm = _sections.Select(s => s.Form).OfType<SectionForm>().GroupBy(f => f).MaxBy(g => g.Count())?.Key
            ?? SectionForm.Of(new PageLine(string.Empty, "## ", "X", string.Empty), Marker.Read("## X", out _, out _));
    }

    /// <summary>The plain names of the sections, in order.</summary>
    public IReadOnlyList<string> Sections => [.. _sections.Where(s => s.Form is not null).Select(s => s.Name)];

    /// <summary>Its sections and topics by name, so that replies without any marks are read as theirs.</summary>
    public HeadingNames Names => new(Sections, _sections.SelectMany(s => TitlesOf(s.Outline)));

    internal TitleForm? Title { get; }

    internal Gaps Gaps { get; }

    internal string LineEnding { get; }

    internal bool EndsWithBreak { get; }

    internal int TrailingBlanks { get; }

    internal SectionForm UsualForm { get; }

    internal IReadOnlyDictionary<int, ListForm> Levels { get; }

    /// <summary>The template an example shows. Any page can be one.</summary>
    public static ReportTemplate Of(Page example) => new(example);

    /// <summary>The titles of a section's topics as written, in order; empty when the template lacks the section.</summary>
    public IReadOnlyList<string> TopicsOf(string section) =>
        Find(section) is { } known ? [.. known.Outline.Slots.Where(s => s.Kind == SlotKind.Topic).Select(s => s.Title)] : [];

    /// <summary>The title with this week's label and days in the place of the example's.</summary>
    /// <param name="label">The team's label of the week: 2024-W46.</param>
    public string TitleOf(string label, DateOnly monday, DateOnly sunday) =>
        _title is null ? string.Empty : TitleDates.Replace(_title, label, monday, sunday);

    /// <summary>The properties that say a time, with this time in the example's form; others are about the example alone.</summary>
    /// <param name="localTime">In the team's zone.</param>
    public IReadOnlyList<string> PropertiesOf(DateTimeOffset localTime) =>
        [.. _properties.Select(p => PropertyTimes.Replace(p, localTime)).OfType<string>()];

    /// <summary>Writes content in this form. Texts stay as they are; order, markers, numbers, titles and blank lines are the template's.</summary>
    public RenderedPage Render(ReportContent content)
    {
        var rendering = new Rendering(this);
        rendering.Title(content.Title);
        foreach (var property in content.Properties)
        {
            rendering.Property(property);
        }

        var sections = content.Sections
            .GroupBy(s => Heading.Key(s.Name))
            .Select(g => (Content: new SectionContent(g.First().Name, [.. g.SelectMany(s => s.Items)]), Known: Find(g.First().Name)))
            .ToList();
        var order = _sections.Index().ToDictionary(s => s.Item, s => s.Index);
        foreach (var (said, known) in sections.OrderBy(s => s.Known is null ? int.MaxValue : order[s.Known]))
        {
            rendering.Section(said, known);
        }

        return rendering.Finish();
    }

    internal IReadOnlyDictionary<int, ListForm> LevelsOf(string headingClass) => _levelsByClass.GetValueOrDefault(headingClass) ?? [];

    private static Dictionary<int, ListForm> Usual(IEnumerable<TemplateSection> sections) => sections
        .SelectMany(s => s.Levels)
        .GroupBy(l => l.Key)
        .ToDictionary(g => g.Key, g => g.GroupBy(l => l.Value).MaxBy(f => f.Count())!.Key);

    private static IEnumerable<string> TitlesOf(Outline outline) =>
        outline.Slots.Where(s => s.Kind == SlotKind.Topic).SelectMany(s => TitlesOf(s.Inner).Prepend(s.Title));

    private TemplateSection? Find(string section) =>
        _sections.FirstOrDefault(s => s.Key == (section.Length == 0 ? string.Empty : Heading.Key(section)));
}
