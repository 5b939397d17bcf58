using BotReport.Core.Collecting;
using BotReport.Core.Drafting.Lexicon;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>An answer to a lead's question goes where it belongs: into the item, or to who asked.</summary>
internal static class AnswerReturn
{
    /// <summary>Into the item or to who asked, as its words tell.</summary>
    /// <param name="questions">What it answers, of one item.</param>
    /// <param name="intoEntry">Where its writer wants it; null when its words tell.</param>
    public static Turn Taken(Scene scene, Message message, IReadOnlyList<Question> questions, string text, bool? intoEntry)
    {
        var (question, item) = (questions[0], OpenReturns.ItemOf(scene, questions[0])!);
        var asked = OpenReturns.AskedFor(scene, question);
        var whole = questions.Count == 1 ? asked.Whole(text) : text;
        return (ReturnedAnswers.Read(item.Shown, question.Text, text), intoEntry) switch
        {
            (ReturnedAnswer.Confirms, null) or (_, false) => PassedOn(scene, message, questions, text, mayStand: false),
            (ReturnedAnswer.Bare, null) => Turn.Of(scene, Words.In(scene.State.Language).Collect.AnswerOfWhat(item.Number, text)),
            (ReturnedAnswer.Restates, _) => Changed(scene, message, item, text, questions),
            (ReturnedAnswer.Adds, _) or (_, true) => Changed(scene, message, item, Joined(item.Shown, whole), questions, text),
            (_, null) when asked.Stands(text) => Changed(scene, message, item, Joined(item.Shown, whole), questions, text),
            _ => PassedOn(scene, message, questions, text, mayStand: true),
        };
    }

    /// <summary>补充 2: what was passed on is to stand in the item too.</summary>
    public static Turn Also(Scene scene, Message message, Question answered)
    {
        var (item, words) = (OpenReturns.ItemOf(scene, answered)!, Words.In(scene.State.Language).Collect);
        return item.Shown.Contains(answered.Answer!.TrimEnd(Joins.Ends), StringComparison.Ordinal)
            ? Turn.Of(scene, words.StandsAlready(item.Number, item.Shown))
            : Again(scene, message, answered, item, Joined(item.Shown, answered.Answer));
    }

    /// <summary>
    /// 不是，每单6元 right after an answer: it is that one that is put right, in the item or with who asked. A figure takes a figure's place, other
    /// words only those that were passed on last. Null when it could be about anything else.
    /// </summary>
    public static Turn? PutRight(Scene scene, Message message, string text)
    {
        var answers = OpenReturns.AllAnswered(scene).ToList();
        var fits = answers
            .Where(q => !scene.File.LivingOf(scene.Me.Id).Any(e => e.SaidAt > OpenReturns.ItemOf(scene, q)!.SaidAt))
            .Select(q => Anew(scene, message, q, text))
            .FirstOrDefault(turn => turn is not null);
        if (fits is not null)
        {
            return fits;
        }

        return scene.State.Pending is Pending.QuestionOrProgress passed && passed.Text.Any(char.IsAsciiDigit) == text.Any(char.IsAsciiDigit) && answers.Find(q => q.Answer == passed.Text) is { } told
            ? PassedOn(scene, message, [told], text, mayStand: true)
            : null;
    }

    /// <summary>1 3300家 after 1 3200家: the new figure takes the place of the one that was given. Null when it is no figure, or the item says other things by now.</summary>
    public static Turn? Anew(Scene scene, Message message, Question answered, string text)
    {
        var item = OpenReturns.ItemOf(scene, answered)!;
        if (scene.State.Undo is not [var before] || item.Shown != answered.Answer || before.EntryId != item.EntryId || before.Version + 1 != item.Version)
        {
            return null;
        }

        var read = ReturnedAnswers.Read(before.Shown, answered.Text, text);
        return read is not (ReturnedAnswer.Adds or ReturnedAnswer.Restates) ? null
            : Again(scene, message, answered, item, read == ReturnedAnswer.Restates ? text : Joined(before.Shown, text))
                .Remember(s => s.Changed([before with { Version = item.Version }])); // 撤回 means the words before either answer
    }

    /// <summary>The item with its new words; every lead whose question they answer hears them.</summary>
    /// <param name="answer">What answers them, where it may leave a part of what was asked open; null when it does not.</param>
    public static Turn Changed(Scene scene, Message message, EntryVersion item, string text, IReadOnlyList<Question> questions, string? answer = null)
    {
        var changed = AmendTalk.Changed(item, text, scene.Now);
        return Shown(scene, item, changed, [.. questions.Select(q => scene.NameOf(q.AskedBy)).Distinct()], AmendTalk.ReturnAnswered(
            scene, message, changed, questions, q => answer is null ? null : OpenReturns.AskedFor(scene, q).Left(answer)));
    }

    /// <summary>Both in their own words; the mark at the entry's end ends the whole.</summary>
    public static string Joined(string entry, string answer)
    {
        var (words, more) = (entry.TrimEnd(Joins.Ends), answer.TrimEnd(Joins.Ends));
        var end = entry[words.Length..].Trim();
        return words + (Dialogue.LanguageOf(words) == "zh" ? Joins.All[1] : ", ") + more + end;
    }

    private static Turn Again(Scene scene, Message message, Question answered, EntryVersion item, string text)
    {
        var changed = AmendTalk.Changed(item, text, scene.Now);
        return Shown(scene, item, changed, [scene.NameOf(answered.AskedBy)], Turn.Silent(scene)
            .With(new Change.QuestionPut(answered with { Answer = changed.Shown }))
            .Tell(scene, message, answered.AskedBy!, Words.Chinese.Collect.ReturnAnswered(scene.NameOf(scene.Me.Id), changed.Number, changed.Shown)));
    }

    private static Turn Shown(Scene scene, EntryVersion item, EntryVersion changed, IReadOnlyList<string> leads, Turn told)
    {
        var said = Said.Append(scene, [changed], scene.Today).ToList();
        return Turn.Of(scene, Words.In(scene.State.Language).Collect.AnswerTaken(item.Number, changed.Shown, leads))
            .With(said)
            .Then(told)
            .Then(AmendTalk.AskAgain(scene, said))
            .Remember(s => s.Changed([item]));
    }

    /// <param name="mayStand">Whether it says something that could stand in the item.</param>
    private static Turn PassedOn(Scene scene, Message message, IReadOnlyList<Question> questions, string text, bool mayStand)
    {
        var (item, words) = (OpenReturns.ItemOf(scene, questions[0])!, Words.In(scene.State.Language).Collect);
        return questions.Select(q => q.AskedBy!).Distinct().Aggregate(
            Turn.Of(scene, words.AnswerPassedOn(item.Number, scene.NameOf(questions[0].AskedBy), text, mayStand))
                .With(questions.Select(q => new Change.QuestionPut(q with { State = QuestionState.Answered, Answer = text }))),
            (turn, lead) => turn.Tell(scene, message, lead, Words.Chinese.Collect.ReturnKept(scene.NameOf(scene.Me.Id), item.Number, text, item.Shown)))
            .Remember(s => s.Added([]) with { Pending = mayStand ? new Pending.QuestionOrProgress(text) : s.Pending }); // what was told cannot be taken back, and 撤回 means nothing older
    }
}
