using BotReport.Core.Talk.Cards;
using BotReport.Core.Talk.Wording;
using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>Asks everybody who owes something, once: the run, the messages and what each conversation is about are one transaction.</summary>
public sealed class PromptOwners(LoadWeek weeks, WeekStores stores, IRunStore runs, ICommit commit)
{
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
            await commit.CommitAsync([new Change.RunDone(run with { Skipped = true }), .. Skipped(knowledge.Team, file, run)], cancel);
            return;
        }

        List<Change> changes = [new Change.RunDone(run)];
        foreach (var person in file.Missing.Select(d => d.Person).Distinct())
        {
            changes.AddRange(await PromptAsync(knowledge, file, run, person, cancel));
        }

        await commit.CommitAsync(changes, cancel);
    }

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

    private static IEnumerable<Change> Skipped(TeamDefinition team, WeekFile file, Run run) => Rights.LeadsOf(team, team.Day(run.At))
        .Select(lead => new Change.Send(new OutboxMessage(
            $"skipped/{OutboxKeys.Prompts(run.Team, file.Week)}{lead.Id}", null, run.Team, lead.Id,
            Words.Chinese.Prompt.Skipped(file.Label, TimeZoneInfo.ConvertTime(run.DueAt, team.Zone)), Night.After(team, run.At))));
}
