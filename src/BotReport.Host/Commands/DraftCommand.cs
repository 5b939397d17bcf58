using System.CommandLine;
using System.Text;
using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Brief;
using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Host.Commands;

/// <summary><c>draft</c>: the week's merged draft as Markdown. Nothing is kept: a kept draft has a number and a lead who asked for it.</summary>
internal sealed class DraftCommand(Shell shell, string? week, string? team, string? output, string? length)
{
    private const string Key = "command line";
    private const string By = "operator";
    private const string Full = "full";
    private const string OnePage = "one-page";
    private const string Brief = "200";

    /// <summary>The command under its name.</summary>
    public static Command Create(Shell shell)
    {
        var week = new Option<string?>("--week") { Description = shell.Words.Read.WeekMeans };
        var team = TeamOption.Of(shell);
        var output = OutFile.Of(shell);
        var length = new Option<string?>("--length") { Description = shell.Words.Read.LengthMeans };
        length.Validators.Add(said =>
        {
            if (said.GetValueOrDefault<string?>() is { } value && value is not (Full or OnePage or Brief))
            {
                said.AddError(shell.Words.Read.NoSuchLength(value));
            }
        });
        var command = new Command("draft", shell.Words.Read.DraftDoes) { week, team, output, length };
        command.SetAction((parsed, cancel) => Errand.RunAsync(
            shell,
            new DraftCommand(shell, parsed.GetValue(week), parsed.GetValue(team), parsed.GetValue(output), parsed.GetValue(length)).RunAsync,
            cancel));
        return command;
    }

    /// <summary>0; what is not in the draft, and what the template lacks, is told beside it.</summary>
    public async Task<int> RunAsync(Errand errand, CancellationToken cancel)
    {
        var chosen = await errand.TeamAsync(team, cancel);
        var (knowledge, now) = (new TeamKnowledge(chosen), shell.Clock.GetUtcNow());
        var named = week is null ? await errand.Get<LoadWeek>().CurrentAsync(knowledge, now, null, cancel) : WeekArgument.Read(shell, chosen, week);
        var composed = await errand.Get<ComposeDraft>().PreviewAsync(
            new ComposeRequest(
                Key, chosen, knowledge.Template, LoadWeek.PlanOf(chosen, named), shell.Words.Read.Marks, By, now)
            {
                Ledger = await errand.Get<LoadWeek>().LedgerAsync(knowledge, cancel),
            },
            cancel);
        var view = ViewOf(composed.Draft, knowledge);
        if (view is { Text.Length: 0 })
        {
            throw new RefusedException(shell.Words.Read.NothingToShorten(WeekArgument.Say(shell, chosen, named)));
        }

        await OutFile.WriteAsync(shell, output, Encoding.UTF8.GetBytes(view is null ? composed.Draft.Text : view.Text + "\n"), cancel);
        if (view is { LeftOut: > 0 })
        {
            await shell.Error.WriteLineAsync(shell.Words.Read.NotShown(view.LeftOut));
        }

        await TellAsync(composed, await SaidAsync(errand, chosen, named, cancel));
        return 0;
    }

    private ShortPage? ViewOf(Draft draft, TeamKnowledge knowledge)
    {
        var form = knowledge.Brief;
        return length switch
        {
            OnePage => form.OnePage(form.Read(draft.Lines, draft.Week)),
            Brief => form.Brief(form.Read(draft.Lines, draft.Week), points => shell.Words.Read.Marks.Points(knowledge.Team.Scheme.Number(draft.Week), points)),
            _ => null,
        };
    }

    private static async Task<IReadOnlyList<EntryVersion>> SaidAsync(Errand errand, TeamDefinition team, ReportWeek week, CancellationToken cancel)
    {
        var said = new List<EntryVersion>();
        foreach (var covered in LoadWeek.PlanOf(team, week).Includes.Append(week))
        {
            said.AddRange(await errand.Get<IEntryStore>().OfWeekAsync(team.Name, covered, cancel));
        }

        return said;
    }

    private async Task TellAsync(Composed composed, IReadOnlyList<EntryVersion> said)
    {
        foreach (var heading in composed.NewHeadings)
        {
            await shell.Error.WriteLineAsync(shell.Words.Read.NewHeading(heading.Title ?? heading.Section));
        }

        foreach (var (entry, reason) in composed.Draft.LeftOut)
        {
            var words = said.FirstOrDefault(e => e.Ref == entry);
            var text = words is null || words.Text.Length > 0 ? words?.Text : words.Path[^1];
            await shell.Error.WriteLineAsync(shell.Words.Read.LeftOut(words?.Section ?? "", text ?? entry.EntryId, reason));
        }
    }
}
