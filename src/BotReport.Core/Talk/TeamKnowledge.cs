using BotReport.Core.Asking;
using BotReport.Core.Collecting;
using BotReport.Core.Drafting.Brief;
using BotReport.Core.Drafting.Edits;
using BotReport.Core.Drafting.Gate;
using BotReport.Core.Facts;
using BotReport.Core.Publishing;
using BotReport.Core.Reports;
using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>A team with all that is made from its definition: template, shape, glossary, reader; each made when it is first needed.</summary>
/// <param name="team">The team.</param>
public sealed class TeamKnowledge(TeamDefinition team)
{
    private readonly Lazy<Page> _page = new(() => Page.Read(team.Template));
    private Dictionary<Topic, Home>? _homes;
    private Shape? _names;

    /// <summary>The team.</summary>
    public TeamDefinition Team => team;

    /// <summary>The form of its report.</summary>
    public ReportTemplate Template => field ??= ReportTemplate.Of(_page.Value);

    /// <summary>Its topics and names.</summary>
    public Glossary Glossary => TeamWords.Of(team).Glossary;

    /// <summary>What it means by its figures.</summary>
    public MetricDefinitions Definitions => TeamWords.Of(team).Definitions;

    /// <summary>Reads facts with its glossary and its definitions of figures.</summary>
    public FactReader Reader => field ??= new FactReader(Glossary, Definitions);

    /// <summary>Makes the short views of its drafts.</summary>
    public ShortForm Brief => field ??= new ShortForm(Reader, Gate, Definitions);

    /// <summary>Where things stand on the template's page.</summary>
    internal IReadOnlyList<(string Section, IReadOnlyList<string> Path, string Text)> Seen =>
        field ??= [.. _page.Value.Items.Select(i => (i.Section, i.Path, i.Text))];

    /// <summary>Holds lines in other words against those of their owners.</summary>
    public FactGate Gate => field ??= new FactGate(GateNames.Of(team));

    /// <summary>A week's draft is held against the week as it is now.</summary>
    public DraftCheck CheckOf(WeekFile file) => new(team, file.Covered, Gate) { Taken = EditLog.Taken(file.Edits) };

    /// <summary>The section people mean by a name, O1 or 【O1 业务服务】; null when there is none.</summary>
    public string? SectionCalled(string said) => (_names ??= new Shape(team.Sections.Select(s => s.Name), [])).Section(said);

    /// <summary>Where a text belongs by the topics named in it; null when they do not tell.</summary>
    public Home? HomeOf(string text)
    {
        _homes ??= Homes();
        var homes = Glossary.FindIn(text).Select(f => _homes.GetValueOrDefault(f.Topic)).OfType<Home>().ToList();
        return homes.Select(h => h.Section).Distinct().Count() == 1 ? homes[0] : null;
    }

    private Dictionary<Topic, Home> Homes()
    {
        var seen = Seen.SelectMany(s => TopicsOn(s).Select(topic => (topic, Home: new Home(s.Section, s.Path)))).ToLookup(n => n.topic, n => n.Home);
        return team.Glossary
            .Select(topic => (topic, Home: HomeOf(topic, [.. seen[topic]])))
            .Where(n => n.Home is not null)
            .ToDictionary(n => n.topic, n => n.Home!);
    }

    /// <summary>The only section whose items on the template's page name a topic, and the only place in it.</summary>
    private static Home? HomeOf(Topic topic, IReadOnlyList<Home> seen)
    {
        var sections = topic.Section is { } known ? [known] : seen.Select(h => h.Section).Distinct().ToList();
        var paths = seen.Where(h => h.Section == sections.FirstOrDefault()).Distinct().ToList();
        return sections.Count != 1 ? null : paths.Count == 1 ? paths[0] : new Home(sections[0], []);
    }

    private IEnumerable<Topic> TopicsOn((string Section, IReadOnlyList<string> Path, string Text) seen) =>
        seen.Path.Append(seen.Text).Append(seen.Section).SelectMany(Glossary.FindIn).Select(f => f.Topic).Distinct();
}
