using System.Text.RegularExpressions;
using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>Short answers: to questions, to the promises of the prompt, to where a line belongs.</summary>
internal static partial class AnswerTalk
{
    private const int RegexMilliseconds = 250;

    /// <summary>The turn for a message that answers something; null when it answers nothing.</summary>
    public static Turn? Step(Scene scene, Message message)
    {
        var text = message.Text.Trim();
        if (scene.File.Report is null && Places(scene, text) is { } placed)
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

        var outcomes = scene.File.Report is null ? Outcomes.Read(text, scene.State.Promises.Count) : [];
        return outcomes.Count > 0 ? Keep(scene, outcomes)
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
        { Proposal: null } => true,
        { Rule: "date" } => IsDate(scene, instead),
        _ => IsFigure().IsMatch(Text.Normal.Form(instead)),
    };

    /// <summary>Nothing but a day or a figure, while exactly one of the questions shown is about such a thing: 12月26日, 9.94万元.</summary>
    private static ShortReply? Bare(Scene scene, string text)
    {
        var shown = scene.File.QuestionsOf(scene.Me.Id).Where(q => scene.State.Questions.Contains(q.Id) && q.Proposal is not null).ToList();
        var meant = IsDate(scene, text) ? shown.Where(q => q.Rule == "date").ToList()
            : Quantity.Parse(text) is { } figure
                ? [.. shown.Where(q => q.Rule != "date" && Quantity.Parse(q.Proposal!.Written)?.BaseUnit == figure.BaseUnit)]
            : [];
        return meant is [var question] && CollectTalk.NumberOf(scene, question) is { } number
            ? SameDay(scene, question, text) ? new ShortReply(number, true, null) : new ShortReply(number, null, text)
            : null;
    }

    private static bool IsDate(Scene scene, string text) =>
        Facts.DateReader.Read(text, scene.Today) is [var date] && date.Text.Trim().Length == text.Trim().Length;

    private static bool SameDay(Scene scene, Question question, string text) =>
        question.Rule == "date"
        && Facts.DateReader.Read(text, scene.Today) is [var said]
        && Facts.DateReader.Read(question.Proposal!.Written, scene.Today) is [var asked]
        && said.Span == asked.Span && said.Text.Trim().Length <= question.Proposal.Written.Length;

    [GeneratedRegex(@"^\p{L}{0,1}[ ]*[-+]?\d[\d.,]*[ ]*[^\d,;:\u3002]{0,6}$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex IsFigure();

    private static Turn? Places(Scene scene, string text)
    {
        var unplaced = scene.File.LivingOf(scene.Me.Id).Where(e => e.Section.Length == 0).ToList();
        if (unplaced.Count == 0)
        {
            return null;
        }

        var said = Replies.Places(text, scene.Knowledge.SectionCalled);
        var places = said.Where(p => Said.MayReport(scene, p.Section)).ToList();
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
        if (moved.Count == 0)
        {
            return NotMyPlace(scene, unplaced, said);
        }

        var words = Words.In(scene.State.Language).Collect;
        var after = scene.File.With(moved);
        var open = after.OpenDuties(scene.Me.Id).Select(d => d.Section).ToList();
        var placed = words.Placed([.. moved.Select(m => (m.Number, m.Section))]);
        return Turn.Of(scene, open.Count == 0 ? placed : $"{placed}\n{words.StillOpen(open)}")
            .With(Said.Append(scene, moved, scene.Today))
            .With(CollectTalk.Overtaken(scene, moved))
            .With(Completion.Tell(scene, after));
    }

    /// <summary>Somebody else's section is no place for my lines; null when the message names no section for one of them.</summary>
    private static Turn? NotMyPlace(Scene scene, IReadOnlyList<EntryVersion> unplaced, IReadOnlyList<PlaceReply> said) =>
        said.Select(p => (p.Section, Entry: unplaced.FirstOrDefault(e => p.Number is null || e.Number == p.Number)))
            .FirstOrDefault(p => p.Entry is not null) is ({ } section, { } entry)
            ? Turn.Of(scene, Words.In(scene.State.Language).Collect.NotYourPlace(
                entry.Number, section, CollectTalk.Owners(scene, section), scene.MySections))
            : null;

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
        if (reply.Yes == false && item is not null && question is { Rule: "date", Proposal: { } unclear })
        {
            return Turn.Of(scene, words.DateOther(item.Number, unclear.Written)); // it stays open until the day is known
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
        return Turn.Of(scene, words.Outcomes(versions) + (undated.Count > 0 ? "\n" + words.NewDate(undated) : ""))
            .With(Said.Append(scene, versions, scene.Today))
            .With(CollectTalk.Overtaken(scene, versions))
            .With(Completion.Tell(scene, scene.File.With(versions)))
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
