using BotReport.Core.Ledger;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Talk.Wording;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Talk;

/// <summary>Asks everybody who owes something, once: the run, the messages and what each conversation is about are one transaction.</summary>
public sealed class PromptOwners(LoadWeek weeks, WeekStores stores, IRunStore runs, ICommit commit)
{
    /// <summary>When the day's promises are asked about: late enough to be done, early enough to say so.</summary>
    private static readonly TimeOnly AskedAt = new(10, 0);

    /// <summary>Sends the week's prompts unless that was done. Too late, the leads are told instead.</summary>
    public async Task RunAsync(TeamKnowledge knowledge, Run run, CancellationToken cancel)
    {
        if ((await runs.OfWeekAsync(run.Team, run.Week, cancel)).Any(r => r.Kind == run.Kind))
        {
            return;
        }

        var file = await weeks.RunAsync(knowledge, run.Week, cancel);
        if (file.Report is not null)
        {
            return; // an imported page is that week's published report: no prompts for it
        }

        if (run.At - run.DueAt > knowledge.Team.Times.Lateness)
        {
            await RanAsync(run with { Skipped = true }, [.. Skipped(knowledge.Team, file, run)], 0, cancel);
            return;
        }

        List<Change> changes = [];
        string[] prompted = [.. file.Prompted.Select(d => d.Person).Distinct()];
        foreach (var person in prompted)
        {
            changes.AddRange(await PromptAsync(knowledge, file, run, person, cancel));
        }

        var unsaid = new Lazy<ILookup<string, LedgerItem>>(() => Unsaid.Of(knowledge.Team, file));
        foreach (var person in file.Duties.Select(d => d.Person).Except(prompted))
        {
            changes.AddRange(await AskUnsaidAsync(knowledge.Team, file, run, person, unsaid, cancel));
        }

        await RanAsync(run, changes, prompted.Length, cancel);
    }

    private async Task RanAsync(Run run, IReadOnlyList<Change> changes, int asked, CancellationToken cancel)
    {
        if (await commit.CommitAsync([new Change.RunDone(run), .. changes], cancel))
        {
            Signals.Ran(run, asked);
        }
    }

    /// <summary>
    /// On the working day on which something falls due its owner is asked, in one message for all of it; what falls due on a free day is
    /// asked about on the next working day. On the day of the prompt the prompt asks.
    /// </summary>
    /// <param name="since">When the team was stored: nothing that was due before is asked about.</param>
    public async Task AskDueAsync(TeamKnowledge knowledge, DateTimeOffset since, DateTimeOffset now, CancellationToken cancel)
    {
        var (team, day) = (knowledge.Team, knowledge.Team.Day(now));
        var at = team.Instant(day, AskedAt);
        if (now < at || at < since || !team.Calendar.IsWorkingDay(day) || team.Calendar.LastWorkingDayUpTo(day.AddDays(-1)) is not { } last
            || (LoadWeek.PlanOf(team, ReportWeek.Of(day)).Prompt is { } prompt && team.Day(prompt) == day))
        {
            return;
        }

        var due = Promises.Between(await weeks.LedgerAsync(knowledge, cancel), last, day, team.Sections);
        if (due.Count == 0)
        {
            return;
        }

        var key = OutboxKeys.DueDay(team.Name, day);
        var asked = (await stores.Outbox.DeliveriesAsync(team.Name, key, cancel)).Select(d => d.Person).ToHashSet();
        List<Change> changes = [];
        foreach (var person in due.Keys.Where(p => !asked.Contains(p) && team.Find(p) is not null && Absences.LeaveOf(team, p, day) is null))
        {
            var state = await stores.Chats.FindAsync(team.Name, person, cancel) ?? new ChatState(team.Name, person, null);
            var week = await weeks.CurrentAsync(knowledge, now, state, cancel);
            var file = await weeks.KeptAsync(knowledge, week, cancel);
            changes.AddRange(Ask(team, key, state, [.. due[person].Select(i => Promises.Offer(file, i))], now));
        }

        if (changes.Count > 0)
        {
            await commit.CommitAsync(changes, cancel);
        }
    }

    private static IEnumerable<Change> Ask(TeamDefinition team, string key, ChatState state, IReadOnlyList<OfferedPromise> promises, DateTimeOffset now) =>
    [
        new Change.Send(new OutboxMessage(
            key + state.Person, null, team.Name, state.Person, Words.In(state.Language).Prompt.DueToday(team.NameOf(state.Person), promises), Night.After(team, now))),
        new Change.ChatPut(state with { Promises = promises }),
    ];

    private async Task<IEnumerable<Change>> PromptAsync(TeamKnowledge knowledge, WeekFile file, Run run, string person, CancellationToken cancel)
    {
        var state = await stores.Chats.FindAsync(run.Team, person, cancel) ?? new ChatState(run.Team, person, null);
        var notes = await stores.Entries.NotesAsync(run.Team, person, cancel);
        var promises = Promises.Of(knowledge, file, person);
        var text = Prompts.Text(knowledge.Team, file, person, promises, [.. notes.Select(n => n.Text)]);
        var words = Words.In(state.Language);
        return
        [
            new Change.Send(new OutboxMessage(
                OutboxKeys.Prompts(run.Team, file.Week) + person, null, run.Team, person,
                words.Prompt.Prompt(text), Night.After(knowledge.Team, run.At))
            {
                Card = PromptCard.Of(file.Week, text, words.Card),
            }),
            new Change.ChatPut(state with
            {
                Week = file.Week,
                Promises = promises,
                Pending = notes.Count > 0 ? new Pending.OfferedNotes([.. notes.Select(n => n.Id)]) : null,
            }),
        ];
    }

    /// <summary>Who answered before the prompt is not prompted, only asked about what he left out.</summary>
    private async Task<IEnumerable<Change>> AskUnsaidAsync(
        TeamDefinition team, WeekFile file, Run run, string person, Lazy<ILookup<string, LedgerItem>> unsaid, CancellationToken cancel)
    {
        var state = await stores.Chats.FindAsync(run.Team, person, cancel) ?? new ChatState(run.Team, person, null);
        return Absences.LeaveOf(team, person, team.Day(run.At)) is null && Unsaid.Ask(file, state with { Promises = [] }, run.At, unsaid) is { } asked
            ?
            [
                new Change.Send(new OutboxMessage(
                    OutboxKeys.Prompts(run.Team, file.Week) + person, null, run.Team, person,
                    Words.In(state.Language).Prompt.Received(team.NameOf(person), file.Label) + "\n" + asked.Text, Night.After(team, run.At))),
                new Change.ChatPut(asked.State with { Week = file.Week }),
            ]
            : [];
    }

    private static IEnumerable<Change> Skipped(TeamDefinition team, WeekFile file, Run run) => Rights.LeadsOf(team, team.Day(run.At))
        .Select(lead => new Change.Send(new OutboxMessage(
            $"skipped/{OutboxKeys.Prompts(run.Team, file.Week)}{lead.Id}", null, run.Team, lead.Id,
            Words.Chinese.Prompt.Skipped(file.Label, TimeZoneInfo.ConvertTime(run.DueAt, team.Zone)), Night.After(team, run.At))));
}
