using BotReport.Core.Collecting;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>
/// A button of a card. Whether it may still be done is decided from what is stored now, on the card's own week; a press that comes too
/// late, twice or from somebody else changes nothing and is told so.
/// </summary>
internal static class PressTalk
{
    /// <summary>The turn for a press.</summary>
    public static Turn Step(Scene scene, Message message)
    {
        var words = Words.In(scene.State.Language).Card;
        return scene.Pressed switch
        {
            null => Turn.Of(scene, words.Gone),
            { IsMine: false } => Turn.Of(scene, words.NotYours),
            { Press: var press } => Once(scene, Do(scene, message, press, words)),
        };
    }

    /// <summary>A second press that changes nothing leaves on the card what the first one brought.</summary>
    private static Turn Once(Scene scene, Turn turn) => scene.Pressed is { IsSettled: true } && turn is { Changes.Count: 0, Settles: { } again }
        ? (turn with { Settles = null }).Say(again)
        : turn;

    private static Turn Do(Scene scene, Message message, Press press, CardWords words) => press switch
    {
        Press.Answer answer => Answer(scene, message, answer, words),
        Press.Place place => Place(scene, place, words),
        Press.Outcome outcome => Outcome(scene, outcome, words),
        Press.NoUpdate => Closed(scene) is { } closed ? closed : Settled(DutyTalk.NothingNew(scene, null)),
        Press.Notes notes => Notes(scene, message, notes, words),
        Press.Publish or Press.ConfirmPublish or Press.NotNow or Press.Unpublish when !scene.Leads =>
            Turn.Of(scene, Words.In(scene.State.Language).General.OnlyLeads),
        Press.Publish publish => scene.File.Draft is { } draft && draft.Number != publish.Draft && scene.File.Report is null
            ? Turn.Of(scene, words.NewerDraft(publish.Draft, draft.Number))
            : PublishTalk.Publish(scene),
        Press.ConfirmPublish confirm => ConfirmPublish(scene, message, confirm, words),
        Press.NotNow not => Settled(
            Turn.Silent(scene).Remember(s => s.Pending is Pending.ConfirmPublish asked && asked.Draft == not.Draft ? s with { Pending = null } : s),
            words.NotPublished),
        Press.Unpublish unpublish => Unpublish(scene, message, unpublish, words),
        Press.AskOn { Owner: true } ask => Settled(OwnerTalk.Ask(scene, message, ask.Question)),
        Press.AskOn ask => Turn.Silent(scene).Remember(s => s with { LastQuestion = ask.Question }) with { Question = ask.Question, Whole = true },
        Press.Say say => Dialogue.Step(scene, message with { Kind = IncomingKind.Text, Text = say.Word }),
        _ => Turn.Of(scene, words.Gone),
    };

    private static Turn Answer(Scene scene, Message message, Press.Answer answer, CardWords words)
    {
        if (scene.File.Questions.FirstOrDefault(q => q.Id == answer.Question && q.Person == scene.Me.Id) is not { } question)
        {
            return Turn.Of(scene, words.Gone);
        }

        var number = CollectTalk.NumberOf(scene, question);
        return question.State != QuestionState.Open ? Turn.Of(scene, words.Settled(number, question.State))
            : Published(scene) is { } published ? published
            : Settled(AnswerTalk.One(scene, message, question, new ShortReply(number, answer.Yes, null)));
    }

    private static Turn Place(Scene scene, Press.Place place, CardWords words) =>
        Published(scene) is { } published ? published
        : scene.File.LivingOf(scene.Me.Id).FirstOrDefault(e => e.EntryId == place.Entry) is not { } entry || !Said.MayReport(scene, place.Section)
            ? Turn.Of(scene, words.Gone)
        : entry.Section.Length > 0 ? Turn.Of(scene, words.PlacedAlready(entry.Number, entry.Section))
        : Settled(PlaceTalk.Put(scene, [(entry, place.Section)]));

    private static Turn Outcome(Scene scene, Press.Outcome outcome, CardWords words)
    {
        var sentence = PromiseTalk.Sentence(outcome.Promise, outcome.Words);
        return Closed(scene) is { } closed ? closed
            : !Said.MayReport(scene, outcome.Promise.Section) ? Turn.Of(scene, words.Gone)
            : PromiseTalk.Kept(scene, outcome.Promise) is { Deleted: false } kept && kept.Text == sentence
                ? Settled(Turn.Of(scene, words.KeptAlready(sentence)))
            : Settled(PromiseTalk.Keep(scene, [(outcome.Promise, outcome.Words)]));
    }

    private static Turn Notes(Scene scene, Message message, Press.Notes notes, CardWords words)
    {
        var count = scene.Notes.Count;
        return Closed(scene) is { } closed ? closed
            : Settled(DutyTalk.Notes(scene, message, notes.Use), notes.Use && count > 0 ? words.NotesUsed(count) : null);
    }

    /// <summary>Only while the bot waits for just this: what 确认发布 needs, and the draft that the card names.</summary>
    private static Turn ConfirmPublish(Scene scene, Message message, Press.ConfirmPublish confirm, CardWords words)
    {
        var turn = scene.State.Pending is Pending.ConfirmPublish asked && (asked.Week, asked.Draft) == (scene.File.Week, confirm.Draft)
            ? PublishTalk.Confirm(scene, message)
            : Published(scene) ?? Turn.Of(scene, Words.In(scene.State.Language).Lead.NothingToConfirm);
        return turn.Says.Count == 0 ? Settled(turn, words.Publishing) : turn;
    }

    private static Turn Unpublish(Scene scene, Message message, Press.Unpublish unpublish, CardWords words)
    {
        var turn = scene.File.Report is { } report && report.Version != unpublish.Version ? Turn.Of(scene, words.Gone) : PublishTalk.Unpublish(scene, message);
        return turn.Says.Count == 0 ? Settled(turn, words.TakingBack) : turn;
    }

    /// <summary>What the turn would say stands on the card, where the buttons were.</summary>
    private static Turn Settled(Turn turn, string? outcome = null) =>
        turn with { Says = [], Settles = outcome ?? string.Join('\n', turn.Says.Select(s => s.Text)) };

    private static Turn? Published(Scene scene) => scene.File.Report is null ? null
        : Turn.Of(scene, Words.In(scene.State.Language).Lead.AlreadyPublished(scene.File.Label));

    /// <summary>After the close a week takes nothing new in: what is said then is the next week's.</summary>
    public static Turn? Closed(Scene scene) => Published(scene)
        ?? (scene.Now >= scene.File.Plan.Close ? Turn.Of(scene, Words.In(scene.State.Language).Card.Closed(scene.File.Label)) : null);
}
