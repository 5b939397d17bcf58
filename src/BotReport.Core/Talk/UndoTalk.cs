using BotReport.Core.Collecting;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>撤回 after 删 or 改, and 恢复 1: an item stands again as it stood.</summary>
internal static class UndoTalk
{
    /// <summary>撤回 while the newest thing its speaker did was to change or delete items; null when it was to add some.</summary>
    public static Turn? Undo(Scene scene, Message message)
    {
        var stood = scene.State.Undo.Where(before => scene.File.Entries.Any(e => e.EntryId == before.EntryId && e.Version == before.Version + 1)).ToList();
        return stood.Count == 0 ? null : Again(scene, stood, Words.In(scene.State.Language).Collect.Undone(
            [.. stood.Where(e => !e.Deleted).Select(e => (e.Number, e.Shown))], [.. stood.Where(e => e.Deleted).Select(e => e.Number)]))
            .Then(Unanswered(scene, message, stood))
            .Remember(s => s with { Undo = [] });
    }

    /// <summary>What answered a lead's question answers it no more: it is open again, and who asked hears of it.</summary>
    private static Turn Unanswered(Scene scene, Message message, IReadOnlyList<EntryVersion> stood)
    {
        var again = (from item in stood
                     let taken = scene.File.Entries.First(e => e.EntryId == item.EntryId).Shown
                     from question in scene.File.Questions
                     where question is { Rule: "lead", State: QuestionState.Answered, AskedBy: not null } && question.Entry?.EntryId == item.EntryId && question.Answer == taken
                     select (Item: item, Question: question)).ToList();
        var words = Words.In(scene.State.Language).Collect;
        return again.Aggregate(
            Turn.Silent(scene)
                .Say(words.StillReturned([.. again.Select(a => (a.Item.Number, a.Question.Text))]))
                .With(again.Select(a => new Change.QuestionPut(a.Question with { State = QuestionState.Open, Answer = null }))),
            (turn, a) => turn.Tell(scene, message, a.Question.AskedBy!, Words.Chinese.Collect.AnswerTakenBack(scene.NameOf(scene.Me.Id), a.Item.Number, a.Question.Text, a.Item.Shown)));
    }

    /// <summary>恢复 1: an item that was deleted.</summary>
    public static Turn Restore(Scene scene, int number)
    {
        var words = Words.In(scene.State.Language);
        if (scene.File.Report is not null)
        {
            return Turn.Of(scene, words.Lead.AlreadyPublished(scene.File.Label));
        }

        var item = scene.File.Of(scene.Me.Id).FirstOrDefault(e => e.Number == number);
        return item is null ? AmendTalk.NoItem(scene, number)!
            : !item.Deleted ? Turn.Of(scene, words.Collect.NotDeleted(number))
            : Again(scene, [item with { Deleted = false }], words.Collect.Undone([(number, item.Shown)], [])).Remember(s => s.Changed([item]));
    }

    /// <summary>Items as they stood, as their newest versions.</summary>
    private static Turn Again(Scene scene, IReadOnlyList<EntryVersion> stood, string say)
    {
        List<EntryVersion> versions =
        [
            .. stood.Select(e => e with { Version = 1 + scene.File.Entries.First(now => now.EntryId == e.EntryId).Version, SaidAt = scene.Now }),
        ];
        var said = Said.Append(scene, versions, scene.Today).ToList();
        return Turn.Of(scene, say).With(said).With(CollectTalk.Overtaken(scene, versions)).Then(AmendTalk.AskAgain(scene, said));
    }
}
