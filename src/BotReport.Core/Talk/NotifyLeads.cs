using BotReport.Core.Collecting;
using BotReport.Core.Talk.Wording;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Talk;

/// <summary>The one reminder to those missing, and the leads' notices at the due time and at the close.</summary>
public sealed class NotifyLeads(LoadWeek weeks, WeekStores stores, IRunStore runs, ICommit commit)
{
    /// <summary>How long after a post failed it is worth a word.</summary>
    private static readonly TimeSpan ToldWithin = TimeSpan.FromDays(1);

    /// <summary>Does a run of these kinds unless it was done. What has lost its sense by now is written down and not sent.</summary>
    public async Task RunAsync(TeamKnowledge knowledge, Run run, CancellationToken cancel)
    {
        var done = await runs.OfWeekAsync(run.Team, run.Week, cancel);
        if (done.Any(r => r.Kind == run.Kind))
        {
            return;
        }

        var file = await weeks.RunAsync(knowledge, run.Week, cancel);
        var late = run.At >= (run.Kind == RunKind.Reminder ? file.Plan.Due : run.Kind == RunKind.Due ? file.Plan.Close : file.Plan.Close.AddDays(1));
        var prompted = done.Any(r => r is { Kind: RunKind.Prompt, Skipped: false });
        var skip = late || file.Report is not null || (run.Kind == RunKind.Reminder && !prompted);
        List<Change> changes = [new Change.RunDone(run with { Skipped = skip })];
        foreach (var (person, say) in skip ? [] : Messages(knowledge.Team, file, run))
        {
            var words = Words.In((await stores.Chats.FindAsync(run.Team, person, cancel))?.Language).Prompt;
            changes.Add(new Change.Send(new OutboxMessage(
                OutboxKeys.Of(run.Kind, run.Team, run.Week) + person, null, run.Team, person, say(words), Night.After(knowledge.Team, run.At))));
        }

        if (await commit.CommitAsync(changes, cancel))
        {
            Signals.Ran(run with { Skipped = skip }, 0);
        }
    }

    /// <summary>
    /// Tells the leads that the current week is complete, unless they were told. The turn that closes the last duty tells them at once;
    /// of two that close the last two at the same time, neither knows of the other.
    /// </summary>
    public async Task CompleteAsync(TeamKnowledge knowledge, DateTimeOffset now, CancellationToken cancel)
    {
        var team = knowledge.Team;
        var week = await weeks.CurrentAsync(knowledge, now, null, cancel);
        if ((await stores.Outbox.DeliveriesAsync(team.Name, OutboxKeys.Completion(team.Name, week), cancel)).Count == 0
            && Completion.Tell(team, await weeks.RunAsync(knowledge, week, cancel), now).ToList() is { Count: > 0 } tell)
        {
            await commit.CommitAsync(tell, cancel);
        }
    }

    /// <summary>Tells the leads of a post that did not arrive, once: nobody looks at the board of a week that is published.</summary>
    public async Task NotPostedAsync(TeamKnowledge knowledge, DateTimeOffset now, CancellationToken cancel)
    {
        var team = knowledge.Team;
        var week = ReportWeek.Of(team.Day(now));
        for (var back = 0; team.Places.Count > 0 && back <= LoadWeek.WeeksBack; back++, week = week.Previous)
        {
            // Of the report that stands: nobody need hear that one that was taken back did not arrive.
            var posts = (await weeks.KeptAsync(knowledge, week, cancel)).Report is { } report ? await weeks.PostsAsync(team, report, cancel) : [];
            var lost = posts.Where(d => PostTalk.IsFailed(d.State) && now - d.At < ToldWithin).ToList();
            if (lost.Count > 0)
            {
                var told = (await stores.Outbox.DeliveriesAsync(team.Name, OutboxKeys.NotPosted(OutboxKeys.Posts(team.Name, week)), cancel)).Select(d => d.Key).ToHashSet();
                await TellAsync(team, week, lost, told, now, cancel);
            }
        }
    }

    private async Task TellAsync(
        TeamDefinition team, ReportWeek week, IReadOnlyList<Delivery> lost, HashSet<string> told, DateTimeOffset now, CancellationToken cancel)
    {
        List<Change> changes = [];
        foreach (var lead in Rights.LeadsOf(team, team.Day(now)))
        {
            var words = Words.In((await stores.Chats.FindAsync(team.Name, lead.Id, cancel))?.Language).Post;
            changes.AddRange(
                from post in lost
                let key = OutboxKeys.NotPosted(post.Key) + "/" + lead.Id
                let place = team.Places.FirstOrDefault(p => OutboxKeys.IsIn(post.Key, p))
                where place is not null && !told.Contains(key)
                select new Change.Send(new OutboxMessage(
                    key, null, team.Name, lead.Id,
                    words.NotPosted(team.Scheme.Label(week), team.NameOf(place.By), team.Day(place.At), post.State),
                    Night.After(team, now))));
        }

        if (changes.Count > 0)
        {
            await commit.CommitAsync(changes, cancel);
        }
    }

    private static IEnumerable<(string Person, Func<PromptWords, string> Say)> Messages(TeamDefinition team, WeekFile file, Run run) =>
        run.Kind == RunKind.Reminder ? Reminders(team, file) : ToLeads(team, file, run);

    private static IEnumerable<(string Person, Func<PromptWords, string> Say)> Reminders(TeamDefinition team, WeekFile file) =>
        from duty in file.Missing
        group duty.Section by duty.Person into mine
        select (mine.Key, (Func<PromptWords, string>)(words => words.Reminder(
            team.Find(mine.Key)?.Name ?? mine.Key,
            file.Label,
            TimeZoneInfo.ConvertTime(file.Plan.Due ?? file.Plan.Close, team.Zone),
            [.. mine])));

    private static IEnumerable<(string Person, Func<PromptWords, string> Say)> ToLeads(TeamDefinition team, WeekFile file, Run run)
    {
        var owed = file.Duties.Count(d => !d.IsOnLeave);
        var missing = file.Missing.ToList();
        if (run.Kind == RunKind.Due && (owed == 0 || missing.Count == 0))
        {
            return []; // told when the last duty closed
        }

        Func<PromptWords, string> say = run.Kind == RunKind.Close
            ? words => words.Close(file.Label, file.Draft is not null)
            : words => words.Due(
                file.Label,
                owed - missing.Count,
                owed,
                [.. missing.Select(d => (LeadTalk.Owed(team, d), LeadTalk.Undelivered(file, d.Person)))],
                file.Questions.Count(q => q.State == QuestionState.Open));
        return Rights.LeadsOf(team, team.Day(run.At)).Select(lead => (lead.Id, say));
    }
}
