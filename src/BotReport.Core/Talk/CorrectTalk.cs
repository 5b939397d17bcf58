using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Edits;
using BotReport.Core.Drafting.Lexicon;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>勘误: what changes in a published week is shown, asked once, and published as a further version.</summary>
internal static class CorrectTalk
{
    /// <summary>勘误: all wishes that wait; 勘误 1.2 …: the lead's own words on a line.</summary>
    public static Turn Correct(Scene scene, Message message, Phrase.Correct say)
    {
        var words = Words.In(scene.State.Language).Correct;
        if (scene.File.Report is not { } report)
        {
            return Turn.Of(scene, words.NotPublished(scene.File.Label)).Say(PublishTalk.WishesLeft(scene)) with { Privately = true };
        }

        var item = say.Item is { } name ? DraftItems.Find(report.Lines, name) : null;
        var wishes = scene.File.Suggestions.Where(s => s.IsOpen).Select(s => s.Id).ToList();
        return say.Item is not null && (item is null || item.Line.Key.Length == 0) ? Turn.Of(scene, words.NoSuchLine(say.Item)) with { Privately = true }
            : LineTalk.TooLong(scene, say.Text ?? "") is { } tooLong ? tooLong
            : item is not null && IsSame(item.Text, say.Text ?? "") ? (Turn.Of(scene, words.ReadsSo(scene.File.Label, item.Name, item.Text)) with { Privately = true })
                .Remember(s => s.Pending is Pending.ConfirmCorrection ? s with { Pending = null } : s)
            : item is null && wishes.Count == 0 ? Turn.Of(scene, words.NothingToCorrect(scene.File.Label)) with { Privately = true }
            : Show(scene, message, new Pending.ConfirmCorrection(scene.File.Week, report.Version, item is null ? wishes : [], item?.Line.Key, say.Text ?? ""))
                .Say(Waits(scene, report.Version, item?.Line.Key) ? words.WaitsNoMore : "");
    }

    /// <summary>Blanks and the mark at the end are no other words.</summary>
    private static bool IsSame(string before, string now) => before.Trim().TrimEnd(Joins.Ends) == now.Trim().TrimEnd(Joins.Ends);

    // Another line's correction was shown and not confirmed: one is confirmed at a time.
    private static bool Waits(Scene scene, int version, string? line) =>
        scene.State.Pending is Pending.ConfirmCorrection { Line: { } other } asked && (asked.Week, asked.Version) == (scene.File.Week, version) && other != line;

    /// <summary>采用, 采用 1.2 after publication: the wishes that wait, or those about a line.</summary>
    public static Turn Take(Scene scene, Message message, string? name)
    {
        if (name is null)
        {
            return Correct(scene, message, new Phrase.Correct(null, null));
        }

        var words = Words.In(scene.State.Language).Correct;
        var report = scene.File.Report!;
        var line = DraftItems.Find(report.Lines, name)?.Line;
        List<string> wishes = [.. scene.File.Suggestions.Where(w => w.IsOpen && w.Entries.Any(id => line?.Sources.Any(s => s.EntryId == id) == true)).Select(w => w.Id)];
        return line is null ? Turn.Of(scene, words.NoSuchLine(name)) with { Privately = true }
            : wishes.Count == 0 ? Turn.Of(scene, words.NothingToCorrect(scene.File.Label)) with { Privately = true }
            : Show(scene, message, new Pending.ConfirmCorrection(scene.File.Week, report.Version, wishes, null, ""));
    }

