using System.Globalization;
using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Edits;
using BotReport.Core.Publishing;
using BotReport.Core.Reports;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>改 1.2, 移, 删, 加, 恢复, 保留, 采用: the lead's hand in the draft. What he does is kept beside the entries, and the next draft has it.</summary>
internal static class LineTalk
{
    private const int LongestText = 2000;

    private const int LongestBare = 10;

    /// <summary>改 1.2 …; further lines stand behind it.</summary>
    public static Turn Rewrite(Scene scene, Message message, Phrase.RewriteLine say) => TooLong(scene, say.Text) ?? On(scene, say.Item, item =>
    {
        var lines = LinesOf(say.Text);
        var edit = Edit(scene, message, LeadEditKind.Rewrite, item.Line.Key) with
        {
            Text = lines[0],
            Was = item.Text,
            Base = Base(scene, item.Line),
            Place = new EditPlace(item.Section, item.Path, null, true),
        };
        return Done(scene, message, [edit, .. Written(scene, message, lines.Skip(1), item, 1)], "rewrite", say.Item);
    });

    /// <summary>移 1.2 到 1.4: it stands where that line stands; 移 1.2 到 好店, 移 1.2 到 2: at that section's end.</summary>
    public static Turn Move(Scene scene, Message message, Phrase.MoveLine say) => OnSaid(scene, say.Item, item =>
    {
        var to = DraftItems.Find(scene.File.Draft!.Lines, say.To);
        var section = SectionAt(scene, say.To) ?? scene.SectionCalled(say.To);
        return to is null && section is null ? Turn.Of(scene, Words.In(scene.State.Language).Edit.NoSuchPlace(say.To))
            : Done(scene, message,
                [Edit(scene, message, LeadEditKind.Move, item.Line.Key) with
                {
                    Was = item.Text,
                    Place = to is null ? new EditPlace(section!, [], null, true) : new EditPlace(to.Section, to.Path, to.Line.Key, to.Section == item.Section && to.At > item.At),
                }],
                "move", say.Item);
    });

    /// <summary>删 1.3, 删 1.3、1.5: they go to what was left out, with the reason; all of them or, when one cannot, none.</summary>
    public static Turn Remove(Scene scene, Message message, Phrase.RemoveLine say)
    {
        List<LeadEdit> edits = [];
        foreach (var name in say.Items)
        {
            var refused = OnSaid(scene, name, item =>
            {
                edits.Add(Edit(scene, message, LeadEditKind.Remove, item.Line.Key, edits.Count) with { Was = item.Text, Reason = say.Reason, Base = item.Line.Sources });
                return Turn.Silent(scene);
            });
            if (refused.Says.Count > 0)
            {
                return refused;
            }
        }

        return Done(scene, message, edits, "remove", string.Join(' ', say.Items));
    }

    /// <summary>加 2 …, 加 1.2 …: lines of the lead's own.</summary>
    public static Turn Add(Scene scene, Message message, Phrase.AddLine say)
    {
        if (TooLong(scene, say.Text) is { } tooLong)
        {
            return tooLong;
        }

        if (say.Place.Contains('.', StringComparison.Ordinal))
        {
            return On(scene, say.Place, item => Done(scene, message, [.. Written(scene, message, LinesOf(say.Text), item, 0)], "write", say.Place));
        }

        if (Refused(scene) is { } refused)
        {
            return refused;
        }

        return (SectionAt(scene, say.Place) ?? scene.SectionCalled(say.Place)) is not { } section
            ? Turn.Of(scene, Words.In(scene.State.Language).Edit.NoSuchPlace(say.Place))
            : Done(scene, message,
                [.. LinesOf(say.Text).Select((text, at) => New(scene, message, text, at) with { Place = new EditPlace(section, [], null, true) })],
                "write", say.Place);
    }

