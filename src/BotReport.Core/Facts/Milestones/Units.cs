using BotReport.Core.Text;

namespace BotReport.Core.Facts.Milestones;

/// <summary>Cuts a clause into units of one milestone each.</summary>
internal static class Units
{
    /// <summary>支付11/28、业务12/5上线 is two, 12月1日灰度12月5日全量 is two, 12月3日上线 is one.</summary>
    public static IReadOnlyList<Unit> Of(LineReading line, Clause clause)
    {
        List<Unit> units = [];
        foreach (var part in ByListComma(line, clause).SelectMany(c => BySpace(line, c)))
        {
            var unit = new Unit(line, part);
            units.AddRange(Cut(unit));
        }

        return units;
    }

    private static IEnumerable<Clause> ByListComma(LineReading line, Clause clause)
    {
        var start = clause.Start;
        for (var i = clause.Start; i < clause.End; i++)
        {
            if (line.Lower[i] == Lexicon.SubjectWords.ListComma && Dated(line, start, i) && (line.Lower[i - 1] == ')' || Dated(line, i, clause.End)))
            {
                yield return clause with { Start = start, End = i };
                start = i + 1;
            }
        }

        yield return clause with { Start = start };
    }

    // 武汉仓昨天切完了 昆山仓26日夜里切: hurried people write a space for a comma. Both sides must tell something.
    private static IEnumerable<Clause> BySpace(LineReading line, Clause clause)
    {
        var start = clause.Start;
        var depth = 0;
        for (var i = clause.Start; i < clause.End; i++)
        {
            depth += line.Lower[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (line.Lower[i] == ' ' && depth == 0 && i > start && i + 1 < clause.End && EndsWords(line.Lower[i - 1]) && BeginsWords(line.Lower[i + 1])
                && Part(line, clause with { Start = start, End = i }, clause with { Start = i + 1 }))
            {
                yield return clause with { Start = start, End = i };
                start = i + 1;
            }
        }

        yield return clause with { Start = start };
    }

    // cutover 从 11/16 slip 到 11/23: what leads to a day is not parted from it.
    private static bool EndsWords(char c) => !Lexicon.StatusWords.LeadsToDay.Contains(c, StringComparison.Ordinal) && c is (>= '\u4e00' and <= '\u9fff') or '%' or ')';

    private static bool BeginsWords(char c) => c is >= '\u4e00' and <= '\u9fff' || char.IsAsciiDigit(c);

    // A date and its event are one: 预计5月底 正式上线. So a part that ends with its date is not cut off.
    private static bool Part(LineReading line, Clause left, Clause right)
    {
        var behind = Dated(line, right.Start, right.End);
        var last = line.Dates.LastOrDefault(d => d.Start >= left.Start && d.Start < left.End);
        var dated = last is not null && (behind || last.Start + last.Text.Length + 1 < left.End);
        return left.End - left.Start > 2 && (dated || Tells(line, left)) && (behind || Tells(line, right));
    }

    private static bool Tells(LineReading line, Clause part)
    {
        var unit = new Unit(line, part);
        return unit.Head is not null || Lexicon.StatusWords.Unable.In(unit.Text) || Lexicon.StatusWords.Held.In(unit.Text) || Lexicon.StatusWords.Cancelled.In(unit.Text);
    }

    // Several dates with an event each: cut where the next pair begins.
    private static List<Unit> Cut(Unit unit)
    {
        if (unit.Dates.Count < 2 || unit.Events.Count < 2 || Lexicon.StatusWords.Shift.In(unit.Text) || Lexicon.StatusWords.Advance.In(unit.Text))
        {
            return [unit];
        }

        var dateFirst = unit.At(unit.Dates[0]) < unit.Events[0].Start;
        List<Unit> units = [];
        var start = unit.Range.Start;
        for (var i = 1; i < unit.Dates.Count; i++)
        {
            var (before, date) = (unit.Dates[i - 1], unit.Dates[i]);
            var end = before.Start + before.Text.Length;
            var between = unit.Events.Any(e => e.Start + unit.Range.Start >= end && e.End + unit.Range.Start <= date.Start);
            var behind = unit.Events.Any(e => e.Start + unit.Range.Start > date.Start);
            if (between && (behind || !dateFirst))
            {
                var at = dateFirst ? date.Start : end;
                units.Add(new Unit(unit.Line, unit.Range with { Start = start, End = at }));
                start = at;
            }
        }

        units.Add(new Unit(unit.Line, unit.Range with { Start = start }));
        return units;
    }

    private static bool Dated(LineReading line, int from, int to) => line.Dates.Any(d => d.Start >= from && d.Start < to);
}
