using BotReport.Core.Collecting;
using BotReport.Core.Drafting.Lexicon;
using BotReport.Core.Talk.Phrases;
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

        // 不对，还没签 after 签了: words that answer the same.
        if (scene.State.Undo is [var last] && answers.Find(q => q.Entry?.EntryId == last.EntryId && OpenReturns.AskedFor(scene, q).Holds(text) == true) is { } same && Newer(scene, message, OpenReturns.ItemOf(scene, same)!, text) is { } newer)
        {
            return newer;
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

    /// <summary>1 李雷 after 1 张伟, whatever was said in between: the newer answer takes the place of the older, in the item or with who asked. Null when the item holds no answer, or nobody can tell where.</summary>
    public static Turn? Newer(Scene scene, Message message, EntryVersion item, string text)
    {
        List<Question> answered = [.. OpenReturns.AllAnswered(scene).Where(q => q.Entry?.EntryId == item.EntryId)];
        if (answered.Find(q => OpenReturns.AskedFor(scene, q).Holds(text) == true) is { } same && Anew(scene, message, same, text) is { } anew)
        {
            return anew;
        }

        if (answered.TrueForAll(q => q.Entry!.Value.Version == item.Version)) // all that was answered was passed on
        {
            return (answered.Find(q => OpenReturns.AskedFor(scene, q).Holds(text) == true) ?? answered.Find(q => OpenReturns.AskedFor(scene, q).Holds(text) is null)) is { } told
                ? Taken(scene, message, [told], text, null)
                : null;
        }

        var (shown, added, found) = (item.Shown, new List<string>(), false);
        foreach (var clause in AskedWords.Clause().Matches(text).Select(m => m.Value.Trim()).Where(c => c.Length > 0))
        {
            var asked = answered.Select(q => (Question: q, For: OpenReturns.AskedFor(scene, q, anyName: true))).FirstOrDefault(a => a.For.Holds(clause) == true);
            if (asked.For is null)
            {
                added.Add(clause);
            }
            else if (asked.For.Instead(shown, clause, last: answered.Count == 1 && asked.Question.Answer == item.Shown) is { } instead)
            {
                (shown, found) = (instead, true);
            }
            else
            {
                return null;
            }
        }

        // What answers nothing that was asked goes with it, as long as it can contradict nothing.
        return !found || added.Exists(clause => clause.Any(char.IsAsciiDigit)) ? null
            : shown == item.Shown ? Turn.Of(scene, Words.In(scene.State.Language).Collect.StandsAlready(item.Number, item.Shown))
            : Put(scene, message, item, added.Aggregate(shown, Joined), []);
    }

    /// <summary>1改成11月26日: the item with the new value; its reader sees the old one too.</summary>
    /// <param name="open">Questions that are answered by it.</param>
    public static Turn PutInto(Scene scene, Message message, EntryVersion item, NewValue value, IReadOnlyList<Question> open) =>
        Put(scene, message, item, value.Text, open, Words.In(scene.State.Language).Collect.ValueChanged(value.Old, value.New));

    /// <summary>1 改为11月27日, to a question about the item: the value takes the place of the one it has, or is the answer where none was.</summary>
    public static Turn NewlyValued(Scene scene, Message message, IReadOnlyList<Question> questions, string text, string value)
    {
        var item = OpenReturns.ItemOf(scene, questions[0])!;
        List<Question> holding = [.. questions.Where(q => OpenReturns.AskedFor(scene, q).Holds(value) == true)];
        if (holding.Exists(q => OpenReturns.AskedFor(scene, q).Whole(value) is var whole && whole != value && !item.Shown.Contains(whole.Replace(value, "", StringComparison.Ordinal), StringComparison.Ordinal)))
        {
            return Taken(scene, message, holding, value, null); // 哪天启动？ of an item that tells the day of another thing
        }

        var isOther = OpenReturns.AskedFor(scene, questions[0]).Holds(value) == false;
        return NewValues.In(item.Shown, value, scene.Today) is { } changed ? PutInto(scene, message, item, changed, [.. questions.Where(q => OpenReturns.AskedFor(scene, q).Holds(value) != false)])
            : isOther || (holding.Count == 0 && Facts.DateReader.Read(item.Shown, scene.Today).Count > 1) ? ItemTalk.Which(scene, item, $"{item.Number} {text}", value)
            : Taken(scene, message, questions, value, null);
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

    /// <summary>Other words for a part of an item: the questions they answer are closed, and who was told the older answer hears the newer.</summary>
    private static Turn Put(Scene scene, Message message, EntryVersion item, string text, IReadOnlyList<Question> open, string what = "")
    {
        var changed = AmendTalk.Changed(item, text, scene.Now);
        List<Question> answered = [.. OpenReturns.AllAnswered(scene).Where(q => q.Entry?.EntryId == item.EntryId && q.Entry?.Version < item.Version)];
        List<Question> heard = [.. open, .. answered];
        var told = heard.DistinctBy(q => q.AskedBy).Aggregate(
            Turn.Silent(scene).With(heard.Select(q => new Change.QuestionPut(q with { State = QuestionState.Answered, Answer = changed.Shown }))),
            (turn, q) => turn.Tell(scene, message, q.AskedBy!, Words.Chinese.Collect.ReturnAnswered(scene.NameOf(scene.Me.Id), changed.Number, changed.Shown)));
        return Shown(scene, item, changed, [.. heard.Select(q => scene.NameOf(q.AskedBy)).Distinct()], told, what);
    }

    private static Turn Again(Scene scene, Message message, Question answered, EntryVersion item, string text)
    {
        var changed = AmendTalk.Changed(item, text, scene.Now);
        return Shown(scene, item, changed, [scene.NameOf(answered.AskedBy)], Turn.Silent(scene)
            .With(new Change.QuestionPut(answered with { Answer = changed.Shown }))
            .Tell(scene, message, answered.AskedBy!, Words.Chinese.Collect.ReturnAnswered(scene.NameOf(scene.Me.Id), changed.Number, changed.Shown)));
    }

    private static Turn Shown(Scene scene, EntryVersion item, EntryVersion changed, IReadOnlyList<string> leads, Turn told, string what = "")
    {
        var said = Said.Append(scene, [changed], scene.Today).ToList();
        return Turn.Of(scene, what + Words.In(scene.State.Language).Collect.AnswerTaken(item.Number, changed.Shown, leads))
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