    /// <summary>恢复 1.2: the owner's words again; 恢复 0.1: back into the draft; 恢复: the last edit is undone.</summary>
    public static Turn Restore(Scene scene, Message message, Phrase.RestoreLine say)
    {
        var words = Words.In(scene.State.Language).Edit;
        if (say.Item is null)
        {
            return Refused(scene) ?? (EditLog.Last(scene.File.Edits) is { } last
                ? Done(scene, message, [Edit(scene, message, LeadEditKind.Undo, last.Line) with { Was = last.Was, Text = last.Text, Undone = last.Message }], "undo", "")
                : Turn.Of(scene, words.NothingToUndo));
        }

        if (scene.File.Draft is not null && DraftItems.PlaceLeftOut(say.Item) is { } at && TakenOut(scene).ElementAtOrDefault(at) is { } left)
        {
            return Refused(scene) ?? (left.Entry is { Reason: "duplicate" } duplicate
                ? Done(scene, message, [Edit(scene, message, LeadEditKind.Restore, LineKey.Of([duplicate.Entry])) with { Was = Shown(scene, duplicate) }], "restore", say.Item)
                : left.Edit is { } removed
                ? Done(scene, message, [Edit(scene, message, LeadEditKind.Restore, removed.Line) with { Was = removed.Was }], "restore", say.Item)
                : Turn.Of(scene, words.NotRemoved(say.Item)));
        }

        return Renumbered(scene, message, say.Item) ?? On(scene, say.Item, item => EditLog.IsChanged(scene.File.Edits, item.Line.Key)
            ? Done(scene, message, [Edit(scene, message, LeadEditKind.Restore, item.Line.Key) with { Was = item.Text }], "restore", say.Item)
            : Turn.Of(scene, words.NothingToRestore(say.Item)));
    }

    /// <summary>恢复 1.3 after 删 1.3: another line has the name now, or none has. What he changed under that name is meant; where both can be, nothing is done and he is told.</summary>
    private static Turn? Renumbered(Scene scene, Message message, string name)
    {
        var edits = EditLog.InForce(scene.File.Edits);
        var items = DraftItems.Of(scene.File.Draft?.Lines ?? []);
        var now = items.FirstOrDefault(i => i.Name == name);
        var meant = scene.State.EditedAs.Where(e => e.Name == name && e.Line != now?.Line.Key).Select(e => e.Line).Distinct()
            .Select(line => edits.LastOrDefault(e => e.Line == line && e.Kind != LeadEditKind.Write)).OfType<LeadEdit>().ToList();
        if (meant.Count == 0 || Refused(scene) is not null)
        {
            return null;
        }

        var changed = now is not null && EditLog.IsChanged(scene.File.Edits, now.Line.Key) ? now.Text : null;
        return changed is null && meant is [var one]
            ? Done(scene, message, [Edit(scene, message, LeadEditKind.Restore, one.Line) with { Was = one.Was }], "restore", name)
            : (Turn.Of(scene, Words.In(scene.State.Language).Edit.WhichRestored(
                name, changed, [.. meant.Select(e => (NameOf(scene, items, e), items.FirstOrDefault(i => i.Line.Key == e.Line)?.Text ?? e.Was))])) with
            { Privately = true })
                .Remember(s => s with { EditedAs = [.. s.EditedAs.Where(e => e.Name != name)] });
    }

    /// <summary>What a line is called now, in the draft or among what was left out; null when it is in neither.</summary>
    private static string? NameOf(Scene scene, IReadOnlyList<DraftItem> items, LeadEdit edit) =>
        items.FirstOrDefault(i => i.Line.Key == edit.Line)?.Name
        ?? TakenOut(scene).Index().Where(left => left.Item.Edit == edit).Select(left => $"0.{left.Index + 1}").FirstOrDefault();

    /// <summary>What is not in the draft, as it is numbered: entries, and behind them the lead's own lines that he took out. Each with the edit that took it out.</summary>
    private static IReadOnlyList<Out> TakenOut(Scene scene) =>
    [
        .. scene.File.Draft!.LeftOut.Select(left => new Out(left, left.Reason == "lead" ? Removed(scene, left.Entry.EntryId) : null)),
        .. EditLog.OwnTakenOut(scene.File.Edits).Select(edit => new Out(null, edit)),
    ];

