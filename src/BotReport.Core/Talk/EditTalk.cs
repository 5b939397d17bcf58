using BotReport.Core.Collecting;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>A message that its writer changed or took back in the messenger: what was kept of it changes with it while the week is open.</summary>
/// <remarks>Messages nothing was kept of (a command, a question, a short answer) are read as if they were said anew.</remarks>
internal static class EditTalk
{
    /// <summary>The message has other words.</summary>
    public static Turn Edit(Scene scene, Message message)
    {
        var kept = Mine(scene);
        return kept.Count == 0 || string.IsNullOrWhiteSpace(message.Text) ? Dialogue.Step(scene, message with { Kind = IncomingKind.Text })
            : scene.File.Report is not null ? Suggested(scene, message, kept)
            : PressTalk.Closed(scene) ?? InBurst(scene, Text.Lines.Of(message.Text)) ?? Changed(scene, message, kept);
    }

    /// <summary>The message is gone.</summary>
    public static Turn Delete(Scene scene, Message message)
    {
        var living = Mine(scene).Where(e => !e.Deleted).ToList();
        return living.Count == 0 ? Turn.Silent(scene)
            : scene.File.Report is not null ? SuggestTalk.Delete(scene, message, living)
            : PressTalk.Closed(scene) ?? InBurst(scene, [])
                ?? Turn.Of(scene, Words.In(scene.State.Language).Collect.Deleted([.. living.Select(e => (e.Number, e.Shown))])).With(AmendTalk.Gone(scene, living)).Remember(s => s.Changed(living));
    }

    /// <summary>What I wrote in the message and may still change; what was moved to somebody else is his.</summary>
    private static List<EntryVersion> Mine(Scene scene) => [.. scene.Origin.Where(e => e.Author == scene.Me.Id).OrderBy(e => e.Number)];

    private static Turn Suggested(Scene scene, Message message, List<EntryVersion> kept)
    {
        var living = kept.Where(e => !e.Deleted).ToList();
        return string.Join('\n', living.Select(e => e.Shown)) == message.Text.Trim() ? Turn.Silent(scene) : SuggestTalk.Change(scene, message, living, message.Text);
    }

    /// <summary>While the burst is open its lines are replaced and split anew; the echo says the rest.</summary>
    private static Turn? InBurst(Scene scene, IReadOnlyList<string> lines) =>
        scene.State.Burst is { } burst && scene.Origin.Select(e => e.SaidIn).OfType<long>().FirstOrDefault(burst.Has) is > 0 and var part
            ? CollectTalk.Kept(scene, burst.Replaced(part, lines))
            : null;

    /// <summary>Lines that stayed stay; the others take each other's place in order, and what is left over is gone or new.</summary>
    private static Turn Changed(Scene scene, Message message, List<EntryVersion> kept)
    {
        var lines = Text.Lines.Of(message.Text);
        var items = CollectTalk.SplitterOf(scene).Split(lines).ToList();
        var placed = CollectTalk.NamesItsPlace(scene, message.Text);
        var stays = kept.Where(e => !e.Deleted).ToList();
        foreach (var same in items.Where(i => stays.Exists(e => IsSame(e, i))).ToList())
        {
            stays.Remove(stays.First(e => IsSame(e, same)));
            items.Remove(same);
        }

        // What was taken back comes back before anything is made anew: a deletion that was undone.
        List<EntryVersion> free = [.. stays, .. kept.Where(e => e.Deleted)];
        var changed = items.Zip(free, (item, old) => Version(scene, old, item, placed)).ToList();
        var added = New(scene, message, items.Skip(free.Count), kept[0], placed).ToList();
        var gone = stays.Skip(items.Count).ToList();
        if (changed.Count + added.Count + gone.Count == 0)
        {
            return Turn.Silent(scene);
        }

        List<EntryVersion> versions = [.. changed, .. added];
        var said = Said.Append(scene, versions, scene.Today).ToList();
        var words = Words.In(scene.State.Language).Collect;
        return changed.Aggregate(
            Turn.Of(scene, words.Edited([.. changed.Select(e => e.Number)], [.. added.Select(e => e.Number)], [.. gone.Select(e => e.Number)]))
                .With(said)
                .With(AmendTalk.Gone(scene, gone))
                .With(CollectTalk.Overtaken(scene, versions)),
            (turn, item) => turn.Then(AmendTalk.ReturnAnswered(scene, message, item)))
            .Then(AmendTalk.AskAgain(scene, said))
            .Remember(s => s.Changed([.. kept.Where(old => changed.Concat(gone).Any(e => e.EntryId == old.EntryId))]));
    }

    private static bool IsSame(EntryVersion entry, SplitItem item) =>
        entry.Text.Length > 0 ? entry.Text == item.Text : item.Text.Length == 0 && item.Path.SequenceEqual(entry.Path);

    /// <summary>The old place stays unless the new words name one.</summary>
    private static EntryVersion Version(Scene scene, EntryVersion old, SplitItem item, bool placed)
    {
        var changed = AmendTalk.Changed(old, item.Text.Length > 0 ? item.Text : item.Path[^1], scene.Now) with { Deleted = false };
        return placed && item.Section.Length > 0 && Said.MayReport(scene, item.Section)
            ? changed with { Section = item.Section, Path = item.Path, Text = item.Text, Owner = Said.OwnerOf(scene, item.Section, item.Path) }
            : changed;
    }

    private static IEnumerable<EntryVersion> New(Scene scene, Message message, IEnumerable<SplitItem> items, EntryVersion like, bool placed)
    {
        var next = Said.NextNumber(scene.File, scene.Me.Id, like.Owner);
        return items.Select((item, at) => Version(scene, like, item, placed) with
        {
            EntryId = $"said/{message.Id}/{item.Line}",
            Version = 1,
            Number = next + at,
            SaidIn = message.Id,
        });
    }
}