    /// <summary>确认勘误: only of what was shown, and only while that version is the newest.</summary>
    public static Turn Confirm(Scene scene, Message message)
    {
        var words = Words.In(scene.State.Language).Correct;
        if (scene.State.Pending is not Pending.ConfirmCorrection asked || scene.File.Report is not { } report
            || (asked.Week, asked.Version) != (scene.File.Week, report.Version))
        {
            return Turn.Of(scene, words.NothingToConfirm) with { Privately = true };
        }

        var plan = CorrectionPlan.Of(scene, asked, message.Id);
        var turn = Turn.Silent(scene)
            .With(SaidIn(scene, plan))
            .With(CollectTalk.Overtaken(scene, [.. plan.Entries.Select(e => e.Entry)]))
            .With(plan.Edits.Select(e => new Change.LeadEdited(e)))
            .With(plan.Accepted.Select(w => new Change.SuggestionSettled(w.Id, WishState.Accepted)))
            .With(LeadTalk.WorkOf(scene, message, WorkKind.Correct, report.Version))
            .Remember(s => s with { Pending = null }) with
        { Privately = true };
        turn = Corrected(scene, plan).Aggregate(turn, (t, c) => t.Tell(scene, message, c.Person, c.Text));
        return plan.Accepted.Where(w => w.Person != scene.Me.Id).Aggregate(
            turn, (t, w) => t.Tell(scene, message, w.Person, Words.Chinese.Correct.Adopted(scene.File.Label, w.Text)));
    }

    /// <summary>The entries a correction would write, each with what is read in it.</summary>
    public static IReadOnlyList<Change.EntrySaid> SaidIn(Scene scene, CorrectionPlan plan) =>
        [.. plan.Entries.GroupBy(e => e.Reference).SelectMany(day => Said.Append(scene, [.. day.Select(d => d.Entry)], day.Key).OfType<Change.EntrySaid>())];

    /// <summary>The word to those whose words the lead changed.</summary>
    private static IEnumerable<(string Person, string Text)> Corrected(Scene scene, CorrectionPlan plan) =>
        from edit in plan.Edits
        where edit.Kind == LeadEditKind.Rewrite
        from source in edit.Base
        let entry = scene.File.Entries.FirstOrDefault(e => e.EntryId == source.EntryId)
        where entry is not null
        let person = entry.Owner ?? entry.Author
        where person != scene.Me.Id && scene.Team.Find(person) is not null
        group edit by person into theirs
        select (theirs.Key, Words.Chinese.Correct.CorrectedYours(scene.NameOf(scene.Me.Id), scene.File.Label, theirs.First().Was, theirs.First().Text));

    /// <summary>不采纳 2: the wish is not brought in; its owner is told.</summary>
    public static Turn Decline(Scene scene, Message message, int number)
    {
        var words = Words.In(scene.State.Language).Correct;
        var open = scene.File.Suggestions.Where(s => s.IsOpen).ToList();
        if (scene.File.Report is not { } report || open.ElementAtOrDefault(number - 1) is not { } wish)
        {
            return Turn.Of(scene, words.NoSuchWish(number)) with { Privately = true };
        }

        var turn = (Turn.Of(scene, words.Declined(scene.NameOf(wish.Person), wish.Text)) with { Privately = true })
            .With(new Change.SuggestionSettled(wish.Id, WishState.Declined))
            .With(new Change.Audited(scene.Team.Name, scene.Me.Id, "suggestion.decline", wish.Id, scene.Now));
        turn = wish.Person == scene.Me.Id ? turn : turn.Tell(scene, message, wish.Person, Words.Chinese.Correct.NotAdopted(scene.File.Label, wish.Text));
        List<string> rest = [.. open.Where(w => w != wish).Select(w => w.Id)];
        return rest.Count == 0 ? turn.Remember(s => s.Pending is Pending.ConfirmCorrection ? s with { Pending = null } : s)
            : turn.Then(Show(scene, message, new Pending.ConfirmCorrection(scene.File.Week, report.Version, rest, null, "")));
    }

    private static Turn Show(Scene scene, Message message, Pending.ConfirmCorrection asked) => Turn.Silent(scene)
        .With(LeadTalk.WorkOf(scene, message, WorkKind.ShowCorrection, message.Id))
        .Remember(s => s with { Pending = asked }) with
    { Privately = true };
}
