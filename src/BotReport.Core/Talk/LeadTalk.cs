using System.Globalization;
using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Brief;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;
using BotReport.Core.Weeks;

namespace BotReport.Core.Talk;

/// <summary>状态, 催, 退回, 草稿, 发布: the lead's way from answers to a report.</summary>
internal static class LeadTalk
{
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
            file.Suggestions.Count(s => s.IsOpen),
            file.Report is null ? null : Words.In(scene.State.Language).Lead.AlreadyPublished(file.Label),
            file.Draft?.Number,
            scene.Team.Calendar.MissingYear(scene.Today))
        {
            Posts = PostTalk.Board(scene),
            OfDraft = file.Report is null && file.Draft is { } draft ? [.. OfDraft(scene, draft)] : [],
        };
        var words = Words.In(scene.State.Language);
        // 更多 goes on with the list that did not fit, by the name under which it can be asked for.
        var cut = board.News.FirstOrDefault(n => n.More > 0 && n.Kind is LedgerNewsKind.Moved or LedgerNewsKind.Overdue) is { } news ? $"{file.Label} {words.Ledger.Name(news.Kind)}" : null;
        return (Turn.Of(scene, new Reply(words.Lead.Board(board), BoardCard.Of(file.Week, board, words.Card, words.Ledger))) with { Privately = true })
            .Remember(s => s with { LastQuestion = cut ?? s.LastQuestion, AllSaid = cut is null ? s.LastQuestion : null });
    }

    /// <summary>催, 催 赵磊, 催 好店: a private word to the missing only, at most once a day and person, never at night.</summary>
    /// <param name="whom">What those were called who are meant; empty: everybody.</param>
    public static Turn Remind(Scene scene, IReadOnlyList<string> whom)
    {
        if (whom.FirstOrDefault(name => Called(scene, name) is null) is { } unknown)
        {
            var called = People.Called(scene.Team, unknown).Select(p => $"{p.Name}（{p.Id}）");
            return Turn.Of(scene, Words.In(scene.State.Language).General.NobodyCalled(unknown, [.. called])) with { Privately = true };
        }

        var words = Words.In(scene.State.Language).Lead;
        var meant = whom.SelectMany(name => Called(scene, name)!).ToHashSet();
        var missing = scene.File.Missing.Where(d => whom.Count == 0 || meant.Contains(d.Person) || meant.Contains(d.Section)).GroupBy(d => d.Person).ToList();
        if (missing.Count == 0 || scene.File.Report is not null)
        {
            var none = whom.Count == 0 || !scene.File.Missing.Any() ? words.NobodyMissing : words.NotMissing(whom);
            return Turn.Of(scene, scene.File.Report is null ? none : words.AlreadyPublished(scene.File.Label)) with { Privately = true };
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

    /// <summary>Whether every name is one person's or one section's.</summary>
    public static bool Knows(Scene scene, IReadOnlyList<string> whom) => whom.All(name => Called(scene, name) is not null);

    /// <summary>The person's id or the section's name that is called so; null when it is nobody's or several people's.</summary>
    private static IReadOnlyList<string>? Called(Scene scene, string name) =>
        People.Called(scene.Team, name) is [var one] ? [one.Id] : scene.Knowledge.SectionCalled(name) is { } section ? [section] : null;

    /// <summary>退回 1.2 金额口径？: the question goes to whose words stand there.</summary>
    public static Turn Return(Scene scene, Message message, Phrase.SendBack back)
    {
        var words = Words.In(scene.State.Language);
        if (scene.File.Draft is not { } draft)
        {
            return Turn.Of(scene, words.Lead.NoDraft);
        }

        var item = DraftItems.Find(draft.Lines, back.Item);
        var entry = scene.File.Entries.FirstOrDefault(e => item?.Line.Sources.Any(s => s.EntryId == e.EntryId) == true);
        if (entry is null)
        {
            List<string> owing = item is null ? [] : [.. scene.File.Missing.Where(d => d.Section == item.Section).Select(d => scene.NameOf(d.Person)).Distinct()];
            var named = owing.Where(name => item!.Text.Contains(name, StringComparison.Ordinal)).ToList();
            return Turn.Of(scene, item is null ? words.Lead.NoSuchLine(back.Item)
                : words.Lead.NothingToReturn(item.Name, item.Text, item.Line.Hand == LineHand.Lead, item.Line.Hand == LineHand.Lead ? [] : named.Count > 0 ? named : owing));
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

    /// <summary>重写 好店 更短: asks for other words; the answer is what changed.</summary>
    public static Turn Reword(Scene scene, Message message, Phrase.Reword reword)
    {
        var words = Words.In(scene.State.Language).Lead;
        return scene.File.Report is not null ? Turn.Of(scene, words.AlreadyPublished(scene.File.Label)) with { Privately = true }
            : scene.File.Draft is null ? Turn.Of(scene, words.NoDraft) with { Privately = true }
            : scene.Knowledge.SectionCalled(reword.Section) is not { } section
                ? Turn.Of(scene, words.NoSuchSection(reword.Section, [.. scene.Team.Sections.Select(s => s.Name)])) with { Privately = true }
            : Turn.Silent(scene).With(new Change.WorkAdded(WorkOf(scene, message, WorkKind.Reword, null).Work with { Text = $"{section}\n{reword.Wish}" })) with { Privately = true };
    }

    /// <summary>草稿: asks for a merge; the answer is the draft. 草稿 一页 and 草稿 200字 merge nothing: they show what there is.</summary>
    public static Turn Compose(Scene scene, Message message, DraftLength length) => length != DraftLength.Full ? ShortTalk.Show(scene, length)
        : scene.File.Report is not null
        ? Turn.Of(scene, Words.In(scene.State.Language).Lead.AlreadyPublished(scene.File.Label)) with { Privately = true }
        : Turn.Silent(scene).With(WorkOf(scene, message, WorkKind.Compose, null)).Remember(s => s with { EditedAs = [] }) with { Privately = true };

    /// <summary>11/11–11/17.</summary>
    public static string Range(ReportWeek week) =>
        string.Create(CultureInfo.InvariantCulture, $"{week.Monday:MM'/'dd}–{week.Sunday:MM'/'dd}");

    /// <summary>The open questions of the week, most doubtful first.</summary>
    public static IEnumerable<Question> Open(Scene scene) =>
        scene.File.Questions.Where(q => q.State == QuestionState.Open).OrderBy(Doubt.Of);

    /// <summary>Longer work that a message asks for, once a message.</summary>
    /// <param name="number">As <see cref="Work.Number"/>.</param>
    public static Change.WorkAdded WorkOf(Scene scene, Message message, WorkKind kind, long? number) => new(new Work(
        $"{kind}/{message.Id}", kind, scene.Team.Name, scene.File.Week, scene.Me.Id, message.InGroup ? null : message.From, number, scene.Now));

    private static IEnumerable<string> OfDraft(Scene scene, Draft draft)
    {
        var blocking = Findings.Of(scene.Knowledge, scene.File).Where(f => f.Blocks).ToList();
        return blocking.Count == 0 ? PublishTalk.Approval(scene, draft) : [Words.In(scene.State.Language).Check.Blocking(blocking), .. PublishTalk.Approval(scene, draft)];
    }

    private static (string Name, string Section, int Entries, DutyAnswerKind? Answer, DateTimeOffset At) Answered(Scene scene, Team.Duty duty)
    {
        var entries = scene.File.Living.Where(e => e.Section == duty.Section && e.Owner == duty.Person).ToList();
        var answer = scene.File.AnswerOf(duty);
        var at = entries.Select(e => scene.File.SaidBefore.TryGetValue(e.EntryId, out var before) ? before : e.SaidAt).Append(answer?.At ?? DateTimeOffset.MinValue).Max();
        return (scene.NameOf(duty.Person), duty.Section, entries.Count, answer?.Kind, TimeZoneInfo.ConvertTime(at, scene.Team.Zone));
    }

    private static (string Name, string Section, DateTimeOffset? AskedAt, string? Undelivered, bool Nudged) Missing(Scene scene, Team.Duty duty)
    {
        var prompt = scene.File.Deliveries.LastOrDefault(d => d.Person == duty.Person);
        var why = Undelivered(scene.File, duty.Person);
        return (
            scene.NameOf(duty.Person),
            duty.Section,
            prompt?.At is { } at ? TimeZoneInfo.ConvertTime(at, scene.Team.Zone) : null,
            why is { } state ? Words.In(scene.State.Language).Prompt.Undelivered(state) : null,
            scene.Nudged.Contains(duty.Person));
    }

    /// <summary>A duty and whose it is: 【好店】李凯.</summary>
    public static string Owed(Team.TeamDefinition team, Team.Duty duty) => $"【{duty.Section}】{team.NameOf(duty.Person)}";

    /// <summary>How the prompt failed to reach somebody; null when it did not fail.</summary>
    public static DeliveryState? Undelivered(WeekFile file, string person) =>
        file.Deliveries.LastOrDefault(d => d.Person == person) is { State: not (DeliveryState.Sent or DeliveryState.Waiting) and var state } ? state : null;
}
