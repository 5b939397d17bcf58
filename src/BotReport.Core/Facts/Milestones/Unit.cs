using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Milestones;

/// <summary>A stretch of a line that can hold one milestone, with its events and dates. Reasons and parentheses inside it are blanked.</summary>
internal sealed class Unit
{
    public Unit(LineReading line, Clause range)
    {
        Line = line;
        Range = range;
        var (text, reason) = Readable(line, range);
        (Text, Reason) = (text, reason);
        Dates = [.. line.Dates.Where(d => d.Start >= range.Start && d.Start < range.End && text[d.Start - range.Start] != ' ')];
        Events = EventFinder.FindIn(text, Dates, range.Start);
    }

    public LineReading Line { get; }

    public Clause Range { get; }

    /// <summary>In lower case, as long as the range.</summary>
    public string Text { get; }

    /// <summary>Why, in the owner's words without 因 and 影响: 测试资源冲突; null when it does not say.</summary>
    public string? Reason { get; }

    public IReadOnlyList<DateMention> Dates { get; }

    /// <summary>Events that are no nouns; offsets are those of <see cref="Text"/>.</summary>
    public IReadOnlyList<WordHit<EventWord>> Events { get; }

    /// <summary>The event the unit is about; null when it tells of none.</summary>
    public WordHit<EventWord>? Head { get => field ??= EventFinder.HeadOf(Events); }

    /// <summary>The offset of a date in <see cref="Text"/>.</summary>
    public int At(DateMention date) => date.Start - Range.Start;

    /// <summary>The stretches from one place to another, cut before each date.</summary>
    public IEnumerable<(int Start, int End)> BetweenDates(int from, int to)
    {
        foreach (var date in Dates.Where(d => At(d) >= from && At(d) < to))
        {
            yield return (from, At(date));
            from = At(date); // its blanks stay in front: 起 and 前 are cut only behind a date
        }

        yield return (from, to);
    }

    /// <summary>The text with dates blanked.</summary>
    public string WithoutDates()
    {
        var chars = Text.ToCharArray();
        foreach (var date in Dates)
        {
            var end = Math.Min(At(date) + date.Text.Length, chars.Length);
            end += DatePatterns.TimeOfDay().Match(Text, end).Length;
            Array.Fill(chars, ' ', At(date), end - At(date));
        }

        return new string(chars);
    }

    private static (string Text, string? Reason) Readable(LineReading line, Clause range)
    {
        var text = Clauses.WithoutAsides(range.In(line.Lower));
        if (StatusWords.Reason().Match(text) is not { Success: true } reason)
        {
            return (text, null);
        }

        var end = ReasonEnd(text, reason.Index + reason.Length);
        var why = line.Form[(range.Start + reason.Index + reason.Length)..(range.Start + end)].Trim();
        why = why.EndsWith(StatusWords.ReasonEnd, StringComparison.Ordinal) ? why[..^StatusWords.ReasonEnd.Length].Trim() : why;
        return (string.Concat(text.AsSpan(0, reason.Index), new string(' ', end - reason.Index), text.AsSpan(end)), why.Length > 0 ? why : null);
    }

    private static int ReasonEnd(string text, int from)
    {
        var rest = text[from..];
        var influence = rest.IndexOf(StatusWords.ReasonEnd, StringComparison.Ordinal);
        if (influence >= 0)
        {
            return from + influence + StatusWords.ReasonEnd.Length;
        }

        int?[] outcomes =
        [
            StatusWords.Shift.FirstIn(rest)?.Start, StatusWords.Held.FirstIn(rest)?.Start,
            StatusWords.Cancelled.FirstIn(rest)?.Start, StatusWords.Advance.FirstIn(rest)?.Start,
        ];
        return from + (outcomes.Min() ?? rest.Length);
    }
}
