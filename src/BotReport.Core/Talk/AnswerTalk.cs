using System.Text.RegularExpressions;
using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>Short answers: which of them a message is, and those to questions.</summary>
internal static partial class AnswerTalk
{
    private const int RegexMilliseconds = 250;

    /// <summary>The turn for a message that answers something; null when it answers nothing.</summary>
    public static Turn? Step(Scene scene, Message message)
    {
        var text = message.Text.Trim();
        if (scene.File.Report is null && PlaceTalk.Step(scene, text) is { } placed)
        {
            return placed;
        }

        var replies = Replies.Read(text);
        var value = replies is [{ Instead: { } instead }] ? instead : text;
        if (value != text && !Fits(scene, replies[0], value))
        {
            replies = [];
        }

        if (replies.Count == 0 && Bare(scene, value) is { } bare)
        {
            replies = [bare];
        }

        if (replies.Count > 0 && scene.File.QuestionsOf(scene.Me.Id).Any())
        {
            return Answer(scene, message, replies);
        }

        if (replies is [{ Instead: null }, ..] && scene.File.Report is null && PlaceTalk.Open(scene) is { } where)
        {
            return where;
        }

        var outcomes = scene.File.Report is null ? Outcomes.Read(text, scene.State.Promises.Count) : [];
        return outcomes.Count > 0 ? PromiseTalk.Step(scene, outcomes)
            : scene.File.Report is null && PromiseTalk.NewDay(scene, text) is { } newDay ? newDay
            : scene.State.Promises.Count > 0 && Outcomes.AreDigits(text) ? Turn.Of(scene, Words.In(scene.State.Language).Collect.DigitsFor(scene.State.Promises.Count))
            : replies.Count == 0 && scene.State.Burst is null && (value != text ? IsFigure().IsMatch(Text.Normal.Form(value)) : IsDate(scene, text))
                ? Turn.Of(scene, Words.In(scene.State.Language).General.Vague)
            : replies is [{ Instead: null }, ..] ? Turn.Of(scene, Words.In(scene.State.Language).Collect.NothingAsked)
            : null;
    }

    /// <summary>Other words can only stand for a date when they are one, for a figure when they are one: 不是接口问题，是数据问题 is no answer.</summary>
    private static bool Fits(Scene scene, ShortReply reply, string instead) => Find(scene, reply) switch
    {
        null => false,
        { Rule: "lead" } => reply.Number is not null, // 不是，是法务没给意见 answers in its own words
        { Proposal: null } => true,
        { WantsDay: true } => IsDate(scene, instead),
        _ => IsFigure().IsMatch(Text.Normal.Form(instead)),
    };

    /// <summary>Nothing but a day or a figure, while exactly one of the questions shown is about such a thing: 12月26日, 9.94万元.</summary>
    internal static ShortReply? Bare(Scene scene, string text)
    {
        var shown = scene.File.QuestionsOf(scene.Me.Id).Where(q => scene.State.Questions.Contains(q.Id) && q.Proposal is not null).ToList();
        var meant = IsDate(scene, text) ? shown.Where(q => q.WantsDay).ToList()
            : Quantity.Parse(text) is { } figure
                ? [.. shown.Where(q => !q.WantsDay && Quantity.Parse(q.Proposal!.Written)?.BaseUnit == figure.BaseUnit)]
            : [];
        return meant is [var question] && CollectTalk.NumberOf(scene, question) is { } number
            ? SameDay(scene, question, text) ? new ShortReply(number, true, null) : new ShortReply(number, null, text)
            : null;
    }

    internal static bool IsDate(Scene scene, string text) =>
        Facts.DateReader.Read(text, scene.Today) is [var date] && date.Text.Trim().Length == text.Trim().Length;

    private static bool SameDay(Scene scene, Question question, string text) =>
        question.Rule == "date"
        && Facts.DateReader.Read(text, scene.Today) is [var said]
        && Facts.DateReader.Read(question.Proposal!.Written, scene.Today) is [var asked]
        && said.Span == asked.Span && said.Text.Trim().Length <= question.Proposal.Written.Length;

