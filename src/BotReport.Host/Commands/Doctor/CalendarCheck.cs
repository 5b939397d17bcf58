using BotReport.Core.Team;
using BotReport.Host.Commands.Wording;

namespace BotReport.Host.Commands.Doctor;

/// <summary>Whether the days off of the coming weeks are known: without them the bot asks on a holiday and not on the make-up day.</summary>
internal sealed class CalendarCheck(Func<CancellationToken, Task<IReadOnlyList<TeamDefinition>>> teams, TimeProvider clock, DoctorWords words) : IDoctorCheck
{
    public string Name => "calendar";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DoctorFinding>> LookAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var all = await teams(cancel);
        if (all.Count == 0)
        {
            return [new(false, words.NoTeam)];
        }

        List<DoctorFinding> missing =
        [
            .. from team in all
               let year = team.Calendar.MissingYear(team.Day(now))
               where year is not null && !SaysItself(team, year.Value)
               group team.Name by year.Value into year
               select new DoctorFinding(false, words.CalendarMissing(year.Key, year)),
        ];
        return missing.Count > 0 ? missing : [new(true, words.CalendarKnown)];
    }

    /// <summary>Who wrote a day off of that year into the settings knows that the table lacks it.</summary>
    private static bool SaysItself(TeamDefinition team, int year) => team.Calendar.DaysOff.Concat(team.Calendar.WorkDays).Any(day => day.Year == year);
}
