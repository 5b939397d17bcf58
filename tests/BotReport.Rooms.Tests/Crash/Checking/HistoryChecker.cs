using System.Text.RegularExpressions;

namespace BotReport.Rooms.Tests.Crash.Checking;

/// <summary>
/// Holds a run's history against what the bot promises: I1 what it said it has, has its effect exactly once; I2 who was to be asked was asked,
/// more than once only where a process stopped between two times; I3 no entry changes but by a further version that somebody answers for; I4
/// what a draft says stands in the entries it cites, and no entry is missing; I5 what is due runs within a minute of a process being there;
/// I6 the store is sound.
/// </summary>
internal static partial class HistoryChecker
{
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);

    /// <summary>Everything that is not as promised, a sentence each.</summary>
    public static IReadOnlyList<string> Violations(History history) =>
    [
        .. history.Acknowledged.SelectMany(said => Effect(history, said)),
        .. Unsent(history.Store),
        .. history.Due.SelectMany(due => Prompted(history, due)),
        .. Repeated(history),
        .. Changed(history),
        .. Unanswered(history.Store),
        .. history.Store.Drafts.SelectMany(draft => Drafted(history.Store, draft)),
        .. history.Due.Select(due => (due.Team, due.Week)).Distinct().SelectMany(run => Ran(history, run.Team, run.Week)),
        .. history.Store.Damage.Select(damage => $"I6 {damage}"),
    ];

    /// <summary>
    /// The longest time from a process's end, or standing still, to the next message that was answered with 2xx. Of several that died before any of
    /// them answered, it is the last one's.
    /// </summary>
    public static TimeSpan LongestRecovery(History history) =>
    (
        from said in history.Acknowledged
        let last = history.Stops.Where(stop => stop.From <= said.At).MaxBy(stop => stop.From)
        where last is not null
        group said.At - last.From by last into after
        select after.Min()).DefaultIfEmpty().Max();

    private static IEnumerable<string> Effect(History history, Said said)
    {
        var kept = history.Store.Inbox.Where(row => row.Conversation == said.Conversation && row.Activity == said.Id).ToList();
        if (kept is not [{ State: "done" } row])
        {
            return [$"I1 {said.Id} “{said.Text}” was acknowledged and is kept {kept.Count} times: {string.Join(' ', kept.Select(k => k.State))}"];
        }

        var effects = said.For switch
        {
            Purpose.Entry => history.Store.Entries.Count(e => e.SaidIn == row.Id || e.Text == said.Text),
            Purpose.Draft => history.Store.Drafts.Count(d => d.Key == $"Compose/{row.Id}"),
            _ => history.Store.Outbox.Count(m => m.Key == $"reply/{row.Id}/0"),
        };
        return effects == 1 ? [] : [$"I1 {said.Id} “{said.Text}” has its effect {effects} times"];
    }

    private static IEnumerable<string> Unsent(StoreLines store) =>
        store.Outbox.Where(m => m.State != "Sent").Select(m => $"I1 {m.Key} to {m.Person} is {m.State}");

    private static IEnumerable<string> Prompted(History history, DuePrompt due)
    {
        var times = history.Shown.Where(s => s.Conversation == due.Conversation && s.Text.Contains(due.Says, StringComparison.Ordinal)).Select(s => s.At).ToList();
        if (times.Count == 0)
        {
            return [$"I2 {due.Person} was not asked for {due.Week}"];
        }

        var stops = history.Stops.Count(stop => stop.To >= times.Min() && stop.From <= times.Max());
        return times.Count <= 1 + stops ? [] : [$"I2 {due.Person} was asked {times.Count} times for {due.Week}, with {stops} stops between"];
    }

    /// <summary>What is said to somebody's own words is a message of its own: the same twice was sent twice. Two drafts may have a page in common.</summary>
    private static IEnumerable<string> Repeated(History history)
    {
        var words = history.Acknowledged.Where(said => said.For == Purpose.Entry).Select(said => said.Text).ToList();
        var leads = history.Acknowledged.Where(said => said.For == Purpose.Draft).Select(said => said.Conversation).ToHashSet(StringComparer.Ordinal);
        return
            from same in history.Shown.GroupBy(s => (s.Conversation, s.Text))
            let times = same.Select(s => s.At).ToList()
            where times.Count > 1 && !leads.Contains(same.Key.Conversation) && words.Exists(w => same.Key.Text.Contains(w, StringComparison.Ordinal))
            let stops = history.Stops.Count(stop => stop.To >= times.Min() && stop.From <= times.Max())
            where times.Count > 1 + stops
            select $"I2 {same.Key.Conversation} was shown the same {times.Count} times, with {stops} stops between";
    }

    private static IEnumerable<string> Changed(History history)
    {
        var now = history.Store.Entries.ToDictionary(e => (e.Entry, e.Version));
        return history.Seen.Distinct().Where(seen => now.GetValueOrDefault((seen.Entry, seen.Version)) != seen)
            .Select(seen => $"I3 version {seen.Version} of {seen.Entry} is not what it was");
    }

    /// <summary>Each version was said in a message that is done, or stands in the audit; what is another's, in the audit in any case.</summary>
    private static IEnumerable<string> Unanswered(StoreLines store)
    {
        var done = store.Inbox.Where(row => row.State == "done").Select(row => (long?)row.Id).ToHashSet();
        var audited = store.Audit.Select(a => a.Subject).ToHashSet(StringComparer.Ordinal);
        foreach (var versions in store.Entries.GroupBy(e => e.Entry))
        {
            if (!versions.Select(v => v.Version).Order().SequenceEqual(Enumerable.Range(1, versions.Count()).Select(v => (long)v)))
            {
                yield return $"I3 a version of {versions.Key} is missing";
            }

            foreach (var version in versions.Where(v => !audited.Contains(v.Entry) && (!done.Contains(v.SaidIn) || v.Author != v.Owner)))
            {
                yield return $"I3 nobody answers for version {version.Version} of {version.Entry}";
            }
        }
    }

    private static IEnumerable<string> Drafted(StoreLines store, DraftLine draft)
    {
        var cited = store.Cited.Where(c => c.Draft == draft.Key).ToList();
        var entries = store.Entries.ToDictionary(e => (e.Entry, e.Version), e => e.Text);
        foreach (var line in cited.Where(c => c.Line is not null).GroupBy(c => c.Line!))
        {
            var said = line.SelectMany(c => Figures(entries.GetValueOrDefault((c.Entry, c.Version), ""))).ToHashSet(StringComparer.Ordinal);
            foreach (var figure in Figures(line.Key).Where(f => !said.Contains(f)))
            {
                yield return $"I4 {draft.Key} says {figure} in “{line.Key}”, which nobody said";
            }
        }

        // A draft sees the store as it stood at one instant: none that was written before the last it cites is missing.
        var known = cited.Select(c => c.Entry).ToHashSet(StringComparer.Ordinal);
        var last = cited.Select(c => store.Entries.FirstOrDefault(e => (e.Entry, e.Version) == (c.Entry, c.Version))?.Order ?? 0).DefaultIfEmpty().Max();
        foreach (var missing in store.Entries.Where(e => e.Team == draft.Team && e.Week == draft.Week && e.Version == 1 && e.Order < last && !known.Contains(e.Entry)))
        {
            yield return $"I4 {draft.Key} neither says nor leaves out {missing.Entry}";
        }
    }

    private static IEnumerable<string> Ran(History history, string team, string week)
    {
        var due = history.Due.First(d => d.Team == team && d.Week == week);
        if (history.Store.Runs.Where(r => r.Team == team && r.Week == week && r.Kind == "Prompt").ToList() is not [var run])
        {
            return [$"I5 the prompt of {team} for {week} did not run once"];
        }

        if (run.RanAt < due.At)
        {
            return [$"I5 the prompt of {team} for {week} ran before it was due"];
        }

        // Of a process that is there for a minute after the instant, and of none before.
        return history.Up.Any(up => Min(up.To, run.RanAt) - Max(up.From, due.At) > Soon) ? [$"I5 the prompt of {team} for {week} ran {run.RanAt - due.At} late"] : [];
    }

    private static IEnumerable<string> Figures(string text) => Figure().Matches(text).Select(match => match.Value);

    private static DateTimeOffset Min(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private static DateTimeOffset Max(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    [GeneratedRegex(@"\d+", RegexOptions.None, 1000)]
    private static partial Regex Figure();
}
