using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Edits;
using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>What a correction would write: the same whether it is only shown or done.</summary>
/// <param name="Entries">Entry versions, with the day their relative dates are counted from.</param>
/// <param name="Edits">The lead's words on lines that are not simply an entry's.</param>
/// <param name="Accepted">The wishes that are in it.</param>
/// <param name="ByHand">The wishes that only a lead can bring in, in his own words.</param>
internal sealed record CorrectionPlan(
    IReadOnlyList<(EntryVersion Entry, DateOnly Reference)> Entries,
    IReadOnlyList<LeadEdit> Edits,
    IReadOnlyList<Suggestion> Accepted,
    IReadOnlyList<Suggestion> ByHand)
{
    /// <summary>The plan for what the lead was asked about.</summary>
    /// <param name="message">The message by which his own words are known.</param>
    public static CorrectionPlan Of(Scene scene, Pending.ConfirmCorrection asked, long message)
    {
        var (entries, accepted, byHand) = (new List<(EntryVersion, DateOnly)>(), new List<Suggestion>(), new List<Suggestion>());
        var file = scene.File;
        foreach (var wish in scene.File.Suggestions.Where(s => s.IsOpen && asked.Wishes.Contains(s.Id)))
        {
            if (!IsTakenOut(scene, wish) && Versions(scene with { File = file }, wish) is { } versions)
            {
                file = file.With(versions);
                entries.AddRange(versions.Select(v => (v, scene.Team.Day(wish.At))));
                accepted.Add(wish);
            }
            else
            {
                byHand.Add(wish);
            }
        }

        var edits = OwnersWords(scene, [.. entries.Select(e => e.Item1.EntryId)], message).ToList();
        if (asked.Line is { } key && scene.File.Report?.Lines.FirstOrDefault(l => l.Key == key) is { } line)
        {
            var entry = line.Sources is [var source] ? file.Living.FirstOrDefault(e => e.EntryId == source.EntryId) : null;
            var said = entry is null ? null : AmendTalk.Changed(entry, asked.Text, scene.Now) with { CorrectedBy = IsMine(scene, entry) ? null : scene.Me.Id };
            if (said is not null)
            {
                entries.Add((said, scene.Team.Day(entry!.SaidAt)));
            }

            if (said is null or { CorrectedBy: not null } || line.Hand != LineHand.Owner)
            {
                // The facts are the corrected ones; the line is the lead's, and rests on what the owner said last.
                edits.Add(LineTalk.Edit(scene, message, LeadEditKind.Rewrite, key, 0) with
                {
                    Text = asked.Text,
                    Was = line.Line.Text,
                    Base = said is { CorrectedBy: null } ? [said.Ref] : entry is { CorrectedBy: null } ? [entry.Ref] : line.Sources,
                    Place = DraftItems.Of(scene.File.Report.Lines).FirstOrDefault(i => i.Line.Key == key) is { } item ? new EditPlace(item.Section, item.Path, null, true) : new EditPlace("", [], null, false),
                });
            }
        }

        return new CorrectionPlan(entries, edits, accepted, byHand);
    }

    /// <summary>Lines of the lead's whose entries get other words by their owners' wishes have these, in the place to which he had moved them.</summary>
    private static IEnumerable<LeadEdit> OwnersWords(Scene scene, IReadOnlyList<string> changed, long message)
    {
        var at = 0;
        foreach (var line in scene.File.Report?.Lines.Where(l => l.Hand == LineHand.Lead && l.Sources.Any(s => changed.Contains(s.EntryId))) ?? [])
        {
            yield return LineTalk.Edit(scene, message, LeadEditKind.Reword, line.Key, at++) with { Was = line.Line.Text };
        }
    }

    private static bool IsMine(Scene scene, EntryVersion entry) => (entry.Owner ?? entry.Author) == scene.Me.Id;

    /// <summary>What a lead took out of the report does not come back by itself with other words.</summary>
    private static bool IsTakenOut(Scene scene, Suggestion wish) => wish.Kind == WishKind.Change && EditLog.InForce(scene.File.Edits)
        .Any(e => e.Kind == LeadEditKind.Remove && e.Base.Any(b => wish.Entries.Contains(b.EntryId)));

    /// <summary>The entry versions a wish comes to; null when it cannot be done by itself.</summary>
    private static IReadOnlyList<EntryVersion>? Versions(Scene scene, Suggestion wish)
    {
        var items = wish.Entries.Select(id => scene.File.Living.FirstOrDefault(e => e.EntryId == id)).OfType<EntryVersion>().ToList();
        return wish.Kind switch
        {
            WishKind.Change when items is [var item] => [AmendTalk.Changed(item, wish.Text, scene.Now)],
            WishKind.Deletion when items.Count > 0 => [.. items.Select(i => i with { Version = i.Version + 1, Deleted = true, SaidAt = scene.Now })],
            WishKind.Addition when scene.Team.Find(wish.Person) is { } person
                && CollectTalk.VersionsOf(As(scene, person), MessageOf(wish), wish.Text) is { Count: > 0 } added
                && added.All(v => v.Section.Length > 0) => added,
            _ => null,
        };
    }

    /// <summary>As if he said it while the week was open.</summary>
    private static Scene As(Scene scene, Person person) => scene with
    {
        Me = person,
        Roles = Rights.RolesOf(scene.Team, person.Id, scene.Today),
        State = new ChatState(scene.Team.Name, person.Id, scene.File.Week),
        File = scene.File with { Report = null },
    };

    private static long MessageOf(Suggestion wish) => long.Parse(wish.Id.AsSpan(wish.Id.LastIndexOf('/') + 1), System.Globalization.CultureInfo.InvariantCulture);
}
