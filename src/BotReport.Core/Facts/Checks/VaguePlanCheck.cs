using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Facts.Wording;

namespace BotReport.Core.Facts.Checks;

/// <summary><c>vague_plan</c>: a plan nobody can check, 尽快上线 or 持续跟进 without a date on its line. One note a line.</summary>
internal sealed class VaguePlanCheck : ICheck
{
    public IEnumerable<Finding> Check(CheckedPage page) =>
        from line in page.Lines
        where !line.Line.Path.Any(SubjectWords.NoMilestones.In) && !line.Dates.Any(d => d.Span.To >= page.Day)
        let word = WordOf(line)
        where word is not null
        select new Finding(line.Line.Number, "vague_plan", Severity.Note, FactWordingZh.VaguePlan(word));

    private static string? WordOf(LineReading line)
    {
        foreach (var sentence in line.Sentences)
        {
            var text = line.Lower[sentence.Range.Start..sentence.Range.End];
            if (!CheckWords.Happened.In(text) && (CheckWords.Vague.FirstIn(text)?.Word ?? Soon(text)) is { } word)
            {
                return word;
            }
        }

        // 重点项目贝易转、好店等跟进, as a plan of the week to come.
        return line.Line.Path.Any(SubjectWords.Plans.In) && CheckWords.OnlyFollowed().Match(line.Lower.TrimEnd()) is { Success: true } only
            ? only.Value
            : null;
    }

    // 后续 and 近期 say when only before what is to be done: 后续上线, not 后续步骤.
    private static string? Soon(string text) => (
        from soon in CheckWords.VagueBeforeEvent.FindIn(text)
        let what = CheckWords.ToDo.At(text, soon.End)
        where what is { } todo && (todo.End == text.Length || !CheckWords.NotToDo.Contains(text[todo.End], StringComparison.Ordinal))
        select text[soon.Start..what.Value.End]).FirstOrDefault();
}
