using BotReport.Core.Collecting;
using BotReport.Core.Drafting.Lexicon;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>What is answered in plain words to a lead's question (退回 1.2 …) goes to the entry it is about; the lead hears of it.</summary>
internal static class ReturnTalk
{
    /// <summary>A longer message is no answer but an update.</summary>
    private const int Longest = 80;

    /// <summary>The turn that says what the last message was: 补充 or 答复; null for all others.</summary>
    public static Turn? Choice(Scene scene, Message message) =>
        scene.State.Pending is Pending.AnswerOrProgress doubt && Replies.AnswersLead(message.Text.Trim()) is { } intoEntry
            ? Chosen(scene, message, doubt, intoEntry)
            : null;

    /// <summary>The turn for what is clearly an answer; null for all others.</summary>
    public static Turn? Step(Scene scene, Message message)
    {
        var text = message.Text.Trim();
        if (!IsOneSentence(text) || Replies.Read(text).Count > 0 || AnswerTalk.Bare(scene, text) is not null || Outcomes.Read(text, scene.State.Promises.Count).Count > 0)
        {
            return null;
        }

        var answers = Open(scene).Select(q => (Question: q, Item: ItemOf(scene, q)!))
            .Select(q => (q.Question, q.Item, Is: ReturnedAnswers.Read(q.Item.Shown, q.Question.Text, text)))
            .Where(q => q.Is != ReturnedAnswer.Unclear)
            .ToList();
        return answers.Count == 0 || answers.Select(a => a.Item).Distinct().Count() > 1 ? null : answers[0] switch
        {
            (_, var item, ReturnedAnswer.Restates) => Changed(scene, message, item, text),
            (_, var item, ReturnedAnswer.Adds) => Changed(scene, message, item, Joined(item.Shown, text)),
            var (question, item, _) => PassedOn(scene, message, question, item, text),
        };
    }

    /// <summary>
    /// It may be an answer and may be something else: it is kept as what was said, and whoever said it is told how to make it the answer. Null when
    /// nothing is open that it could answer; asked once a question.
    /// </summary>
    public static Turn? Doubt(Scene scene, Message message)
    {
        var text = message.Text.Trim();
        if (scene.State.Burst is not null || !IsOneSentence(text) || CollectTalk.NamesItsPlace(scene, text)
            || Open(scene).FirstOrDefault(q => !scene.File.LivingOf(scene.Me.Id).Any(e => e.SaidAt > q.AskedAt)) is not { } question)
        {
            return null;
        }

        var words = Words.In(scene.State.Language).Collect;
        return CollectTalk.Keep(scene, message, message.Text)
            .Say(words.AnswerOrProgress(Asked(scene, question), ItemOf(scene, question)!.Number, question.Text, text))
            .Remember(s => s with { Pending = new Pending.AnswerOrProgress(question.Id, message.Id) });
    }

    /// <summary>The leads' questions to me that are open, the last asked first.</summary>
    private static IEnumerable<Question> Open(Scene scene) => scene.File.Report is not null ? [] : scene.File.QuestionsOf(scene.Me.Id)
        .Where(q => q is { Rule: "lead", AskedBy: not null } && ItemOf(scene, q) is not null)
        .OrderByDescending(q => q.AskedAt);

    private static EntryVersion? ItemOf(Scene scene, Question question) => scene.File.Living.FirstOrDefault(e => e.EntryId == question.Entry?.EntryId);

    private static string Asked(Scene scene, Question question) => scene.NameOf(question.AskedBy);

    private static bool IsOneSentence(string text) =>
        text.Length <= Longest && Text.Lines.Of(text).Length == 1 && text[0] is not ('-' or '*' or '\u00B7' or '\u2022' or '#' or '\u3010');

    /// <summary>补充: it is part of the entry that was asked about; 答复: it is for the lead alone. Either way it is no item of its own.</summary>
    private static Turn Chosen(Scene scene, Message message, Pending.AnswerOrProgress doubt, bool intoEntry)
    {
        var cleared = scene with { State = scene.State with { Pending = null, Burst = null } };
        var kept = scene.File.Living.Where(e => e.SaidIn == doubt.Message).ToList();
        if (Open(scene).FirstOrDefault(q => q.Id == doubt.Question) is not { } question || kept.Count == 0)
        {
            return Turn.Of(cleared, Words.In(scene.State.Language).Collect.NothingAsked);
        }

        var (item, text) = (ItemOf(scene, question)!, string.Join('\n', kept.Select(e => e.Shown)));
        var turn = intoEntry ? Changed(cleared, message, item, Joined(item.Shown, text)) : PassedOn(cleared, message, question, item, text);
        return turn.With(AmendTalk.Gone(scene, kept));
    }

    private static Turn Changed(Scene scene, Message message, EntryVersion item, string text)
    {
        var changed = AmendTalk.Changed(item, text, scene.Now);
        var said = Said.Append(scene, [changed], scene.Today).ToList();
        var leads = Open(scene).Where(q => q.Entry?.EntryId == item.EntryId).Select(q => Asked(scene, q)).Distinct().ToList();
        return Turn.Of(scene, Words.In(scene.State.Language).Collect.AnswerTaken(item.Number, changed.Shown, leads))
            .With(said)
            .Then(AmendTalk.ReturnAnswered(scene, message, changed))
            .Then(AmendTalk.AskAgain(scene, said));
    }

    private static Turn PassedOn(Scene scene, Message message, Question question, EntryVersion item, string text) =>
        Turn.Of(scene, Words.In(scene.State.Language).Collect.AnswerPassedOn(item.Number, Asked(scene, question)))
            .With(new Change.QuestionPut(question with { State = QuestionState.Answered, Answer = text }))
            .Tell(scene, message, question.AskedBy!, Words.Chinese.Collect.ReturnKept(scene.NameOf(scene.Me.Id), item.Number, text, item.Shown));

    /// <summary>Both in their own words; the mark at the entry's end ends the whole.</summary>
    private static string Joined(string entry, string answer)
    {
        var (words, more) = (entry.TrimEnd(Joins.Ends), answer.TrimEnd(Joins.Ends));
        var end = entry[words.Length..].Trim();
        return words + (Dialogue.LanguageOf(words) == "zh" ? Joins.All[1] : ", ") + more + end;
    }
}