    /// <summary>保留 1.2: the lead's words rest on what the owner says now.</summary>
    public static Turn Keep(Scene scene, Message message, Phrase.KeepLine say) => On(scene, say.Item, item =>
        CheckOf(scene).OfLine(item.Line, say.Item).Any(f => f.Rule is DraftRule.Conflict or DraftRule.Answered)
            ? Done(scene, message,
                [Edit(scene, message, LeadEditKind.Keep, item.Line.Key) with { Was = item.Text, Text = item.Text, Base = Newest(scene, item.Line) }],
                "keep", say.Item)
            : Turn.Of(scene, Words.In(scene.State.Language).Edit.NothingToKeep(say.Item)));

    /// <summary>采用, 采用 10.1: what the bot proposed is the lead's.</summary>
    public static Turn Take(Scene scene, Message message, Phrase.TakeProposed say)
    {
        if (scene.File.Report is not null)
        {
            return CorrectTalk.Take(scene, message, say.Item); // then owners' wishes are what is proposed
        }

        if (say.Item is { } name)
        {
            return On(scene, name, item => Taken(scene, message, [item]));
        }

        return Refused(scene) ?? Taken(scene, message, DraftItems.Of(scene.File.Draft!.Lines));
    }

    /// <summary>The lines of my own in the draft's section of a number.</summary>
    public static IEnumerable<DraftItem> OwnIn(Scene scene, Draft draft, int section) => DraftItems.SectionAt(draft.Lines, section) is not { } name ? []
        : DraftItems.Of(draft.Lines).Where(i => i.Section == name && scene.File.Edits.Any(e => e.Kind == LeadEditKind.Write && e.Line == i.Line.Key && e.By == scene.Me.Id));

    /// <summary>Whether a line of the report or, while there is none, of the newest draft has this name.</summary>
    public static bool Exists(Scene scene, string name) => (scene.File.Report?.Lines ?? scene.File.Draft?.Lines) is { } lines && DraftItems.Find(lines, name) is not null;

    /// <summary>Whether the newest thing the speaker did was to edit the draft, and not to say or change an entry of his own.</summary>
    public static bool IsNewest(Scene scene) => scene is { Leads: true, File.Report: null } && EditLog.Last(scene.File.Edits) is { } last && last.By == scene.Me.Id
        && !scene.File.LivingOf(scene.Me.Id).Concat(scene.File.Entries.Where(e => e.Deleted && e.Author == scene.Me.Id)).Any(e => e.SaidAt >= last.At);

    /// <summary>2.1 张伟: the name of a line that is there, and a few words that tell nothing by themselves.</summary>
    public static bool IsOnlyNamed(Scene scene, string text) =>
        Replies.OfLine(text) is { Words.Length: <= LongestBare } said && Exists(scene, said.Line) && !Said.TellsFacts(scene, said.Words);

    /// <summary>未采用.</summary>
    public static Turn LeftOut(Scene scene)
    {
        var words = Words.In(scene.State.Language);
        return scene.File.Draft is not { } draft
            ? Turn.Of(scene, words.Lead.NoDraft) with { Privately = true }
            : Turn.Of(scene, words.Edit.LeftOut(draft.Number, [.. TakenOut(scene).Select((left, at) => left.Entry is { } entry ? Text(scene, entry, at) : Own(scene, left.Edit!, at))])) with { Privately = true };
    }

    /// <summary>The draft held against the week as the scene has it.</summary>
    private static DraftCheck CheckOf(Scene scene) => scene.Knowledge.CheckOf(scene.File);

    private static LeftOutText Text(Scene scene, LeftOut left, int at)
    {
        var entry = EntryOf(scene, left);
        return new LeftOutText($"0.{at + 1}", scene.NameOf(entry?.Owner ?? entry?.Author), Shown(scene, left), left.Reason, left.Note)
        {
            SaidAt = left.Reason == "duplicate" ? SaidAt(scene.File.Draft!, left.Entry) : null,
        };
    }

