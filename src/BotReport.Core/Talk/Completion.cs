using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>Tells the leads when the last duty closes, once a week.</summary>
internal static class Completion
{
    /// <summary>The messages to the leads when nothing is missing in a week that owes something; else none.</summary>
    public static IEnumerable<Change> Tell(Scene scene, WeekFile file)
    {
        if (file.Duties.Count == 0 || file.Missing.Any() || file.Report is not null)
        {
            return [];
        }

        var questions = file.Questions.Count(q => q.State == Collecting.QuestionState.Open);
        var owed = file.Duties.Count(d => !d.IsOnLeave);
        return scene.LeadsToday.Select(lead => new Change.Send(new OutboxMessage(
            KeyOf(scene.Team.Name, file, lead.Id),
            null,
            scene.Team.Name,
            lead.Id,
            Words.Chinese.Prompt.Complete(file.Label, owed, questions),
            Night.After(scene.Team, scene.Now))));
    }

    /// <summary>One such message a lead and week.</summary>
    public static string KeyOf(string team, WeekFile file, string lead) => $"complete/{team}/{file.Week.Monday:yyyy-MM-dd}/{lead}";
}
