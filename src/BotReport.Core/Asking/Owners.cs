using System.Buffers;
using BotReport.Core.Collecting;
using BotReport.Core.Ledger;
using BotReport.Core.Team;
using BotReport.Core.Text;

namespace BotReport.Core.Asking;

/// <summary>Whose something is. Under a heading that lists several sections (O2/O3) the page names nobody: there it is his who spoke of the same under one of them.</summary>
internal static class Owners
{
    /// <summary>What stands between the sections of a list; of most headings nothing more need be asked.</summary>
    private static readonly SearchValues<char> Between = SearchValues.Create("/\uFF0F\u3001&\uFF06+\uFF0B");

    /// <summary>The id of a milestone's owner; null when nobody is known.</summary>
    public static string? Of(LedgerItem item, AskScene scene) =>
        (IsListed(item.Said.Section, scene) ? Before(item, scene) : null) ?? item.Owner ?? MilestoneLedger.OnlyOwner(item, scene.Team.Sections);

    /// <summary>The id of an entry's owner; null when nobody is known.</summary>
    public static string? Of(EntryVersion entry, AskScene scene) => IsListed(entry.Section, scene)
        && scene.Ledger.Items.FirstOrDefault(i => i.History.Any(s => s.Entry.EntryId == entry.EntryId)) is { } item
            ? Of(item, scene)
            : entry.Owner;

    /// <summary>The section an owner answers for, of those that a heading names; one that no team has is said as written.</summary>
    public static Section SectionOf(string heading, string owner, AskScene scene)
    {
        if (scene.Team.Sections.FirstOrDefault(s => s.Name == heading) is { } exactly)
        {
            return exactly; // most headings are; comparing names costs more than all the rest
        }

        Section[] named = [.. scene.Team.Sections.Where(s => SectionNames.Agree(s.Name, heading))];
        return named.FirstOrDefault(s => s.Owners.Any(o => o.Person == owner)) ?? named.FirstOrDefault() ?? new Section(heading, [], [], false);
    }

    private static bool IsListed(string heading, AskScene scene) => heading.AsSpan().ContainsAny(Between)
        && scene.Team.Sections.All(s => s.Name != heading) && scene.Team.Sections.Count(s => SectionNames.Agree(s.Name, heading)) > 1;

    /// <summary>Who spoke last of the same thing under a single section: in its own history, else in that of a milestone which bears all words of its name.</summary>
    private static string? Before(LedgerItem item, AskScene scene)
    {
        string[] terms = [.. Bigrams.Terms(item.Topic).Distinct()];
        return Single(item) ?? scene.Ledger.Near(terms, 1)
            .Where(i => SectionNames.Agree(i.Section, item.Said.Section) && ItemFilter.Share(terms, i.Topic) >= 1)
            .OrderByDescending(i => i.Said.Week)
            .Select(Single)
            .FirstOrDefault(o => o is not null);

        string? Single(LedgerItem of) => of.History.LastOrDefault(s => s.Owner is not null && !IsListed(s.Section, scene))?.Owner;
    }
}