    private static LeftOutText Own(Scene scene, LeadEdit removed, int at) => new($"0.{at + 1}", scene.NameOf(removed.By), removed.Was, "lead", removed.Reason);

    private static EntryVersion? EntryOf(Scene scene, LeftOut left) => scene.File.Covered.FirstOrDefault(e => e.EntryId == left.Entry.EntryId);

    private static string Shown(Scene scene, LeftOut left) => EntryOf(scene, left)?.Shown ?? "";

    /// <summary>The line that says what an entry says.</summary>
    private static string? SaidAt(Draft draft, EntryRef left)
    {
        var of = draft.Writing?.Sections.SelectMany(s => s.Duplicates).FirstOrDefault(d => d.Drop == Sources.Write([left]))?.Of;
        return of is null ? null : DraftItems.Of(draft.Lines).FirstOrDefault(i => i.Line.Sources.Any(s => Sources.Write([s]) == of))?.Name;
    }

    private static Turn Taken(Scene scene, Message message, IReadOnlyList<DraftItem> items)
    {
        var proposed = items.Where(i => i.Line is { Hand: LineHand.Bot, Sources.Count: > 0 }).ToList();
        return proposed.Count == 0
            ? Turn.Of(scene, Words.In(scene.State.Language).Edit.NothingProposed)
            : Done(scene, message,
                [.. proposed.Select((item, at) => Edit(scene, message, LeadEditKind.Rewrite, item.Line.Key, at) with
                {
                    Text = item.Text,
                    Was = item.Text,
                    Base = item.Line.Sources,
                    Place = new EditPlace(item.Section, item.Path, null, true),
                })],
                "accept", "");
    }

    /// <summary>What took an entry out of the draft; null when no edit did.</summary>
    private static LeadEdit? Removed(Scene scene, string entry) => EditLog.InForce(scene.File.Edits)
        .LastOrDefault(e => e.Kind == LeadEditKind.Remove && e.Base.Any(b => b.EntryId == entry));

    /// <summary>More is no line of a report, and half of it would be lost on the screen.</summary>
    public static Turn? TooLong(Scene scene, string text) => text.Length <= LongestText ? null
        : Turn.Of(scene, Words.In(scene.State.Language).Edit.TooLong(LongestText)) with { Privately = true };

