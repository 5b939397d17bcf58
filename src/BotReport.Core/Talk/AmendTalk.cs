using BotReport.Core.Collecting;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;
using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>改, 删, 撤回, 明细, 这不是我的: changes what is there. Only these and answers to questions do.</summary>
internal static class AmendTalk
{
    /// <summary>改 2 …</summary>
    public static Turn Amend(Scene scene, Message message, Phrase.Amend amend)
    {
        var words = Words.In(scene.State.Language).Collect;
        if (Item(scene, amend.Number) is not { } item)
        {
            return NoItem(scene, amend.Number)!;
        }

        if (!amend.Mine && OrOfDraft(scene, [item], isDelete: false) is { } doubt)
        {
            return doubt;
        }

        if (scene.File.Report is not null)
        {
            return SuggestTalk.Change(scene, message, [item], amend.Text);
        }

        // An item is one line; what stands under it is further lines.
        if (amend.Text.ReplaceLineEndings("\n").Split('\n', 2) is [var first, var more])
        {
            var turn = Amend(scene, message, amend with { Text = first.TrimEnd() });
            return string.IsNullOrWhiteSpace(more) ? turn : turn.Then(CollectTalk.Keep(scene with { State = turn.State }, message, more));
        }

        var changed = Changed(item, amend.Text, scene.Now);
        var said = Said.Append(scene, [changed], scene.Today).ToList();
        return Turn.Of(scene, words.Amended(amend.Number, changed.Shown))
            .With(said)
            .Then(ReturnAnswered(scene, message, changed))
            .Then(AskAgain(scene, said))
            .Remember(s => s.Changed([item]));
    }

    /// <summary>删 3 5.</summary>
    public static Turn Delete(Scene scene, Message message, Phrase.Delete delete)
    {
        var words = Words.In(scene.State.Language).Collect;
        if (delete.Numbers.Where(n => Item(scene, n) is null).Select(n => (int?)n).FirstOrDefault() is { } unknown)
        {
            return NoItem(scene, unknown)!;
        }

        var items = delete.Numbers.Distinct().Select(n => Item(scene, n)!).ToList();
        return !delete.Mine && OrOfDraft(scene, items, isDelete: true) is { } doubt ? doubt : scene.File.Report is not null
            ? SuggestTalk.Delete(scene, message, items)
            : Turn.Of(scene, words.Deleted([.. items.Select(i => (i.Number, i.Shown))])).With(Gone(scene, items)).Remember(s => s.Changed(items));
    }

    /// <summary>撤回: the newest of one's own doings, be it a change, an addition or 无更新.</summary>
    public static Turn Withdraw(Scene scene, Message message)
    {
        var words = Words.In(scene.State.Language).Collect;
        if (scene.File.Report is not null)
        {
            return SuggestTalk.Withdraw(scene, message);
        }

        if (UndoTalk.Undo(scene, message) is { } undone)
        {
            return undone;
        }

        var items = scene.File.Living.Where(e => scene.State.LastEntries.Contains(e.EntryId)).ToList();
        var mine = scene.File.Answers.Where(a => a.Person == scene.Me.Id && !a.Withdrawn);
        var answers = mine
            .Where(a => items.Count == 0 || (a.Kind == DutyAnswerKind.SameAsLastWeek && items.Exists(e => e.Section == a.Section)))
            .ToList();
        return items.Count + answers.Count == 0
            ? Turn.Of(scene, words.NothingToWithdraw)
            : Turn.Of(scene, items.Count > 0 ? words.Withdrawn(items.Count) : words.Reopened([.. answers.Select(a => a.Section)]))
                .With(Gone(scene, items))
                .With(answers.Select(a => new Change.DutyAnswered(a with { Withdrawn = true })))
                .Remember(s => s.Added([]));
    }

    /// <summary>明细: everything, with the questions that are open.</summary>
    public static Turn Details(Scene scene)
    {
        var words = Words.In(scene.State.Language).Collect;
        var items = scene.File.LivingOf(scene.Me.Id).ToList();
        if (items.Count == 0)
        {
            return Turn.Of(scene, words.NothingYet(scene.File.Label));
        }

        var open = scene.File.QuestionsOf(scene.Me.Id).ToList();
        return Turn.Of(scene, words.Details(
                scene.File.Label,
                [.. items.Select(e => (e, e.CorrectedBy is { } lead ? scene.NameOf(lead) : null))],
                [.. open.Select(q => words.Ask(CollectTalk.NumberOf(scene, q), q.Text, q.Proposal, q.Rule))],
                words.AllUnderstood(CollectTalk.Read(scene, items), scene.Today)))
            .Remember(s => s with { Questions = [.. open.Select(q => q.Id)] });
    }

