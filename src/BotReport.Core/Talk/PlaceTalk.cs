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
        var said = Replies.Places(text, scene.SectionCalled);
        if (said.Count > 0 && said.All(p => p.Number is { } number && !unplaced.Exists(e => e.Number == number)))
        {
            return Moved(scene, said) ?? NotMyPlace(scene, [.. scene.File.LivingOf(scene.Me.Id)], said);
        }

        if (unplaced.Count == 0)
        {
            return null;
        }

        var places = said.Where(p => Said.MayReport(scene, p.Section)).ToList();
        var placed = unplaced
            .Select(e => (Entry: e, places.FirstOrDefault(p => p.Number is null || p.Number == e.Number)?.Section))
            .Where(p => p.Section is not null)
            .Select(p => (p.Entry, p.Section!))
            .ToList();
        return placed.Count == 0 ? NotMyPlace(scene, unplaced, said) : Put(scene, placed);
    }

    /// <summary>“Which section?” once more, to 是 or 不改, which answer it not; null when every line has its section.</summary>
    public static Turn? Open(Scene scene)
    {
        var unplaced = scene.File.LivingOf(scene.Me.Id).Where(e => e.Section.Length == 0).ToList();
        var words = Words.In(scene.State.Language).Collect;
        return unplaced.Count == 0 ? null : Turn.Of(scene, words.Unplaced(unplaced, scene.MySections) + words.OrDelete([.. unplaced.Select(e => e.Number)]));
    }

    /// <summary>2 其他 of lines that have their places: they get others. Null when one of these is not mine to report for.</summary>
    private static Turn? Moved(Scene scene, IReadOnlyList<PlaceReply> said)
    {
        var items = said.Select(p => (Entry: AmendTalk.Item(scene, p.Number!.Value), p.Section)).ToList();
        return items.FindIndex(i => i.Entry is null) is >= 0 and var none ? AmendTalk.NoItem(scene, said[none].Number!.Value)
            : items.TrueForAll(i => Said.MayReport(scene, i.Section)) ? Put(scene, [.. items.Select(i => (i.Entry!, i.Section))])
            : null;
    }

    /// <summary>Puts lines into sections.</summary>
    public static Turn Put(Scene scene, IReadOnlyList<(EntryVersion Entry, string Section)> placed)
    {
        var moved = placed.Select(p => p.Entry with
        {
            Version = p.Entry.Version + 1,
            Section = p.Section,
            Path = PathOf(p.Entry, p.Section),
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

    /// <summary>The titles of the section it leaves stay there, and so does a heading that is no section.</summary>
    private static IReadOnlyList<string> PathOf(EntryVersion entry, string section) =>
        entry.Text.Length == 0 || entry.Section == section ? entry.Path
        : entry.Section.Length > 0 ? []
        : Splitter.UnknownSection(entry.Section, entry.Path) is null ? entry.Path
        : [.. entry.Path.Skip(1)];

    /// <summary>Somebody else's section is no place for my lines; null when the message names no section for one of them.</summary>
    private static Turn? NotMyPlace(Scene scene, IReadOnlyList<EntryVersion> unplaced, IReadOnlyList<PlaceReply> said) =>
        said.Select(p => (p.Section, Entry: unplaced.FirstOrDefault(e => p.Number is null || e.Number == p.Number)))
            .FirstOrDefault(p => p.Entry is not null) is ({ } section, { } entry)
            ? Turn.Of(scene, Words.In(scene.State.Language).Collect.NotYourPlace(
                entry.Number, section, CollectTalk.Owners(scene, section), scene.MySections))
            : null;
}
