using BotReport.Core.Facts.Lexicon;

namespace BotReport.Core.Facts.Milestones;

/// <summary>A label that is the promise, and what follows its subjects: 下周计划上线：运费试算、地址解析.</summary>
internal static class PromisedList
{
    /// <summary>The milestones of a sentence of this form; none when it is of another.</summary>
    public static IReadOnlyList<Draft> Read(LineReading line, Sentence sentence, SubjectReader subjects, DateOnly reference, bool plans)
    {
        if (Head(line, sentence) is not { } range || new Unit(line, range) is not { Head: { Value.Kind: EventKind.Launch } head } label
            || subjects.Before(label, head.Start, null) is not null || label.Text[head.End..].Trim(' ', '*', '\u3011').Length > 0)
        {
            return [];
        }

        Unit[] parts = [.. Lists.Of(line, sentence.Range with { Start = range.End + 1 }).Select(c => new Unit(line, c)).Where(u => u.Text.AsSpan().Trim().Length > 0)];
        return !Array.TrueForAll(parts, p => p.Head is null && p.Dates.Count <= 1) ? [] : [.. parts.Select(part => Of(part, label, head, subjects, reference, plans))];
    }

    private static Draft Of(Unit part, Unit label, Text.WordHit<EventWord> head, SubjectReader subjects, DateOnly reference, bool plans)
    {
        var date = part.Dates is [var own] ? own : label.Dates.Count > 0 ? label.Dates[^1] : null;
        return new()
        {
            Event = head.Value.Name,
            Kind = head.Value.Kind,
            Status = StatusReader.Of(label, head, date, reference, plans).Status,
            Subject = subjects.Before(part, part.Text.Length, null),
            Date = date,
        };
    }

    private static Text.Clause? Head(LineReading line, Sentence sentence)
    {
        var colon = sentence.LabelRange is null ? line.Lower.IndexOf(':', sentence.Range.Start, sentence.Range.End - sentence.Range.Start) : -1;
        return sentence.LabelRange ?? (colon > sentence.Range.Start ? sentence.Range with { End = colon } : null);
    }
}