    /// <summary>这不是我的，是李凯的: the item moves and both are told.</summary>
    public static Turn NotMine(Scene scene, Message message, Phrase.NotMine other)
    {
        var words = Words.In(scene.State.Language);
        var item = other.Number is { } number
            ? Item(scene, number)
            : scene.File.LivingOf(scene.Me.Id).LastOrDefault(e => scene.State.LastEntries.Contains(e.EntryId))
                ?? scene.File.LivingOf(scene.Me.Id).LastOrDefault();
        if (item is null)
        {
            return Turn.Of(scene, other.Number is { } n ? words.Collect.NoSuchItem(n) : words.Collect.NothingYet(scene.File.Label));
        }

        var named = People.Called(scene.Team, other.Name);
        if (named is not [var person])
        {
            return Turn.Of(scene, words.General.NobodyCalled(other.Name, [.. named.Select(p => $"{p.Name}（{p.Id}）")]));
        }

        var moved = item with
        {
            Version = item.Version + 1,
            Owner = person.Id,
            Author = person.Id,
            Section = SectionOf(scene, person, item),
            SaidAt = scene.Now,
            Path = SectionOf(scene, person, item) == item.Section ? item.Path : [],
            Number = Said.NextNumber(scene.File, person.Id),
        };
        return Turn.Of(scene, words.Collect.Moved(item.Number, scene.NameOf(person.Id), moved.Section))
            .With(Said.Append(scene, [moved], scene.Team.Day(item.SaidAt)))
            .With(new Change.Audited(scene.Team.Name, scene.Me.Id, "entry.move", item.EntryId, scene.Now))
            .Tell(scene, message, person.Id, words.Collect.MovedToYou(scene.NameOf(scene.Me.Id), moved.Number, moved.Section, moved.Text))
            .Remember(s => s.Added([])); // it is the other's now, and his to give back
    }

    /// <summary>The living item of a number; null when there is none.</summary>
    public static EntryVersion? Item(Scene scene, int number) =>
        scene.File.LivingOf(scene.Me.Id).FirstOrDefault(e => e.Number == number);

    /// <summary>That there is no item of a number; null when there is one. A lead hears that lines of the draft have a dot.</summary>
    public static Turn? NoItem(Scene scene, int number) => Item(scene, number) is not null ? null
        : Turn.Of(scene, scene.Leads ? Words.In(scene.State.Language).Edit.NoSuchItem(number) : Words.In(scene.State.Language).Collect.NoSuchItem(number));

    /// <summary>删 3 of a lead who has an item 3 and put lines of his own into the draft's section 3 (加 3 …): either may be meant. Null when only the item can be.</summary>
    private static Turn? OrOfDraft(Scene scene, IReadOnlyList<EntryVersion> items, bool isDelete)
    {
        var lines = scene is { Leads: true, File: { Report: null, Draft: { } draft } }
            ? items.SelectMany(i => LineTalk.OwnIn(scene, draft, i.Number)).ToList() : [];
        var words = Words.In(scene.State.Language).Edit;
        return lines.Count == 0 ? null
            : Turn.Of(scene, words.ItemOrLine(isDelete, [.. items.Select(i => (i.Number, i.Shown))], [.. lines.Select(l => (l.Name, l.Text))])) with { Privately = true };
    }

    /// <summary>The next version with other words.</summary>
    public static EntryVersion Changed(EntryVersion item, string text, DateTimeOffset now) =>
        item.Saying(text) with { Version = item.Version + 1, SaidAt = now, CorrectedBy = null };

    /// <summary>The lead who asked about the item hears the answer.</summary>
    /// <param name="answered">What the new words answer; null: all that was asked about the item, for it was written anew.</param>
    /// <param name="left">What of a question is open still and becomes one of its own; null when nothing is.</param>
    public static Turn ReturnAnswered(Scene scene, Message message, EntryVersion changed, IReadOnlyList<Question>? answered = null, Func<Question, string?>? left = null)
    {
        var turn = Turn.Silent(scene);
        foreach (var question in answered ?? [.. scene.File.Questions.Where(q =>
            q.Rule == "lead" && q.State == QuestionState.Open && q.Entry?.EntryId == changed.EntryId && q.AskedBy is not null)])
        {
            turn = turn
                .With(new Change.QuestionPut(question with { State = QuestionState.Answered, Answer = changed.Shown }))
                .With(left?.Invoke(question) is { } open ? [new Change.QuestionPut(question with { Id = question.Id + "/left", Text = open })] : [])
                .Tell(scene, message, question.AskedBy!, Words.Chinese.Collect.ReturnAnswered(
                    scene.NameOf(scene.Me.Id), changed.Number, changed.Shown));
        }

        return turn;
    }

    /// <summary>What is doubtful in the new words is asked at once.</summary>
    /// <param name="said">The versions, and the questions about them.</param>
    public static Turn AskAgain(Scene scene, IReadOnlyList<Change> said)
    {
        var words = Words.In(scene.State.Language).Collect;
        var numbers = said.OfType<Change.EntrySaid>().ToDictionary(c => c.Entry.EntryId, c => c.Entry.Number);
        var asked = said.OfType<Change.QuestionPut>()
            .Select(c => c.Question)
            .Where(q => q.State == QuestionState.Open)
            .OrderBy(Doubt.Of)
            .ToList();
        return asked.Count == 0
            ? Turn.Silent(scene)
            : Turn.Of(scene, string.Join('\n', asked.Select(q => words.Ask(numbers[q.Entry!.Value.EntryId], q.Text, q.Proposal, q.Rule))))
                .Remember(s => s with { Questions = [.. asked.Select(q => q.Id)] });
    }

    /// <summary>The items taken back.</summary>
    public static IEnumerable<Change> Gone(Scene scene, IReadOnlyList<EntryVersion> items) => Said.Append(
        scene, [.. items.Select(i => i with { Version = i.Version + 1, Deleted = true, SaidAt = scene.Now })], scene.Today);

    private static string SectionOf(Scene scene, Person person, EntryVersion item)
    {
        var his = scene.Team.Sections.Where(s => s.Owners.Any(o => o.Person == person.Id)).Select(s => s.Name).ToList();
        return his.Contains(item.Section) ? item.Section
            : scene.Knowledge.HomeOf(item.Text)?.Section is { } named && his.Contains(named) ? named
            : his.Count > 0 ? his[0] : "";
    }
}
