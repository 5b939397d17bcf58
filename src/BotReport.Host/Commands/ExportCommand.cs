using System.CommandLine;
using System.Text;
using BotReport.Core.Talk;
using BotReport.Core.Team;

namespace BotReport.Host.Commands;

/// <summary><c>export --person</c>: everything that is kept of a person, to be read by him or by a program. Audited.</summary>
internal sealed class ExportCommand(Shell shell, string person)
{
    /// <summary>The team to look for the name in; null: all.</summary>
    public string? Team { get; init; }

    /// <summary>Whether a program reads it.</summary>
    public bool Json { get; init; }

    /// <summary>Where it goes; null: the output.</summary>
    public string? Out { get; init; }

    /// <summary>The command under its name.</summary>
    public static Command Create(Shell shell)
    {
        var person = PersonOption.Of(shell);
        var team = TeamOption.Of(shell);
        var json = new Option<bool>("--json") { Description = shell.Words.Read.JsonMeans };
        var output = OutFile.Of(shell);
        var command = new Command("export", shell.Words.Export.Does) { person, team, json, output };
        command.SetAction((parsed, cancel) => Errand.RunAsync(
            shell,
            new ExportCommand(shell, parsed.GetRequiredValue(person))
            {
                Team = parsed.GetValue(team),
                Json = parsed.GetValue(json),
                Out = parsed.GetValue(output),
            }.RunAsync,
            cancel));
        return command;
    }

    /// <summary>0 when something was found, 1 when nothing is kept of such a person.</summary>
    public async Task<int> RunAsync(Errand errand, CancellationToken cancel)
    {
        var data = errand.Get<IPersonalData>();
        var traces = await data.TracesAsync(PersonOption.IdOf(await errand.Get<ITeamStore>().AllAsync(cancel), Team, person, shell.Words), cancel);
        var rows = await data.RowsAsync(traces, cancel);
        if (rows.Count == 0)
        {
            await shell.Error.WriteLineAsync(shell.Words.Export.Nothing(person));
            return 1;
        }

        var now = shell.Clock.GetUtcNow();
        await errand.Get<ICommit>().CommitAsync([new Change.Audited(null, "operator", "person.export", traces.Id, now)], cancel);
        var text = Json ? PersonJson.Write(traces, rows) + "\n" : PersonText.Write(traces, rows, now, shell.Words.Export);
        await OutFile.WriteAsync(shell, Out, Encoding.UTF8.GetBytes(text), cancel);
        if (Out is not null)
        {
            await shell.Out.WriteLineAsync(shell.Words.Export.Written(Out, rows.Sum(table => table.Rows.Count)));
        }

        return 0;
    }
}
