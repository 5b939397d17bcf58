using System.CommandLine;
using BotReport.Core.Publishing;

namespace BotReport.Host.Commands;

/// <summary><c>report --week W</c>: an imported or published report, byte-equal to what was imported.</summary>
internal sealed class ReportCommand(Shell shell, string week, string? team, string? output)
{
    private const int NothingFound = 1;

    /// <summary>The command under its name.</summary>
    public static Command Create(Shell shell)
    {
        var week = new Option<string>("--week") { Description = shell.Words.Read.WeekMeans, Required = true };
        var team = TeamOption.Of(shell);
        var output = OutFile.Of(shell);
        var command = new Command("report", shell.Words.Read.ReportDoes) { week, team, output };
        command.SetAction((parsed, cancel) => Errand.RunAsync(
            shell,
            new ReportCommand(shell, parsed.GetRequiredValue(week), parsed.GetValue(team), parsed.GetValue(output)).RunAsync,
            cancel));
        return command;
    }

    /// <summary>0 when the report was written, 1 when there is none.</summary>
    public async Task<int> RunAsync(Errand errand, CancellationToken cancel)
    {
        var chosen = await errand.TeamAsync(team, cancel);
        var named = WeekArgument.Read(shell, chosen, week);
        if (await errand.Get<IReportStore>().FindAsync(chosen.Name, named, cancel) is not { } report)
        {
            await shell.Error.WriteLineAsync(shell.Words.Read.NoReport(WeekArgument.Say(shell, chosen, named)));
            return NothingFound;
        }

        await OutFile.WriteAsync(shell, output, ReportBytes.Of(report), cancel);
        return 0;
    }
}
