using BotReport.Core.Text;
using static BotReport.Core.Team.TeamProblemKind;

namespace BotReport.Core.Team;

/// <summary>Topics: a name or alias means one topic.</summary>
internal static class GlossaryCheck
{
    public static IEnumerable<TeamProblem> Of(TeamDescription team)
    {
        var sections = team.Sections.Select(section => Normal.Key(section.Name)).ToHashSet();
        var meanings = new Dictionary<string, Topic>();
        for (var i = 0; i < team.Glossary.Count; i++)
        {
            var topic = team.Glossary[i];
            foreach (var problem in Name(meanings, topic, topic.Name, $"Glossary:{i}:Name")
                .Concat(topic.Aliases.SelectMany((alias, a) => Name(meanings, topic, alias, $"Glossary:{i}:Aliases:{a}"))))
            {
                yield return problem;
            }

            if (topic.Section is { } section && !sections.Contains(Normal.Key(section)))
            {
                yield return new(UnknownSection, $"Glossary:{i}:Section", [section]);
            }
        }
    }

    private static IEnumerable<TeamProblem> Name(Dictionary<string, Topic> meanings, Topic topic, string name, string path)
    {
        var key = Normal.Key(name);
        return key.Length == 0 ? [new(Empty, path, [])]
            : meanings.TryAdd(key, topic) || ReferenceEquals(meanings[key], topic) ? []
            : [new(AliasOfTwoTopics, path, [name, meanings[key].Name, topic.Name])];
    }
}
