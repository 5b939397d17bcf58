using BotReport.Core.Collecting;
using BotReport.Core.Ledger;
using BotReport.Core.Team;
using BotReport.Core.Text;

namespace BotReport.Core.Importing;

/// <summary>Whose a line of a past page most likely is: nobody wrote it on the page.</summary>
internal static class SectionOwners
{
    /// <summary>The only owner of the section, or of the topic that stands first in the path; null when that tells nobody.</summary>
    public static string? OwnerOf(IReadOnlyList<Section> sections, string section, IReadOnlyList<string> path)
    {
        Section[] same = [.. sections.Where(s => Normal.Key(s.Name) == Normal.Key(section))];
        SectionOwner[] owners = [.. (same.Length > 0 ? same : sections.Where(s => SectionNames.Agree(s.Name, section))).SelectMany(s => s.Owners)];
        return Only(owners) ?? (path is [var topic, ..] ? Only(owners.Where(o => o.Topics.Any(t => Shape.Title(t) == Shape.Title(topic)))) : null);
    }

    private static string? Only(IEnumerable<SectionOwner> owners) => owners.Select(o => o.Person).Distinct().ToArray() is [var one] ? one : null;
}
