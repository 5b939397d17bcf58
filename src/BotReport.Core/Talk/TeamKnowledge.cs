using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Reports;
using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>A team with all that is made from its definition: template, shape, glossary, reader. Made once, used for many turns.</summary>
public sealed class TeamKnowledge
{
    private readonly Dictionary<Topic, Home> _homes = [];

    /// <param name="team">The team.</param>
    public TeamKnowledge(TeamDefinition team)
    {
        Team = team;
        var page = Page.Read(team.Template);
        Template = ReportTemplate.Of(page);
        Seen = [.. page.Items.Select(i => (i.Section, i.Path, i.Text))];
        Glossary = Glossary.Of(team.Glossary);
        Reader = new FactReader(Glossary);
        var named = Seen.SelectMany(s => TopicsOn(s).Select(topic => (topic, Home: new Home(s.Section, s.Path)))).ToLookup(n => n.topic, n => n.Home);
        foreach (var topic in team.Glossary)
        {
            if (HomeOf(topic, [.. named[topic]]) is { } home)
            {
                _homes[topic] = home;
            }
        }
    }

    /// <summary>The team.</summary>
    public TeamDefinition Team { get; }

    /// <summary>The form of its report.</summary>
    public ReportTemplate Template { get; }

    /// <summary>Its topics and names.</summary>
    public Glossary Glossary { get; }

    /// <summary>Reads facts with its glossary.</summary>
    public FactReader Reader { get; }

    /// <summary>Where things stand on the template's page.</summary>
    internal IReadOnlyList<(string Section, IReadOnlyList<string> Path, string Text)> Seen { get; }

    /// <summary>Where a text belongs by the topics named in it; null when they do not tell.</summary>
    public Home? HomeOf(string text)
    {
        var homes = Glossary.FindIn(text).Select(f => _homes.GetValueOrDefault(f.Topic)).OfType<Home>().ToList();
        return homes.Select(h => h.Section).Distinct().Count() == 1 ? homes[0] : null;
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
