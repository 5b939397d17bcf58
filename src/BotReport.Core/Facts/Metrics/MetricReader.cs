using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Team;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Metrics;

/// <summary>Reads the figures of a line of prose.</summary>
internal sealed class MetricReader
{
    private readonly LineReading _line;
    private readonly string _names;
    private readonly PeriodReader _periods;
    private readonly List<Metric> _found = [];

    private MetricReader(LineReading line)
    {
        _line = line;
        _names = WithoutDates(line);
        _periods = new PeriodReader(line);
    }

    public static IReadOnlyList<Metric> Read(LineReading line)
    {
        var quantities = line.Figures;
        if (quantities.Count == 0)
        {
            return [];
        }

        var reader = new MetricReader(line);
        foreach (var sentence in line.Sentences)
        {
            reader.Read(sentence, quantities);
        }

        return reader._found;
    }

    private void Read(Sentence sentence, IReadOnlyList<Quantity> quantities)
    {
        var clauses = Clauses.Of(_line.Lower, sentence.Range);
        MetricKind? before = null;
        var (last, told) = (sentence.Range.Start, _found.Count);
        string? oldName = null;
        string? bound = null;
        foreach (var quantity in quantities.Where(q => q.Start >= sentence.Range.Start && q.End <= sentence.Range.End))
        {
            if (_line.Dates.Any(d => d.Start < quantity.End && quantity.Start < d.Start + d.Text.Length))
            {
                continue;
            }

            var clause = clauses.Last(c => c.Start <= quantity.Start && quantity.Start < c.End);
            var (from, since) = (Math.Max(clause.Start, last), last);
            last = quantity.End;
            var words = _names[from..quantity.Start];
            if (words.TrimEnd() is var trimmed && MeasureWords.OldValue.Any(w => trimmed.EndsWith(w, StringComparison.Ordinal)))
            {
                oldName = MetricName.Clean(trimmed); // 由80%提升至90%: the value is the second one
                continue;
            }

            var spoken = _line.Lower[from..quantity.Start];
            if (MeasureWords.OtherWeek.In(spoken) && !MeasureWords.Compares.In(spoken))
            {
                continue; // 成功率99.98%（上周99.95%）: last week's figure is in last week's report
            }

            if (IsNoFigure(clause, quantity, words))
            {
                bound = MetricName.Clean(words); // 转化率 > 3.5% 才放量，目前2.9%
                continue;
            }

            words = oldName is not null ? oldName + words.TrimStart() : bound is not null && MetricName.Clean(words).Length == 0 ? bound : words;
            before = Add(sentence, quantity, words, (since, spoken, told), before);
            (oldName, bound) = (null, null);
        }
    }

    // 目标 > 78% and 成功率 > 78% 才放量 say what is wanted, 准备周四开 5% what is planned.
    private bool IsNoFigure(Clause clause, Quantity quantity, string words)
    {
        var name = MetricName.Clean(words);
        var behind = quantity.End < _line.Lower.Length ? _line.Lower[quantity.End] : ' ';
        if (MeasureWords.Bounds.Contains(name) || (behind is >= '\u4e00' and <= '\u9fff' && MeasureWords.AllOf.Any(a => name.EndsWith(a, StringComparison.Ordinal))) || MetricPatterns.Condition().IsMatch(_line.Lower[quantity.End..clause.End]))
        {
            return true;
        }

        var spoken = _line.Lower[clause.Start..quantity.End];
        return quantity.BaseUnit == UnitWords.Percent && ShortVerbs.Rollout().Matches(spoken) is [.., var rollout] && rollout.Index + rollout.Length == spoken.Length
            && (StatusWords.Planned.In(spoken) || _line.Dates.Any(d => d.Start >= clause.Start && d.Start < clause.End && d.Span.From > _line.LastDay));
    }

    /// <param name="said">Where the words since the figure before begin, those of its clause, and how many figures the sentences before have.</param>
    private MetricKind Add(Sentence sentence, Quantity quantity, string words, (int Since, string Words, int Told) said, MetricKind? before)
    {
        var kind = MetricKinds.Of(said.Words, quantity, sentence.Label, before);
        var period = _periods.Of(sentence, said.Since, quantity.Start, kind, _found.Count > said.Told ? _found[^1] : null);
        var clean = MetricName.Clean(words);
        var path = _line.PathOf(sentence.Label);
        var label = sentence.Label ?? (_line.Line.Path is [.., var above] ? above : null);
        foreach (var one in MetricName.Distribute(words, clean))
        {
            var name = MetricName.Complete(one, quantity, label, _found);
            _found.Add(new Metric(
                _line.Line.Number, path, name, quantity.Number, quantity.Unit, quantity.BaseValue, quantity.BaseUnit, kind, _line.Line.Text)
            {
                Period = period,
            });
        }

        return kind is MetricKind.Cumulative or MetricKind.MonthToDate ? kind : before ?? kind;
    }

    // 11月, 9日 and 周一 are no part of a name, 本月 and 昨日 are.
    private static string WithoutDates(LineReading line)
    {
        var chars = Clauses.WithoutAsides(line.Form).ToCharArray();
        foreach (var date in line.Dates.Where(d => char.IsAsciiDigit(line.Form[d.Start]) || (d.Span.IsDay && PeriodWords.Weekdays.In(d.Text))))
        {
            Array.Fill(chars, MetricName.Gap, date.Start, date.Text.Length);
        }

        return new string(chars);
    }
}
