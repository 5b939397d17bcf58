using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>Knows what answers a lead's question (退回 1.2 …) in plain words; <see cref="AnswerReturn"/> puts it where it belongs.</summary>
internal static class ReturnTalk
{
    /// <summary>A longer message is no answer but an update.</summary>
    private const int Longest = 80;

    /// <summary>Whether a lead waits for an answer of mine.</summary>
    public static bool IsAsked(Scene scene) => OpenReturns.Of(scene).Any();

    /// <summary>What still waits for an answer of mine; empty when nothing does.</summary>
    public static string Waiting(Scene scene) => Words.In(scene.State.Language).Collect.StillReturned(OpenReturns.Listed(scene));

    /// <summary>The turn that says what the last message was: 补充, 补充 2, 答复, 2 after “which item?”, 不是，每单6元; null for all others.</summary>
    public static Turn? Choice(Scene scene, Message message)
    {
        var text = message.Text.Trim();
        var said = Replies.AnswersLead(text);
        return scene.State.Pending switch
        {
            Pending.AnswerOrProgress doubt when said is { } chosen => Chosen(scene, message, doubt, chosen),
            Pending.AnswerOrProgress doubt when Replies.Item(text) is { } item && OpenReturns.About(scene, item) is not null => Chosen(scene, message, doubt, (null, item)),
            Pending.AnswerOrProgress doubt when Replies.PutsRight(text) is { } other && Kept(scene, doubt) is [var one] => OtherWords(scene, doubt, one, other),
            Pending.WhichReturned which when (said?.Item ?? Replies.Item(text)) is { } number && OpenReturns.About(scene, number) is { } question =>
                Answered(scene with { State = scene.State with { Pending = null } }, [(question, which.Text)], message, said?.IntoEntry ?? which.IntoEntry, numbered: true),
            Pending.QuestionOrProgress doubt when said is { IntoEntry: true } part && ItemTalk.Choice(scene, message, doubt.Text, part.Item) is { } joined => joined,
            _ when said is { IntoEntry: true } into && (into.Item is not null || !IsAsked(scene)) && OpenReturns.Answered(scene, into.Item) is { } answered => AnswerReturn.Also(scene, message, answered),
            _ when said is not null && IsAsked(scene) => Turn.Of(scene, Waiting(scene)),
            _ when said is { Item: null } => Turn.Of(scene, Words.In(scene.State.Language).Collect.NothingAsked),
            _ when ItemTalk.PutRight(scene, message) is { } contrasted => contrasted.Remember(s => s with { Pending = null }),
            _ when !OpenReturns.AllAnswered(scene).Any() => null,
            _ when Replies.Read(text).Count == 0 && Replies.OfItem(text) is { AsList: false } again && !IsOutcome(scene, text, again.Item) && OpenReturns.Answered(scene, again.Item) is { } done =>
                AnswerReturn.Anew(scene, message, done, again.Words),
            _ when Replies.PutsRight(text) is { } right && scene.File.QuestionsOf(scene.Me.Id).All(q => q.Proposal is null) => AnswerReturn.PutRight(scene, message, right),
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

        var open = OpenReturns.Listed(scene);
        return OpenReturns.About(scene, say.Number ?? (open is [var only] ? only.Number : 0)) is { } question
                ? Answered(scene, [(question, say.Text)], message, say.IntoEntry, say.Number is not null)
            : say is { Number: { } named, IntoEntry: true } ? Added(scene, message, AmendTalk.Item(scene, named)!, say.Text)
            : say.Number is null && open.Count > 1 ? Which(scene, say.Text, say.IntoEntry)
            : Turn.Of(scene, words.NotReturned(say.Number)).Remember(s => s with { Pending = new Pending.QuestionOrProgress(say.Text) });
    }

    /// <summary>The turn for what is clearly an answer; null for all others.</summary>
    public static Turn? Step(Scene scene, Message message)
    {
        var text = message.Text.Trim();
        if (!IsAsked(scene) && SmallTalk.IsAnnounced(text) && Outcomes.Read(text, scene.State.Promises.Count).Count == 0)
        {
            // It tells of no thing; what the bot itself doubts may be what is meant.
            return scene.File.QuestionsOf(scene.Me.Id).Any() ? AmendTalk.Details(scene) : Turn.Of(scene, Words.In(scene.State.Language).Collect.NotReturned(null)).Remember(s => s with { Pending = new Pending.QuestionOrProgress(text) });
        }

        if (!IsAsked(scene) || Replies.Read(text) is [{ Instead: null }, ..])
        {
            return null;
        }

        if ((Called(scene, text) is { Count: > 0 } called ? called : Numbered(scene, text)) is { Count: > 0 } numbered)
        {
            return Answered(scene, numbered, message, null, numbered: true);
        }

        if (!IsOneSentence(text) || AnswerTalk.Bare(scene, text) is not null || ItemTalk.Read(scene, text) is not null)
        {
            return null; // or of an item that nobody asks about
        }

        var isDay = AnswerTalk.IsDate(scene, text);
        if (!isDay && Outcomes.Read(text, scene.State.Promises.Count).Count > 0)
        {
            return null;
        }

        if (ItemWords.NewValue(text, scene.Today) is { } value)
        {
            var open = OpenReturns.Fitting(scene, value) is { Count: 1 } one ? one : [.. OpenReturns.Of(scene).DistinctBy(q => q.Entry?.EntryId)];
            return open is [var changed] ? Answered(scene, [(changed, text)], message, null) : Which(scene, text, null);
        }

        if (SmallTalk.IsAnnounced(text))
        {
            return Announced(scene, OpenReturns.Listed(scene).Select(o => o.Number));
        }

        if (OpenReturns.Fitting(scene, text) is { Count: > 0 } fitting)
        {
            return fitting is [var asked] ? Answered(scene, [(asked, text)], message, null) : Which(scene, text, isDay ? true : null);
        }

        if (SmallTalk.IsAnothersBusiness(text))
        {
            return OpenReturns.Listed(scene) is [var only] ? Answered(scene, [(OpenReturns.About(scene, only.Number)!, text)], message, intoEntry: false) : Which(scene, text, false);
        }

        var answers = OpenReturns.Of(scene).Where(q => MayAnswer(scene, q, text)).DistinctBy(q => q.Entry?.EntryId).ToList();
        return answers switch
        {
            [] => null,
            [var one] => Answered(scene, [(one, text)], message, null),
            _ => Which(scene, text, null),
        };
    }

    /// <summary>
    /// It may be an answer and may be something else: it is kept as what was said, and whoever said it is told how to make it the answer. What only
    /// talks to somebody is not kept before its writer says what it is. Null when nothing is open that it could answer; asked once a question.
    /// </summary>
    /// <param name="isTalk">It reads like a question, or speaks to somebody.</param>
    public static Turn? Doubt(Scene scene, Message message, bool isTalk)
    {
        var text = message.Text.Trim();
        var isPart = SmallTalk.IsPart(text); // of what was spoken of before, however much was said since
        if (scene.State.Burst is not null || !IsOneSentence(text) || CollectTalk.NamesItsPlace(scene, text)
            || OpenReturns.Of(scene).FirstOrDefault(q => isPart || !scene.File.LivingOf(scene.Me.Id).Any(e => e.SaidAt > q.AskedAt)) is not { } question)
        {
            return null;
        }

        var (words, open) = (Words.In(scene.State.Language).Collect, OpenReturns.Listed(scene));
        var doubt = new Pending.AnswerOrProgress(open.Count > 1 ? "" : question.Id, message.Id);
        if (isPart || ((isTalk || SmallTalk.SpeaksToSomebody(text)) && !Said.TellsFacts(scene, text)))
        {
            return Turn.Of(scene, words.AnswerOrNothing(open, text)).Remember(s => s with { Pending = doubt with { Text = text } });
        }

        return CollectTalk.Keep(scene, message, message.Text).Say(WhatItMayBe(scene, question, text)).Remember(s => s with { Pending = doubt });
    }

    private static string WhatItMayBe(Scene scene, Question question, string text)
    {
        var (words, open) = (Words.In(scene.State.Language).Collect, OpenReturns.Listed(scene));
        return open.Count > 1 ? words.AnswerToSeveral(open, text)
            : words.AnswerOrProgress(scene.NameOf(question.AskedBy), OpenReturns.ItemOf(scene, question)!.Number, question.Text, text);
    }

    private static Turn Which(Scene scene, string text, bool? intoEntry) =>
        Turn.Of(scene, Words.In(scene.State.Language).Collect.WhichReturned(OpenReturns.Listed(scene), intoEntry))
            .Remember(s => s with { Pending = new Pending.WhichReturned(text, intoEntry) });

    /// <summary>第2条：…, and several of that kind in one message: each of an item that is asked about.</summary>
    private static List<(Question Question, string Text)> Numbered(Scene scene, string text) => Replies.OfItems(text)
        .Select(parts => parts
            .Where(p => p.Words.Length <= Longest && !IsOutcome(scene, parts.Count == 1 ? text : p.Words, p.Item))
            .Select(p => (Question: OpenReturns.About(scene, p.Item), p.Words))
            .Where(p => p.Question is { } asked && (parts.Count > 1 || !parts[0].AsList || ReturnedAnswers.Read(OpenReturns.ItemOf(scene, asked)!.Shown, asked.Text, p.Words) != ReturnedAnswer.Unclear))
            .ToList() is { } answers && answers.Count == parts.Count ? answers : [])
        .FirstOrDefault(answers => answers.Count > 0)?
        .ConvertAll(a => (a.Question!, a.Words)) ?? [];

    // 5 张伟, 第5条：张伟负责: a family name that could count sheets.
    // 2.1 张伟: the name the line has in the lead's draft.
    private static List<(Question Question, string Text)> Called(Scene scene, string text) =>
        Replies.Leading(text) is { } said && scene.Team.People.Any(p => said.Words.StartsWith(p.Name, StringComparison.Ordinal)) && OpenReturns.About(scene, said.Item) is { } question ? [(question, said.Words)]
        : Replies.OfLine(text) is { } line && DraftItems.Find(scene.File.Draft?.Lines ?? [], line.Line) is { Line.Sources: { Count: > 0 } sources }
            && OpenReturns.Of(scene).FirstOrDefault(q => sources.Any(s => s.EntryId == q.Entry?.EntryId)) is { } asked ? [(asked, line.Words)]
        : ItemTalk.Read(scene, text) is { } changed && ItemWords.NewValue(changed.Words, scene.Today) is not null && OpenReturns.About(scene, changed.Item.Number) is { } about ? [(about, changed.Words)]
        : [];

    /// <summary>Whether words answer a question as far as they say nothing of anything else; not when they hold another thing than was asked for, unless they say the item anew.</summary>
    private static bool MayAnswer(Scene scene, Question question, string text) => ReturnedAnswers.Read(OpenReturns.ItemOf(scene, question)!.Shown, question.Text, text) switch
    {
        ReturnedAnswer.Unclear => false,
        ReturnedAnswer.Restates => true,
        _ => OpenReturns.AskedFor(scene, question).Holds(text) is null,
    };

    /// <summary>1 上线了 is what became of a promise as long as nothing was said of that one.</summary>
    private static bool IsOutcome(Scene scene, string text, int number) => Outcomes.Read(text, scene.State.Promises.Count).Count > 0
        && scene.State.Promises.ElementAtOrDefault(number - 1) is { } promise && PromiseTalk.Kept(scene, promise) is not { Deleted: false };

    /// <summary>Answers to questions, and what is left to be answered then.</summary>
    /// <param name="numbered">Whether they name their items.</param>
    private static Turn Answered(Scene scene, IReadOnlyList<(Question Question, string Text)> given, Message message, bool? intoEntry, bool numbered = false)
    {
        var answers = given.Where(a => intoEntry is not null || !(SmallTalk.IsDelay(a.Text) || IsAnnounced(scene, a.Text))).ToList();
        if (answers.Count == 0 && given.All(a => IsAnnounced(scene, a.Text)))
        {
            return Announced(scene, given.Select(a => OpenReturns.ItemOf(scene, a.Question)!.Number)); // 第1条改好了
        }

        if (answers.Count == 0)
        {
            return Turn.Of(scene, Words.In(scene.State.Language).Duty.InYourTime + "\n" + Waiting(scene)); // 第2条我查一下
        }

        var turn = answers.Aggregate(Turn.Silent(scene), (done, answer) => done.Then(Taken(scene with { State = done.State }, answer, message, intoEntry, numbered)));
        return turn.Changes.Count == 0 ? turn : turn.Say(Left(scene, turn));
    }

    private static Turn Taken(Scene scene, (Question About, string Text) answer, Message message, bool? intoEntry, bool numbered)
    {
        if (intoEntry != false && ItemWords.NewValue(answer.Text, scene.Today) is { } value)
        {
            return AnswerReturn.NewlyValued(scene, message, OpenReturns.AnsweredBy(scene, answer.About, value, numbered), answer.Text, value);
        }

        var questions = OpenReturns.AnsweredBy(scene, answer.About, answer.Text, numbered);
        if (intoEntry is not null || OpenReturns.AskedFor(scene, questions[0]).Holds(answer.Text) != false || MayAnswer(scene, questions[0], answer.Text))
        {
            return AnswerReturn.Taken(scene, message, questions, answer.Text, intoEntry);
        }

        // A day to 谁负责？ answers it not: what it is, its writer says.
        return Turn.Of(scene, Words.In(scene.State.Language).Collect.AnswerOrNothing([(OpenReturns.ItemOf(scene, questions[0])!.Number, questions[0].Text)], answer.Text))
            .Remember(s => s with { Pending = new Pending.AnswerOrProgress(questions[0].Id, message.Id) { Text = answer.Text } });
    }

    // 改为11月27日 says what.
    private static bool IsAnnounced(Scene scene, string text) => SmallTalk.IsAnnounced(text) && ItemWords.NewValue(text, scene.Today) is null;

    /// <summary>What waits for an answer of mine after a turn; empty when nothing does.</summary>
    public static string Left(Scene scene, Turn turn) => Words.In(scene.State.Language).Collect.StillReturned(
        OpenReturns.Listed(scene, turn.Changes.OfType<Change.QuestionPut>().Select(c => c.Question)));

    /// <summary>都改好了, and nothing was: the items as they stand, and how to answer.</summary>
    private static Turn Announced(Scene scene, IEnumerable<int> items)
    {
        var words = Words.In(scene.State.Language).Collect;
        return Turn.Of(scene, words.StandsUnchanged([.. items.Distinct().Select(n => (n, AmendTalk.Item(scene, n)!.Shown))]) + "\n" + Waiting(scene));
    }

    /// <summary>补充 2 … of an item that nobody asked about.</summary>
    private static Turn Added(Scene scene, Message message, EntryVersion item, string text) => scene.File.Report is null
        ? AnswerReturn.Changed(scene, message, item, AnswerReturn.Joined(item.Shown, text), [])
        : SuggestTalk.Change(scene, message, [item], AnswerReturn.Joined(item.Shown, text));

    private static bool IsOneSentence(string text) =>
        text.Length <= Longest && Text.Lines.Of(text).Length == 1 && text[0] is not ('-' or '*' or '\u00B7' or '\u2022' or '#' or '\u3010');

    private static List<EntryVersion> Kept(Scene scene, Pending.AnswerOrProgress doubt) => [.. scene.File.Living.Where(e => e.SaidIn == doubt.Message)];

    /// <summary>补充: it is part of the entry that was asked about; 答复: it is for the lead alone. Either way it is no item of its own.</summary>
    private static Turn Chosen(Scene scene, Message message, Pending.AnswerOrProgress doubt, (bool? IntoEntry, int? Item) said)
    {
        var words = Words.In(scene.State.Language).Collect;
        var cleared = scene with { State = scene.State with { Pending = null, Burst = null } };
        var kept = Kept(scene, doubt);
        var text = kept.Count > 0 ? string.Join('\n', kept.Select(e => e.Shown)) : doubt.Text;
        var question = said.Item is { } number ? OpenReturns.About(scene, number) : OpenReturns.Of(scene).FirstOrDefault(q => q.Id == doubt.Question);
        if (question is null || text is null)
        {
            return text is not null && IsAsked(scene) ? Turn.Of(scene, words.WhichReturned(OpenReturns.Listed(scene), said.IntoEntry)) : Turn.Of(cleared, words.NothingAsked);
        }

        var turn = Answered(cleared, [(question, text)], message, said.IntoEntry).With(AmendTalk.Gone(scene, kept));
        return said.IntoEntry == true ? turn.Remember(s => s.Changed([OpenReturns.ItemOf(scene, question)!, .. kept])) : turn;
    }

    /// <summary>What was kept and may be an answer is put right before it was said which it is.</summary>
    private static Turn OtherWords(Scene scene, Pending.AnswerOrProgress doubt, EntryVersion kept, string text)
    {
        var changed = AmendTalk.Changed(kept, text, scene.Now);
        var question = OpenReturns.Of(scene).FirstOrDefault(q => doubt.Question.Length == 0 || q.Id == doubt.Question);
        return Turn.Of(scene, question is null ? Words.In(scene.State.Language).Collect.Amended(kept.Number, changed.Shown) : WhatItMayBe(scene, question, text))
            .With(Said.Append(scene, [changed], scene.Today))
            .Remember(s => s.Added([kept.EntryId]) with { Burst = null });
    }
}
