using System.Globalization;
using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;
using BotReport.Core.Weeks;

namespace BotReport.Core.Talk;

/// <summary>状态, 催, 退回, 草稿, 发布: the lead's way from answers to a report.</summary>
internal static class LeadTalk
{
    private static readonly TimeSpan TakeBackWithin = TimeSpan.FromMinutes(10);

    /// <summary>The board: who, which section, since when, questions open.</summary>
    public static Turn Status(Scene scene)
    {
        var file = scene.File;
        var board = new BoardText(
            file.Label,
            Range(file.Week),
            file.Duties.Count(d => !d.IsOnLeave),
            [.. file.Duties.Where(d => !d.IsOnLeave && file.IsAnswered(d)).Select(d => Answered(scene, d))],
            [.. file.Missing.Select(d => Missing(scene, d))],
            [.. file.Duties.Where(d => d.IsOnLeave).Select(d => (scene.NameOf(d.Person), d.Section))],
            [.. Open(scene).Select(q => (scene.NameOf(q.Person), CollectTalk.NumberOf(scene, q), q.Text))],
            [.. file.Living.Where(e => e.Section.Length == 0).Select(e => (scene.NameOf(e.Author), e.Number, e.Text))],
            LedgerNews.Of(scene.Knowledge, file, scene.Today, Words.In(scene.State.Language).Ledger),
            file.Suggestions.Count,
            file.Report is null ? null : Words.In(scene.State.Language).Lead.AlreadyPublished(file.Label),
            file.Draft?.Number,
            scene.Team.Calendar.MissingYear(scene.Today))
        {
            Posts = PostTalk.Board(scene),
        };
        var words = Words.In(scene.State.Language);
        // 更多 goes on with the list that did not fit, by the name under which it can be asked for.
        var cut = board.News.FirstOrDefault(n => n.More > 0 && n.Kind is LedgerNewsKind.Moved or LedgerNewsKind.Overdue) is { } news ? $"{file.Label} {words.Ledger.Name(news.Kind)}" : null;
        return (Turn.Of(scene, new Reply(words.Lead.Board(board), BoardCard.Of(file.Week, board, words.Card, words.Ledger))) with { Privately = true })
            .Remember(s => s with { LastQuestion = cut ?? s.LastQuestion, AllSaid = cut is null ? s.LastQuestion : null });
    }

    /// <summary>催: a private word to the missing only, at most once a day and person, never at night.</summary>
    public static Turn Remind(Scene scene)
    {
        var words = Words.In(scene.State.Language).Lead;
        var missing = scene.File.Missing.GroupBy(d => d.Person).ToList();
        if (missing.Count == 0 || scene.File.Report is not null)
        {
            return Turn.Of(scene, missing.Count == 0 ? words.NobodyMissing : words.AlreadyPublished(scene.File.Label)) with { Privately = true };
        }

        var again = missing.Where(m => scene.Nudged.Contains(m.Key)).ToList();
        var first = missing.Except(again).ToList();
        string[] says =
        [
            .. first.Count == 0 ? (string[])[] : [words.Reminded([.. first.Select(m => scene.NameOf(m.Key))])],
            .. again.Count == 0 ? (string[])[] : [words.RemindedBefore([.. again.Select(m => scene.NameOf(m.Key))])],
        ];
        return Turn.Of(scene, string.Join('\n', says))
            .With(first.Select(m => new Change.Send(new OutboxMessage(
                OutboxKeys.Nudges(scene.Team.Name, scene.Today) + m.Key,
                null,
                scene.Team.Name,
                m.Key,
                Words.Chinese.Lead.Nudge(scene.NameOf(scene.Me.Id), scene.File.Label, [.. m.Select(d => d.Section)]),
                Night.After(scene.Team, scene.Now)))))
            .With(new Change.Audited(scene.Team.Name, scene.Me.Id, "remind", scene.File.Label, scene.Now)) with
        { Privately = true };
    }

    /// <summary>退回 1.2 金额口径？: the question goes to whose words stand there.</summary>
    public static Turn Return(Scene scene, Message message, Phrase.SendBack back)
    {
        var words = Words.In(scene.State.Language);
        if (scene.File.Draft is not { } draft)
        {
            return Turn.Of(scene, words.Lead.NoDraft);
        }

        var source = DraftItems.Find(draft, back.Item);
        var entry = scene.File.Entries.FirstOrDefault(e => e.EntryId == source?.EntryId);
        if (entry is null)
        {
            return Turn.Of(scene, words.Lead.NoSuchLine(back.Item));
        }

        var person = entry.Owner ?? entry.Author;
        var question = new Question(
            $"lead/{message.Id}", scene.Team.Name, scene.File.Week, person, entry.Ref, "lead", back.Question, null, QuestionState.Open, null,
            scene.Me.Id, scene.Now);
        return Turn.Of(scene, words.Lead.Returned(back.Item, scene.NameOf(person)))
            .With(new Change.QuestionPut(question))
            .With(new Change.Audited(scene.Team.Name, scene.Me.Id, "entry.return", entry.EntryId, scene.Now))
            .Tell(scene, message, person, Words.Chinese.Collect.Returned(scene.NameOf(scene.Me.Id), entry.Number, entry.Text, back.Question));
    }

    /// <summary>草稿: asks for a merge; the answer is the draft.</summary>
    public static Turn Compose(Scene scene, Message message) => scene.File.Report is not null
        ? Turn.Of(scene, Words.In(scene.State.Language).Lead.AlreadyPublished(scene.File.Label)) with { Privately = true }
        : Turn.Silent(scene).With(WorkOf(scene, message, WorkKind.Compose, null)) with { Privately = true };