    [GeneratedRegex(@"^\p{L}{0,1}[ ]*[-+]?\d[\d.,]*[ ]*[^\d,;:\u3002]{0,6}$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex IsFigure();

    private static Turn Answer(Scene scene, Message message, IReadOnlyList<ShortReply> replies)
    {
        var turn = Turn.Silent(scene);
        foreach (var reply in replies)
        {
            if (reply.OfAll)
            {
                turn = scene.File.QuestionsOf(scene.Me.Id).Aggregate(turn, (done, each) => done.Then(One(scene with { State = done.State }, message, each, reply)));
                continue;
            }

            turn = Find(scene, reply) is { } question
                ? turn.Then(One(scene with { State = turn.State }, message, question, reply))
                : turn.Say(Words.In(scene.State.Language).Collect.NothingAsked);
        }

        if (turn.Changes.OfType<Change.QuestionPut>().Any(c => c.Question.Rule == "lead") && ReturnTalk.Left(scene, turn) is { Length: > 0 } left)
        {
            turn = turn.Say(left);
        }

        return turn with { Says = [new(string.Join('\n', turn.Says.Select(s => s.Text)))] };
    }

    /// <summary>The question a number or, without one, the order of showing means.</summary>
    private static Question? Find(Scene scene, ShortReply reply)
    {
        var open = scene.File.QuestionsOf(scene.Me.Id).ToList();
        return reply.Number is { } number
            ? open.FirstOrDefault(q => CollectTalk.NumberOf(scene, q) == number)
            : scene.State.Questions.Select(id => open.FirstOrDefault(q => q.Id == id)).OfType<Question>().FirstOrDefault()
                ?? open.FirstOrDefault();
    }

    /// <summary>One question answered.</summary>
    public static Turn One(Scene scene, Message message, Question question, ShortReply reply)
    {
        var words = Words.In(scene.State.Language).Collect;
        var item = scene.File.Living.FirstOrDefault(e => e.EntryId == question.Entry?.EntryId);
        if (reply.Yes == false && item is not null && question is { Rule: "date", Proposal: { } unclear })
        {
            return Turn.Of(scene, words.DateOther(item.Number, unclear.Written)); // it stays open until the day is known
        }

        if (item is not null && ((reply.Yes == true && question.WantsOtherDay) || (reply.Instead is not null && question is { Proposal: null, Rule: not "lead" })))
        {
            return Turn.Of(scene, Words.In(scene.State.Language).Edit.Unfinished(UnfinishedCommand.Amend, $"{item.Number}")); // 是 says not which day, 90笔 not instead of what
        }

        var instead = reply.Instead ?? (reply.Yes == true && question.Rule != "date" ? question.Proposal?.Proposed : null);
        if (item is null || instead is null || question.Proposal is null)
        {
            var state = reply.Yes == true ? QuestionState.Accepted : reply.Yes == false ? QuestionState.Kept : QuestionState.Answered;
            var answer = reply.Instead ?? message.Text.Trim();
            var kept = Turn.Of(scene, reply.Yes == true && question.Proposal is { } meant
                    ? words.DateConfirmed(item?.Number ?? 0, meant.Written)
                    : words.Answered(item?.Number ?? 0, accepted: false, item?.Text ?? ""))
                .With(new Change.QuestionPut(question with { State = state, Answer = answer }));
            return question is { Rule: "lead", AskedBy: { } lead } && item is not null
                ? kept.Tell(scene, message, lead, Words.Chinese.Collect.ReturnKept(scene.NameOf(scene.Me.Id), item.Number, answer, item.Text))
                : kept;
        }

        var at = item.Text.IndexOf(question.Proposal.Written, StringComparison.Ordinal);
        var text = at < 0 ? instead : string.Concat(item.Text.AsSpan(0, at), instead, item.Text.AsSpan(at + question.Proposal.Written.Length));
        if (scene.File.Report is not null)
        {
            // The report is out: what was asked about it becomes a wish like any other change.
            return SuggestTalk.Change(scene, message, [item], text).With(new Change.QuestionPut(question with { State = QuestionState.Accepted, Answer = instead }));
        }

        var changed = AmendTalk.Changed(item, text, scene.Now);
        return Turn.Of(scene, words.Answered(item.Number, accepted: true, text))
            .With(Said.Append(scene, [changed], scene.Today))
            .With(new Change.QuestionPut(question with { State = QuestionState.Accepted, Answer = instead }))
            .Remember(s => s.Changed([item]));
    }
}
