using System.CommandLine;
using BotReport.Core.Team;
using BotReport.Host.Configuration;

namespace BotReport.Host.Commands;

/// <summary><c>erase --person</c>: erases what is kept of a person, then looks for him in every text and in the files' bytes, and says what it found.</summary>
internal sealed class EraseCommand(Shell shell, string person, bool yes)
{
    /// <summary>The team to look for the name in; null: all.</summary>
    public string? Team { get; init; }

    /// <summary>The command under its name.</summary>
    public static Command Create(Shell shell)
    {
        var person = PersonOption.Of(shell);
        var team = TeamOption.Of(shell);
        var yes = new Option<bool>("--yes") { Description = shell.Words.Erase.YesMeans };
        var command = new Command("erase", shell.Words.Erase.Does) { person, team, yes };
        command.SetAction((parsed, cancel) => RunAsync(
            shell, new EraseCommand(shell, parsed.GetRequiredValue(person), parsed.GetValue(yes)) { Team = parsed.GetValue(team) }, cancel));
        return command;
    }

    /// <summary>0 when nothing of the person is left, 1 when something is or nothing was done.</summary>
    public async Task<int> RunAsync(Errand errand, CancellationToken cancel)
    {
        var teams = await errand.Get<ITeamStore>().AllAsync(cancel);
        var data = errand.Get<IPersonalData>();
        var traces = await data.TracesAsync(PersonOption.IdOf(teams, Team, person, shell.Words), cancel);
        foreach (var team in teams.Where(stored => IsOnlyLead(stored.Team, traces.Id)))
        {
            throw new RefusedException(shell.Words.Erase.OnlyLead(person, team.Team.Name));
        }

        var rows = await data.RowsAsync(traces, cancel);
        if (rows.Count > 0 && !yes && !await ConfirmAsync(traces, rows))
        {
            await shell.Error.WriteLineAsync(shell.Words.Erase.NotDone);
            return 1;
        }

        return await TellAsync(traces, await data.EraseAsync(traces, shell.Clock.GetUtcNow(), cancel), errand);
    }

    private static async Task<int> RunAsync(Shell shell, EraseCommand command, CancellationToken cancel)
    {
        using var held = DataFolder.Of(BotHost.Plain(shell).Configuration, shell.ContentRoot, shell.Words).Take("erase", shell.Words);
        return await Errand.RunAsync(shell, command.RunAsync, cancel);
    }

    private static bool IsOnlyLead(TeamDefinition team, string id) =>
        team.Find(id)?.Roles.HasFlag(Role.Lead) == true && team.People.Count(other => other.Roles.HasFlag(Role.Lead)) == 1;

    /// <summary>The person's id is to be typed, so that nobody erases by a slip.</summary>
    private async Task<bool> ConfirmAsync(PersonTraces traces, IReadOnlyList<PersonalRows> rows)
    {
        foreach (var table in rows)
        {
            await shell.Out.WriteLineAsync($"  {shell.Words.Export.Kind(table.Table)} {table.Rows.Count}");
        }

        await shell.Out.WriteLineAsync(shell.Words.Erase.Confirm(traces));
        return (await shell.In.ReadLineAsync())?.Trim() == traces.Id;
    }

    private async Task<int> TellAsync(PersonTraces traces, ErasedPerson erased, Errand errand)
    {
        var words = shell.Words.Erase;
        List<string> lines = [words.Done(traces, erased), words.Searched(erased.Searched)];
        lines.AddRange(erased.Left.Select(words.Left));
        lines.Add(erased.Left.Count == 0 ? words.NothingLeft : words.SomethingLeft);
        lines.AddRange(erased.Stays.Select(found => words.Stays(found, shell.Words.Export.Kind(found.Place.Split('.')[0]))));
        lines.AddRange(erased.SharedNames.Select(words.Shared));
        lines.AddRange(erased.Holding.Select(words.Holding));
        lines.AddRange(errand.Get<ConfigurationReading>().Teams.Where(team => team.Find(traces.Id) is not null).Select(team => words.StillConfigured(traces.Id, team.Name)));
        lines.AddRange(errand.Get<DataFolder>().Server is null ? [] : [words.OnServer]);
        foreach (var line in lines)
        {
            await shell.Out.WriteLineAsync(line);
        }

        return erased.Left.Count == 0 ? 0 : 1;
    }
}
