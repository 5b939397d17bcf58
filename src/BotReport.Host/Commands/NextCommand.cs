using System.CommandLine;
using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Host.Commands.Chat;

namespace BotReport.Host.Commands;

/// <summary><c>next</c>: when the bot will speak by itself, the next five times of each team, as the stored timetable and the calendar say.</summary>
internal sealed class NextCommand(Shell shell, TimeProvider clock, string? team)
{
    private const int Times = 5;

    /// <summary>The command under its name.</summary>
    public static Command Create(Shell shell)
    {
        var team = TeamOption.Of(shell);
        var at = AtOption.Of(shell);
        var command = new Command("next", shell.Words.Next.Does) { team, at };
        command.SetAction((parsed, cancel) => Errand.RunAsync(
            shell, new NextCommand(shell, AtOption.Clock(shell, parsed.GetValue(at)), parsed.GetValue(team)).RunAsync, cancel));
        return command;
    }

    /// <summary>0; 1 when no team will be asked anything.</summary>
    public async Task<int> RunAsync(Errand errand, CancellationToken cancel)
    {
        var all = await errand.Get<ITeamStore>().AllAsync(cancel);
        IReadOnlyList<TeamDefinition> teams = team is null && all.Count > 0 ? [.. all.Select(t => t.Team)] : [TeamPerson.Choose(all, team, shell.Words)];
        var now = clock.GetUtcNow();
        var any = false;
        foreach (var one in teams)
        {
            await shell.Out.WriteLineAsync(shell.Words.Next.Team(one.Name, one.Zone.Id));
            foreach (var (plan, kind, at) in Agenda.Upcoming(one, now).Take(Times))
            {
                any = true;
                await shell.Out.WriteLineAsync($"  {shell.Words.Next.Time(TimeZoneInfo.ConvertTime(at, one.Zone), one.Scheme.Label(plan.Week), kind)}");
            }

            if (one.Calendar.MissingYear(one.Day(now)) is { } year)
            {
                await shell.Out.WriteLineAsync($"  {shell.Words.Next.NoCalendar(year)}");
            }
        }

        return any ? 0 : 1;
    }
}
