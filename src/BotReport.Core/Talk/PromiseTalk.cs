using BotReport.Core.Collecting;
using BotReport.Core.Ledger;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>What became of promises: the outcome is an entry where the promise stood.</summary>
internal static class PromiseTalk
{
    /// <summary>1 上线了，2 延到12月2日，其余没动: about the promises the conversation listed.</summary>
    public static Turn Step(Scene scene, IReadOnlyList<Outcome> outcomes)
    {
        var named = outcomes.Where(o => o.Number is not null).Select(o => o.Number!.Value).ToHashSet();
        List<(OfferedPromise Promise, string Words)> said =
        [
            .. outcomes
            .SelectMany(o => o.Number is { } number
                ? [(Number: number, o.Words)]
                : Rest(scene, named).Select(n => (Number: n, o.Words)))
            .GroupBy(o => o.Number, o => o.Words)
            .Select(o => (scene.State.Promises[o.Key - 1], o.Last())), // 1没动，1上线了: the last word counts
        ];
        return said.Count > 0 ? Keep(scene, said) : Turn.Of(scene, Words.In(scene.State.Language).Collect.NothingAsked);
    }

    /// <summary>12月30日, 延到12月30日: the day of the one promise that was delayed without one; null when no other day was asked for.</summary>
    public static Turn? NewDay(Scene scene, string said)
    {
        return Outcomes.NewDay(said) is { } words
            && scene.State.Promises.Where(p => Kept(scene, p) is { Deleted: false } kept && kept.Text == Sentence(p, Outcomes.Delayed)).ToList() is [var promise]
                ? Keep(scene, [(promise, words)])
                : null;
    }

    /// <summary>其余: what was not named and of which the week says nothing yet; a word for the rest takes back nothing that was said.</summary>
    private static IEnumerable<int> Rest(Scene scene, HashSet<int> named) => Enumerable.Range(1, scene.State.Promises.Count)
        .Where(n => !named.Contains(n) && !IsSpokenOf(scene, scene.State.Promises[n - 1]));

    private static bool IsSpokenOf(Scene scene, OfferedPromise promise) =>
        Kept(scene, promise) is { Deleted: false } || scene.File.Ledger.Items.Any(i =>
            promise.Subject.EndsWith(i.Topic, StringComparison.Ordinal)
            && i.History.Any(s => s.Entry.EntryId == promise.Source.EntryId && s.Milestone.Event == promise.Event)
            && (i.History.Any(s => s.Week == scene.File.Week) || Unsaid.IsSpokenOf(scene.File, i, scene.Me.Id)));

    /// <summary>The outcomes of some promises.</summary>
    public static Turn Keep(Scene scene, IReadOnlyList<(OfferedPromise Promise, string Words)> outcomes)
    {
        var words = Words.In(scene.State.Language).Collect;
        var next = Said.NextNumber(scene.File, scene.Me.Id);
        var versions = outcomes.Select((o, at) => Entry(scene, o.Promise, o.Words, next + at)).ToList();
        List<int> undated =
        [
            .. outcomes.Where(o => o.Words == Outcomes.Delayed)
                .Select(o => 1 + scene.State.Promises.ToList().FindIndex(p => p.Source == o.Promise.Source && p.Subject == o.Promise.Subject))
                .Where(n => n > 0),
        ];
        return Turn.Of(scene, words.Outcomes(versions) + (undated.Count > 0 ? "\n" + words.NewDate(undated) : ""))
            .With(Said.Append(scene, versions, scene.Today))
            .With(CollectTalk.Overtaken(scene, versions))
            .With(Completion.Tell(scene, scene.File.With(versions)))
            .Remember(s => s.Added([.. versions.Select(v => v.EntryId)]) with { Week = scene.File.Week });
    }

    /// <summary>What stands for a promise's outcome already; null when nothing does.</summary>
    public static EntryVersion? Kept(Scene scene, OfferedPromise promise) => scene.File.Entries.FirstOrDefault(e => e.EntryId == IdOf(scene, promise));

    /// <summary>The words of an outcome as they stand in the entry.</summary>
    public static string Sentence(OfferedPromise promise, string words) => Outcomes.Sentence(promise.Subject, promise.Event, words);

    /// <summary>The outcome as an entry where the promise stood. Said again for the same promise, it is a new version.</summary>
    private static EntryVersion Entry(Scene scene, OfferedPromise promise, string words, int number)
    {
        var old = Kept(scene, promise);
        return new EntryVersion(
            IdOf(scene, promise), (old?.Version ?? 0) + 1, scene.Team.Name, scene.File.Week,
            Said.OwnerOf(scene, promise.Section, promise.Path), scene.Me.Id, promise.Section, promise.Path,
            Sentence(promise, words), old?.Number ?? number, scene.Now, Deleted: false);
    }

    private static string IdOf(Scene scene, OfferedPromise promise) =>
        OutcomeId.Of(scene.File.Week, promise.Event, promise.Subject, promise.Source.EntryId).ToString();
}
