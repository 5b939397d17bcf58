using BotReport.Core.Publishing;

namespace BotReport.Core.Talk;

/// <summary>What is found in a week's newest draft as the week stands now. The one place that brings the checks together.</summary>
internal static class Findings
{
    /// <summary>What blocks first; empty when there is no draft.</summary>
    public static IReadOnlyList<DraftFinding> Of(TeamKnowledge knowledge, WeekFile file) => file.Draft is not { } draft ? []
        : knowledge.CheckOf(file).Of(draft, file.Missing, file.Questions.Where(q => q.State == Collecting.QuestionState.Open));
}
