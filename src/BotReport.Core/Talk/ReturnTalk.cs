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

    /// <summary>Whether a lead waits for an answer of mine.</summary>
    public static bool IsAsked(Scene scene) => Open(scene).Any();

    /// <summary>The turn that says what the last message was: 补充, 补充 2, 答复, or 2 after “which item?”; null for all others.</summary>
    public static Turn? Choice(Scene scene, Message message)
    {
        var text = message.Text.Trim();
        return scene.State.Pending switch
        {
            Pending.AnswerOrProgress doubt when Replies.AnswersLead(text) is { } chosen => Chosen(scene, message, doubt, chosen),
            Pending.WhichReturned which when Replies.Item(text) is { } number && About(scene, number) is { } question =>
                Taken(scene with { State = scene.State with { Pending = null } }, message, question, which.Text, which.IntoEntry),
            not Pending.AnswerOrProgress when Replies.AnswersLead(text) is { } chosen && IsAsked(scene) =>
                Turn.Of(scene, Words.In(scene.State.Language).Collect.StillReturned(Listed(scene))),
            not Pending.AnswerOrProgress when Replies.AnswersLead(text) is { Item: null } => Turn.Of(scene, Words.In(scene.State.Language).Collect.NothingAsked),
            _ => null,
        };
    }

    /// <summary>答复 …, 答复 2 …, 补充 2 …: of the item that is named, else of the only one that is asked about.</summary>
    public static Turn Answer(Scene scene, Message message, Phrase.Answer say)
    {
        var words = Words.In(scene.State.Language).Collect;
        if (say.Number is { } number && AmendTalk.Item(scene, number) is not { } item)
        {
            return Turn.Of(scene, words.NoSuchItem(number));
        }

        var open = Listed(scene);
        return About(scene, say.Number ?? (open is [var only] ? only.Number : 0)) is { } question ? Taken(scene, message, question, say.Text, say.IntoEntry)
            : say is { Number: { } named, IntoEntry: true } ? Added(scene, message, AmendTalk.Item(scene, named)!, say.Text)
            : say.Number is null && open.Count > 1
                ? Turn.Of(scene, words.WhichReturned(open, say.IntoEntry)).Remember(s => s with { Pending = new Pending.WhichReturned(say.Text, say.IntoEntry) })
            : Turn.Of(scene, words.NotReturned(say.Number)).Remember(s => s with { Pending = new Pending.QuestionOrProgress(say.Text) });
    }

    /// <summary>The turn for what is clearly an answer; null for all others.</summary>
    public static Turn? Step(Scene scene, Message message)
    {
        var text = message.Text.Trim();
        if (!IsOneSentence(text) || Replies.Read(text).Count > 0)
        {
            return null;
        }

        if (Replies.OfItem(text) is { } said && About(scene, said.Item) is { } named && !IsOutcome(scene, text, said.Item))
        {
            return Taken(scene, message, named, said.Words, null);
        }

        if (AnswerTalk.Bare(scene, text) is not null || Outcomes.Read(text, scene.State.Promises.Count).Count > 0)
        {
            return null;
        }

        var answers = Open(scene).Where(q => ReturnedAnswers.Read(ItemOf(scene, q)!.Shown, q.Text, text) != ReturnedAnswer.Unclear)
            .DistinctBy(q => ItemOf(scene, q)!.EntryId)
            .ToList();
        return answers switch
        {
            [] => null,
            [var one] => Taken(scene, message, one, text, null),
            _ => Turn.Of(scene, Words.In(scene.State.Language).Collect.WhichReturned(Listed(scene), null))
                .Remember(s => s with { Pending = new Pending.WhichReturned(text, null) }),
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

        var (words, open) = (Words.In(scene.State.Language).Collect, Listed(scene));
        return CollectTalk.Keep(scene, message, message.Text)
            .Say(open.Count > 1 ? words.AnswerToSeveral(open, text) : words.AnswerOrProgress(Asked(scene, question), ItemOf(scene, question)!.Number, question.Text, text))
            .Remember(s => s with { Pending = new Pending.AnswerOrProgress(open.Count > 1 ? "" : question.Id, message.Id) });
    }

    /// <summary>1 上线了 is what became of a promise as long as nothing was said of that one.</summary>
    private static bool IsOutcome(Scene scene, string text, int number) => Outcomes.Read(text, scene.State.Promises.Count).Count > 0
        && scene.State.Promises.ElementAtOrDefault(number - 1) is { } promise && PromiseTalk.Kept(scene, promise) is not { Deleted: false };

    /// <summary>What leads asked about an item, the last first; null when nothing is open.</summary>
    private static Question? About(Scene scene, int number) => Open(scene).FirstOrDefault(q => ItemOf(scene, q)!.Number == number);

    /// <summary>The items that leads asked about, each with the last question, by number.</summary>
    private static IReadOnlyList<(int Number, string Question)> Listed(Scene scene) =>
        [.. Open(scene).Select(q => (ItemOf(scene, q)!.Number, q.Text)).DistinctBy(q => q.Number).OrderBy(q => q.Number)];

    /// <summary>An answer to a question: into the entry, or to who asked, as its words tell.</summary>
    private static Turn Taken(Scene scene, Message message, Question question, string text, bool? intoEntry)
    {
        var item = ItemOf(scene, question)!;
        var turn = (ReturnedAnswers.Read(item.Shown, question.Text, text), intoEntry) switch
        {
            (_, false) => PassedOn(scene, message, question, item, text),
            (ReturnedAnswer.Restates, _) => Changed(scene, message, item, text),
            (ReturnedAnswer.Adds, _) or (_, true) => Changed(scene, message, item, Joined(item.Shown, text)),
            _ => PassedOn(scene, message, question, item, text),
        };
        return turn.Say(Words.In(scene.State.Language).Collect.StillReturned([.. Listed(scene).Where(q => q.Number != item.Number)]));
    }

    /// <summary>补充 2 … of an item that nobody asked about.</summary>
    private static Turn Added(Scene scene, Message message, EntryVersion item, string text) => scene.File.Report is null
        ? Changed(scene, message, item, Joined(item.Shown, text))
        : SuggestTalk.Change(scene, message, [item], Joined(item.Shown, text));

    /// <summary>The leads' questions to me that are open, the last asked first.</summary>
    private static IEnumerable<Question> Open(Scene scene) => scene.File.Report is not null ? [] : scene.File.QuestionsOf(scene.Me.Id)
        .Where(q => q is { Rule: "lead", AskedBy: not null } && ItemOf(scene, q) is not null)
        .OrderByDescending(q => q.AskedAt);

    private static EntryVersion? ItemOf(Scene scene, Question question) => scene.File.Living.FirstOrDefault(e => e.EntryId == question.Entry?.EntryId);

    private static string Asked(Scene scene, Question question) => scene.NameOf(question.AskedBy);

    private static bool IsOneSentence(string text) =>
        text.Length <= Longest && Text.Lines.Of(text).Length == 1 && text[0] is not ('-' or '*' or '\u00B7' or '\u2022' or '#' or '\u3010');

    /// <summary>补充: it is part of the entry that was asked about; 答复: it is for the lead alone. Either way it is no item of its own.</summary>
    private static Turn Chosen(Scene scene, Message message, Pending.AnswerOrProgress doubt, (bool IntoEntry, int? Item) said)
    {
        var words = Words.In(scene.State.Language).Collect;
        var cleared = scene with { State = scene.State with { Pending = null, Burst = null } };
        var kept = scene.File.Living.Where(e => e.SaidIn == doubt.Message).ToList();
        var question = said.Item is { } number ? About(scene, number) : Open(scene).FirstOrDefault(q => q.Id == doubt.Question);
        if (question is null || kept.Count == 0)
        {
            return kept.Count > 0 && IsAsked(scene) ? Turn.Of(scene, words.WhichReturned(Listed(scene), said.IntoEntry)) : Turn.Of(cleared, words.NothingAsked);
        }

        var turn = Taken(cleared, message, question, string.Join('\n', kept.Select(e => e.Shown)), said.IntoEntry).With(AmendTalk.Gone(scene, kept));
        return said.IntoEntry ? turn.Remember(s => s.Changed([ItemOf(scene, question)!, .. kept])) : turn;
    }

    private static Turn Changed(Scene scene, Message message, EntryVersion item, string text)
    {
        var changed = AmendTalk.Changed(item, text, scene.Now);
        var said = Said.Append(scene, [changed], scene.Today).ToList();
        var leads = Open(scene).Where(q => q.Entry?.EntryId == item.EntryId).Select(q => Asked(scene, q)).Distinct().ToList();
        return Turn.Of(scene, Words.In(scene.State.Language).Collect.AnswerTaken(item.Number, changed.Shown, leads))
            .With(said)
            .Then(AmendTalk.ReturnAnswered(scene, message, changed))
            .Then(AmendTalk.AskAgain(scene, said))
            .Remember(s => s.Changed([item]));
    }

    private static Turn PassedOn(Scene scene, Message message, Question question, EntryVersion item, string text)
    {
        var answered = Open(scene).Where(q => ItemOf(scene, q)!.EntryId == item.EntryId).ToList();
        return answered.Select(q => q.AskedBy!).Distinct().Aggregate(
            Turn.Of(scene, Words.In(scene.State.Language).Collect.AnswerPassedOn(item.Number, Asked(scene, question)))
                .With(answered.Select(q => new Change.QuestionPut(q with { State = QuestionState.Answered, Answer = text }))),
            (turn, lead) => turn.Tell(scene, message, lead, Words.Chinese.Collect.ReturnKept(scene.NameOf(scene.Me.Id), item.Number, text, item.Shown)))
            .Remember(s => s.Added([])); // what was told cannot be taken back, and 撤回 means nothing older
    }

    /// <summary>Both in their own words; the mark at the entry's end ends the whole.</summary>
    private static string Joined(string entry, string answer)
    {
        var (words, more) = (entry.TrimEnd(Joins.Ends), answer.TrimEnd(Joins.Ends));
        var end = entry[words.Length..].Trim();
        return words + (Dialogue.LanguageOf(words) == "zh" ? Joins.All[1] : ", ") + more + end;
    }
}
