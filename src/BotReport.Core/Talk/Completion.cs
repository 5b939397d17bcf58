using BotReport.Core.Talk.Wording;
using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>Tells the leads when the last duty closes, once a week.</summary>
internal static class Completion
{
    /// <summary>The messages to the leads when nothing is missing in a week that owes something; else none.</summary>
    public static IEnumerable<Change> Tell(Scene scene, WeekFile file) => Tell(scene.Team, file, scene.Now);

    /// <summary>The same at an instant.</summary>
    public static IEnumerable<Change> Tell(TeamDefinition team, WeekFile file, DateTimeOffset now)
    {
        var owed = file.Duties.Count(d => !d.IsOnLeave);
        if (owed == 0 || file.Missing.Any() || file.Report is not null)
        {
            return [];
        }

        var questions = file.Questions.Count(q => q.State == Collecting.QuestionState.Open);
        return Rights.LeadsOf(team, team.Day(now)).Select(lead => new Change.Send(new OutboxMessage(
            OutboxKeys.Completion(team.Name, file.Week) + lead.Id,
            null,
            team.Name,
            lead.Id,
            Words.Chinese.Prompt.Complete(file.Label, owed, questions),
            Night.After(team, now))));
    }
}
