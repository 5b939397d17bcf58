using BotReport.Core.Collecting;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>Where a line belongs of which nobody could tell: 5 O1, 都放 其他.</summary>
internal static class PlaceTalk
{
    /// <summary>The turn for a message that says where such lines belong; null when it does not.</summary>
    public static Turn? Step(Scene scene, string text)
    {
        var unplaced = scene.File.LivingOf(scene.Me.Id).Where(e => e.Section.Length == 0).ToList();
        if (unplaced.Count == 0)
        {
            return null;
        }

        var said = Replies.Places(text, scene.Knowledge.SectionCalled);
        var places = said.Where(p => Said.MayReport(scene, p.Section)).ToList();
        var placed = unplaced
            .Select(e => (Entry: e, places.FirstOrDefault(p => p.Number is null || p.Number == e.Number)?.Section))
            .Where(p => p.Section is not null)
            .Select(p => (p.Entry, p.Section!))
            .ToList();
        return placed.Count == 0 ? NotMyPlace(scene, unplaced, said) : Put(scene, placed);
    }

    /// <summary>Puts lines into sections.</summary>
    public static Turn Put(Scene scene, IReadOnlyList<(EntryVersion Entry, string Section)> placed)
    {
        var moved = placed.Select(p => p.Entry with
        {
            Version = p.Entry.Version + 1,
            Section = p.Section,
            SaidAt = scene.Now,
            Owner = Said.OwnerOf(scene, p.Section, p.Entry.Path),
        }).ToList();
        var words = Words.In(scene.State.Language).Collect;
        var after = scene.File.With(moved);
        var open = after.OpenDuties(scene.Me.Id).Select(d => d.Section).ToList();
        var say = words.Placed([.. moved.Select(m => (m.Number, m.Section))]);
        return Turn.Of(scene, open.Count == 0 ? say : $"{say}\n{words.StillOpen(open)}")
            .With(Said.Append(scene, moved, scene.Today))
            .With(CollectTalk.Overtaken(scene, moved))
            .With(Completion.Tell(scene, after))
            .Remember(s => s.Changed([.. placed.Select(p => p.Entry)]));
    }

    /// <summary>Somebody else's section is no place for my lines; null when the message names no section for one of them.</summary>
    private static Turn? NotMyPlace(Scene scene, IReadOnlyList<EntryVersion> unplaced, IReadOnlyList<PlaceReply> said) =>
        said.Select(p => (p.Section, Entry: unplaced.FirstOrDefault(e => p.Number is null || e.Number == p.Number)))
            .FirstOrDefault(p => p.Entry is not null) is ({ } section, { } entry)
            ? Turn.Of(scene, Words.In(scene.State.Language).Collect.NotYourPlace(
                entry.Number, section, CollectTalk.Owners(scene, section), scene.MySections))
            : null;
}
