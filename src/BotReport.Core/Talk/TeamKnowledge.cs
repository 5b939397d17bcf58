using BotReport.Core.Facts;
using BotReport.Core.Reports;
using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>A team with all that is made from its definition: template, shape, glossary, reader. Made once, used for many turns.</summary>
public sealed class TeamKnowledge
{
    private readonly Dictionary<Topic, string?> _sections = [];

    /// <param name="team">The team.</param>
    public TeamKnowledge(TeamDefinition team)
    {
        Team = team;
        var page = Page.Read(team.Template);
        Template = ReportTemplate.Of(page);
        Seen = [.. page.Items.Select(i => (i.Section, i.Path, i.Text))];
        Glossary = Glossary.Of(team.Glossary);
        Reader = new FactReader(Glossary);
        foreach (var topic in team.Glossary)
        {
            _sections[topic] = topic.Section ?? OnlySection(topic);
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

    /// <summary>The section a text belongs to by the topics named in it; null when they do not tell.</summary>
    public string? SectionOf(string text)
    {
        var sections = Glossary.FindIn(text).Select(f => _sections[f.Topic]).OfType<string>().Distinct().Take(2).ToList();
        return sections.Count == 1 ? sections[0] : null;
    }

    /// <summary>The only section whose items on the template's page name a topic.</summary>
    private string? OnlySection(Topic topic)
    {
        var sections = Seen
            .Where(s => s.Path.Append(s.Text).Append(s.Section).Any(t => Glossary.FindIn(t).Any(f => f.Topic == topic)))
            .Select(s => s.Section)
            .Distinct()
            .Take(2)
            .ToList();
        return sections.Count == 1 ? sections[0] : null;
    }
}
