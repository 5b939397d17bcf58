using BotReport.Core.Collecting;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>Short answers: to questions, to the promises of the prompt, to where a line belongs.</summary>
internal static class AnswerTalk
{
    /// <summary>The turn for a message that answers something; null when it answers nothing.</summary>
    public static Turn? Step(Scene scene, Message message)
    {
        var text = message.Text.Trim();
        if (scene.File.Report is null && Places(scene, text) is { } placed)
        {
            return placed;
        }

        var replies = Replies.Read(text);
        if (replies.Count > 0 && scene.File.QuestionsOf(scene.Me.Id).Any())
        {
            return Answer(scene, message, replies);
        }

        var outcomes = scene.File.Report is null ? Outcomes.Read(text, scene.State.Promises.Count) : [];
        return outcomes.Count > 0 ? Keep(scene, outcomes)
            : replies is [{ Instead: null }, ..] ? Turn.Of(scene, Words.In(scene.State.Language).Collect.NothingAsked)
            : null;
    }

    private static Turn? Places(Scene scene, string text)
    {
        var unplaced = scene.File.LivingOf(scene.Me.Id).Where(e => e.Section.Length == 0).ToList();
        if (unplaced.Count == 0)
        {
            return null;
        }

        var shape = new Shape(scene.Team.Sections.Select(s => s.Name), []);
        var places = Replies.Places(text, shape.Section).Where(p => Said.MayReport(scene, p.Section)).ToList();
        var moved = unplaced
            .Select(e => (Entry: e, Place: places.FirstOrDefault(p => p.Number is null || p.Number == e.Number)))
            .Where(p => p.Place is not null)
            .Select(p => p.Entry with
            {
                Version = p.Entry.Version + 1,
                Section = p.Place!.Section,
                SaidAt = scene.Now,
                Owner = Said.OwnerOf(scene, p.Place.Section, p.Entry.Path),
            })
            .ToList();
        return moved.Count == 0
            ? null
            : Turn.Of(scene, Words.In(scene.State.Language).Collect.Placed([.. moved.Select(m => (m.Number, m.Section))]))
                .With(Said.Append(scene, moved, scene.Today));
    }

    private static Turn Answer(Scene scene, Message message, IReadOnlyList<ShortReply> replies)
    {
        var turn = Turn.Silent(scene);
        foreach (var reply in replies)
        {
            turn = Find(scene, reply) is { } question
                ? turn.Then(One(scene with { State = turn.State }, message, question, reply))
                : turn.Say(Words.In(scene.State.Language).Collect.NothingAsked);
        }

        return turn with { Says = [string.Join('\n', turn.Says)] };
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

    private static Turn One(Scene scene, Message message, Question question, ShortReply reply)
    {
        var words = Words.In(scene.State.Language).Collect;
        var item = scene.File.Living.FirstOrDefault(e => e.EntryId == question.Entry?.EntryId);
        var instead = reply.Instead ?? (reply.Yes == true && question.Rule != "date" ? question.Proposal?.Proposed : null);
        if (item is null || instead is null || question.Proposal is null)
        {
            var state = reply.Yes == true ? QuestionState.Accepted : reply.Yes == false ? QuestionState.Kept : QuestionState.Answered;
            return Turn.Of(scene, reply.Yes == true && question.Proposal is { } meant
                    ? words.DateConfirmed(item?.Number ?? 0, meant.Written)
                    : words.Answered(item?.Number ?? 0, accepted: false, item?.Text ?? ""))
                .With(new Change.QuestionPut(question with { State = state, Answer = reply.Instead ?? message.Text.Trim() }));
        }

        var at = item.Text.IndexOf(question.Proposal.Written, StringComparison.Ordinal);
        var text = at < 0 ? instead : string.Concat(item.Text.AsSpan(0, at), instead, item.Text.AsSpan(at + question.Proposal.Written.Length));
        var changed = AmendTalk.Changed(item, text, scene.Now);
        return Turn.Of(scene, words.Answered(item.Number, accepted: true, text))
            .With(Said.Append(scene, [changed], scene.Today))
            .With(new Change.QuestionPut(question with { State = QuestionState.Accepted, Answer = instead }));
    }

    private static Turn Keep(Scene scene, IReadOnlyList<Outcome> outcomes)
    {
        var words = Words.In(scene.State.Language).Collect;
        var named = outcomes.Where(o => o.Number is not null).Select(o => o.Number!.Value).ToHashSet();
        var all = outcomes.SelectMany(o => o.Number is { } number
            ? [(Number: number, o.Words)]
            : Enumerable.Range(1, scene.State.Promises.Count).Where(n => !named.Contains(n)).Select(n => (Number: n, o.Words))).ToList();
        var next = Said.NextNumber(scene.File, scene.Me.Id);
        var versions = all.Select((o, at) => Entry(scene, scene.State.Promises[o.Number - 1], o, next + at)).ToList();
        var undated = all.Where(o => o.Words == Outcomes.Delayed).Select(o => o.Number).ToList();
        return Turn.Of(scene, words.Outcomes(versions))
            .Say(undated.Count > 0 ? words.NewDate(undated) : null)
            .With(Said.Append(scene, versions, scene.Today))
            .Remember(s => s with { LastEntries = [.. versions.Select(v => v.EntryId)], Week = scene.File.Week });
    }

    /// <summary>The outcome as an entry where the promise stood. Said again for the same promise, it is a new version.</summary>
    private static EntryVersion Entry(Scene scene, OfferedPromise promise, (int Number, string Words) outcome, int number)
    {
        var id = $"promise/{promise.Source.EntryId}/{promise.Subject}/{scene.File.Week.Monday:yyyy-MM-dd}";
        var old = scene.File.Entries.FirstOrDefault(e => e.EntryId == id);
        return new EntryVersion(
            id, (old?.Version ?? 0) + 1, scene.Team.Name, scene.File.Week, Said.OwnerOf(scene, promise.Section, promise.Path), scene.Me.Id,
            promise.Section, promise.Path, Outcomes.Sentence(promise.Subject, promise.Event, outcome.Words), old?.Number ?? number, scene.Now,
            Deleted: false);
    }
}