    /// <summary>The section of a number in the draft's order; null when it is no number, or there is no such section.</summary>
    private static string? SectionAt(Scene scene, string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? DraftItems.SectionAt(scene.File.Draft!.Lines, at) : null;

    /// <summary>On the line that he means; refused when it is not clear which that is.</summary>
    private static Turn On(Scene scene, string name, Func<DraftItem, Turn> step)
    {
        if (Refused(scene) is { } refused)
        {
            return refused;
        }

        var (words, draft) = (Words.In(scene.State.Language).Edit, scene.File.Draft!);
        var item = DraftItems.Find(draft.Lines, name);
        if (scene.SeenDraft is { } seen && seen.Number < draft.Number && (scene.State.ToldDraft ?? 0) < draft.Number
            && DraftItems.Find(seen.Lines, name) is { } meant && (meant.Line.Key, meant.Text) != (item?.Line.Key, item?.Text))
        {
            return (Turn.Of(scene, words.NewerDraft(draft.Number, scene.NameOf(draft.By), name, item?.Text)) with { Privately = true })
                .Remember(s => s with { ToldDraft = draft.Number });
        }

        return item is null || item.Line.Key.Length == 0 ? Turn.Of(scene, words.NoSuchLine(name)) with { Privately = true } : step(item);
    }

    /// <summary>The same, but refused on a line that only says that somebody sent nothing: it stays as long as that is so.</summary>
    private static Turn OnSaid(Scene scene, string name, Func<DraftItem, Turn> step) => On(scene, name, item =>
        item.Line is { Hand: LineHand.Bot, Sources.Count: 0 } && scene.File.Missing.Any(d => d.Section == item.Section)
            ? Turn.Of(scene, Words.In(scene.State.Language).Edit.IsMark(name, item.Text))
            : step(item));

    private static Turn? Refused(Scene scene)
    {
        var words = Words.In(scene.State.Language);
        return scene.File.Report is not null ? Turn.Of(scene, words.Edit.IsPublished(scene.File.Label)) with { Privately = true }
            : scene.File.Draft is null ? Turn.Of(scene, words.Lead.NoDraft) with { Privately = true }
            : null;
    }

    /// <summary>What he looked at: of a line whose conflict he was told of, the owners' newest words; else those the draft shows.</summary>
    private static IReadOnlyList<EntryRef> Base(Scene scene, DraftLine line) => line.Hand == LineHand.Lead ? Newest(scene, line) : line.Sources;

    private static IReadOnlyList<EntryRef> Newest(Scene scene, DraftLine line) => CheckOf(scene).SaidSince(line) is { Count: > 0 } since
        ? [.. since.Select(e => e.Ref)]
        : [.. line.Sources.Select(s => scene.File.Covered.FirstOrDefault(e => e.EntryId == s.EntryId && !e.Deleted)?.Ref).OfType<EntryRef>()];

    private static IReadOnlyList<string> LinesOf(string text) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => l.Trim())];

    private static IEnumerable<LeadEdit> Written(Scene scene, Message message, IEnumerable<string> lines, DraftItem behind, int first)
    {
        var beside = behind.Line.Key;
        foreach (var (at, text) in lines.Index())
        {
            var edit = New(scene, message, text, first + at) with { Place = new EditPlace(behind.Section, behind.Path, beside, true) };
            beside = edit.Line;
            yield return edit;
        }
    }

    private static LeadEdit New(Scene scene, Message message, string text, int at)
    {
        var edit = Edit(scene, message, LeadEditKind.Write, "", at);
        return edit with { Line = edit.Id, Text = text };
    }

    private static LeadEdit Edit(Scene scene, Message message, LeadEditKind kind, string line, int at = 0) => Edit(scene, message.Id, kind, line, at);

    /// <summary>An edit of mine on a line, the at-th of a message.</summary>
    public static LeadEdit Edit(Scene scene, long message, LeadEditKind kind, string line, int at) => new(
        $"lead/{message}/{at}", scene.Team.Name, scene.File.Week, 0, kind, line, scene.Me.Id, scene.Now);

    private static Turn Done(Scene scene, Message message, IReadOnlyList<LeadEdit> edits, string what, string item) =>
        Turn.Silent(scene)
            .With(edits.Select(e => new Change.LeadEdited(e)))
            .With(LeadTalk.WorkOf(scene, message, WorkKind.Edit, message.Id))
            .With(new Change.Audited(
                scene.Team.Name, scene.Me.Id, $"draft.{what}", $"{scene.File.Label}/{scene.File.Draft?.Number} {item}".TrimEnd(), scene.Now))
            .Remember(s => s with { EditedAs = [.. s.EditedAs, .. Called(scene, edits)] }) with
        { Privately = true };

    /// <summary>The lines of the draft that are edited, by the names they have until then.</summary>
    private static IEnumerable<NamedLine> Called(Scene scene, IReadOnlyList<LeadEdit> edits) => DraftItems.Of(scene.File.Draft?.Lines ?? [])
        .Where(i => edits.Any(e => e.Line == i.Line.Key))
        .Select(i => new NamedLine(i.Name, i.Line.Key));

    /// <summary>Something that is not in the draft.</summary>
    /// <param name="Entry">The entry that was left out; null for a line of the lead's own.</param>
    /// <param name="Edit">What took it out; null when no lead did.</param>
    private sealed record Out(LeftOut? Entry, LeadEdit? Edit);
}
