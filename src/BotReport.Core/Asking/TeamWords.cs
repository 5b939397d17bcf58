using System.Runtime.CompilerServices;
using BotReport.Core.Facts;
using BotReport.Core.Team;

namespace BotReport.Core.Asking;

/// <summary>The names a team's questions are read with, made once for each team as it is.</summary>
internal sealed class TeamWords
{
    private static readonly ConditionalWeakTable<TeamDefinition, TeamWords> Made = [];

    private TeamWords(TeamDefinition team)
    {
        Glossary = Glossary.Of(team.Glossary);
        Definitions = MetricDefinitions.Of(team.Metrics);
        Sections = Glossary.Of([.. team.Sections.Select(SectionOf)]);
        People = Glossary.Of([.. team.People.Select(p => p.Name).Distinct().Select(n => new Topic(n, [], null))]);
    }

    /// <summary>Its topics and names.</summary>
    public Glossary Glossary { get; }

    /// <summary>What it means by its figures.</summary>
    public MetricDefinitions Definitions { get; }

    /// <summary>Its sections, each also called by its code or by the words behind it: O1 业务服务, O1, 业务服务.</summary>
    public Glossary Sections { get; }

    /// <summary>Its people by name; those of one name are one topic.</summary>
    public Glossary People { get; }

    /// <summary>Those of a team.</summary>
    public static TeamWords Of(TeamDefinition team) => Made.GetValue(team, static t => new TeamWords(t));

    private static Topic SectionOf(Section section)
    {
        var split = section.Name.IndexOf(' ', StringComparison.Ordinal);
        return new Topic(
            section.Name,
            split > 0 && section.Name[..split].Any(char.IsAsciiDigit) ? [section.Name[..split], section.Name[(split + 1)..]] : [],
            null);
    }
}