    /// <summary>发布: names the draft and asks once.</summary>
    public static Turn Publish(Scene scene)
    {
        var words = Words.In(scene.State.Language).Lead;
        if (scene.File.Report is not null)
        {
            return Turn.Of(scene, words.AlreadyPublished(scene.File.Label));
        }

        if (scene.File.Draft is not { } draft)
        {
            return Turn.Of(scene, words.NoDraft);
        }

        var posts = scene.Team.Places.Count == 0 ? null : Words.In(scene.State.Language).Post.Will(scene.Team.Places.Count);
        var changes = ChangedSince(scene, draft);
        var (number, text) = (scene.Team.Scheme.Number(scene.File.Week), new ConfirmText(draft.Number, changes, scene.File.Missing.Count(), Open(scene).Count(), posts));
        return Turn.Of(scene, new Reply(
                words.ConfirmPublish(number, text), DraftCard.Confirm(scene.File.Week, number, text, Words.In(scene.State.Language).Card)))
            .Remember(s => s with { Pending = new Pending.ConfirmPublish(draft.Number, changes, scene.File.Week), Week = scene.File.Week });
    }

    /// <summary>确认发布: only of the draft that was named, and only while it is the newest; what changed since he was asked is asked anew.</summary>
    public static Turn ConfirmPublish(Scene scene, Message message)
    {
        var words = Words.In(scene.State.Language).Lead;
        if (scene.File.Report is not null)
        {
            return Turn.Of(scene, words.AlreadyPublished(scene.File.Label));
        }

        if (scene.State.Pending is not Pending.ConfirmPublish asked || scene.File.Draft is not { } draft
            || (asked.Week, asked.Draft) != (scene.File.Week, draft.Number))
        {
            return Turn.Of(scene, words.NothingToConfirm);
        }

        return asked.Changes != ChangedSince(scene, draft)
            ? Publish(scene)
            : Turn.Silent(scene).With(WorkOf(scene, message, WorkKind.Publish, asked.Draft)).Remember(s => s with { Pending = null });
    }

    /// <summary>撤回发布, within ten minutes.</summary>
    public static Turn Unpublish(Scene scene, Message message) =>
        scene.File.Report is { Origin: Publishing.ReportOrigin.Published } report && scene.Now - report.At <= TakeBackWithin
            ? Turn.Silent(scene).With(WorkOf(scene, message, WorkKind.Unpublish, report.Version))
            : Turn.Of(scene, Words.In(scene.State.Language).Lead.CannotUnpublish(scene.File.Label, scene.File.Report is not null));

    /// <summary>How many entries changed after a draft was made.</summary>
    public static int ChangedSince(Scene scene, Draft draft)
    {
        var known = draft.Lines.SelectMany(l => l.Sources).Concat(draft.LeftOut.Select(l => l.Entry)).ToHashSet();
        return scene.File.Living.Count(e => !known.Contains(e.Ref))
            + known.Count(k => scene.File.Entries.Any(e => e.EntryId == k.EntryId && e.Deleted));
    }

    /// <summary>11/11–11/17.</summary>
    public static string Range(ReportWeek week) =>
        string.Create(CultureInfo.InvariantCulture, $"{week.Monday:MM'/'dd}–{week.Sunday:MM'/'dd}");

    private static IEnumerable<Question> Open(Scene scene) =>
        scene.File.Questions.Where(q => q.State == QuestionState.Open).OrderBy(Doubt.Of);

    private static Change.WorkAdded WorkOf(Scene scene, Message message, WorkKind kind, int? draft) => new(new Work(
        $"{kind}/{message.Id}", kind, scene.Team.Name, scene.File.Week, scene.Me.Id, message.InGroup ? null : message.From, draft, scene.Now));

    private static (string Name, string Section, int Entries, DutyAnswerKind? Answer, DateTimeOffset At) Answered(Scene scene, Team.Duty duty)
    {
        var entries = scene.File.Living.Where(e => e.Section == duty.Section && e.Owner == duty.Person).ToList();
        var answer = scene.File.AnswerOf(duty);
        var at = entries.Select(e => e.SaidAt).Append(answer?.At ?? DateTimeOffset.MinValue).Max();
        return (scene.NameOf(duty.Person), duty.Section, entries.Count, answer?.Kind, TimeZoneInfo.ConvertTime(at, scene.Team.Zone));
    }

    private static (string Name, string Section, DateTimeOffset? AskedAt, string? Undelivered) Missing(Scene scene, Team.Duty duty)
    {
        var prompt = scene.File.Deliveries.LastOrDefault(d => d.Person == duty.Person);
        var why = Undelivered(scene.File, duty.Person);
        return (
            scene.NameOf(duty.Person),
            duty.Section,
            prompt?.At is { } at ? TimeZoneInfo.ConvertTime(at, scene.Team.Zone) : null,
            why is { } state ? Words.In(scene.State.Language).Prompt.Undelivered(state) : null);
    }

    /// <summary>How the prompt failed to reach somebody; null when it did not fail.</summary>
    public static DeliveryState? Undelivered(WeekFile file, string person) =>
        file.Deliveries.LastOrDefault(d => d.Person == person) is { State: not (DeliveryState.Sent or DeliveryState.Waiting) and var state } ? state : null;
}
