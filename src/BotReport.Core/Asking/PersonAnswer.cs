using BotReport.Core.Ledger;

namespace BotReport.Core.Asking;

/// <summary>What people did over more than a week: the outcomes of their milestones in order of time.</summary>
internal static class PersonAnswer
{
    public static Answer? Timeline(Question question, AskScene scene, AnswerPage page)
    {
        if (question.Period is null || (question.Persons.Count == 0 && !question.IsMine))
        {
            return null;
        }

        var filter = new ItemFilter(question, scene);
        LedgerItem[] theirs = [.. filter.Subject().Where(i => !i.Stage)];
        AnswerLine[] lines = [.. theirs
            .Where(i => !i.IsOpen && filter.InTime(i))
            .OrderBy(i => i.Date?.To ?? i.Said.Week.Friday)
            .Select(page.Line)];
        var open = theirs.Count(i => i.IsOpen);
        return lines.Length > 0 ? page.Of(lines, open > 0 ? page.Words.StillOpen(open) : null) : page.Without(page.Words.NoneSuch(page.Subject, scene.Day));
    }
}
