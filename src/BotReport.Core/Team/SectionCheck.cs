using BotReport.Core.Text;
using static BotReport.Core.Team.TeamProblemKind;

namespace BotReport.Core.Team;

/// <summary>Sections: names, owners, deputies.</summary>
internal static class SectionCheck
{
    public static IEnumerable<TeamProblem> Of(TeamDescription team) => team.Sections.Count == 0
        ? [new(NoSections, "Sections", [])]
        : team.Sections.SelectMany((section, i) => Name(team.Sections, section, i)
            .Concat(Owners(team, section, i))
            .Concat(section.Deputies.SelectMany((id, d) => Known(team, id, $"Sections:{i}:Deputies:{d}"))));

    /// <summary>A problem when nobody has that id.</summary>
    public static IEnumerable<TeamProblem> Known(TeamDescription team, string id, string path) =>
        id.Length == 0 ? [new(Empty, path, [])]
        : team.People.Any(person => person.Id == id) ? []
        : [new(UnknownPerson, path, [id])];

    private static IEnumerable<TeamProblem> Name(IReadOnlyList<Section> sections, Section section, int i)
    {
        var key = Normal.Key(section.Name);
        return key.Length == 0 ? [new(Empty, $"Sections:{i}:Name", [])]
            : sections.Take(i).Any(earlier => Normal.Key(earlier.Name) == key) ? [new(DuplicateSection, $"Sections:{i}:Name", [section.Name])]
            : [];
    }

    private static IEnumerable<TeamProblem> Owners(TeamDescription team, Section section, int i)
    {
        var path = $"Sections:{i}:Owners";
        if (section.LeadOnly != (section.Owners.Count == 0))
        {
            yield return new(section.LeadOnly ? LeadOnlyWithOwners : SectionWithoutOwner, path, [section.Name]);
        }

        for (var o = 0; o < section.Owners.Count; o++)
        {
            var id = section.Owners[o].Person;
            foreach (var problem in Known(team, id, $"{path}:{o}"))
            {
                yield return problem;
            }

            if (id.Length > 0 && section.Owners.Take(o).Any(earlier => earlier.Person == id))
            {
                yield return new(DuplicateOwner, $"{path}:{o}", [id]);
            }
        }
    }
}
