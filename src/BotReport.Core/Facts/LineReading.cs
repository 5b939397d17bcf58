using System.Globalization;
using BotReport.Core.Facts.Dates;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Facts;

/// <summary>A sentence and the label it stands under: 整装业务：技术方案评审完毕，预计12月3日上线。</summary>
/// <param name="Range">The sentence without its label.</param>
/// <param name="Label">The last label of the line before it; null when there is none.</param>
/// <param name="LabelRange">Where the label stands, when it opens this sentence.</param>
/// <param name="Fresh">It begins a point of its own (1）, 下周：), into which nothing is carried.</param>
/// <param name="Week">The label of a week it stands under: 下周：…; null when there is none in its line.</param>
internal readonly record struct Sentence(Clause Range, string? Label, Clause? LabelRange, bool Fresh, WeekLabel? Week);

/// <summary>A line with what every reader needs: its normal form, its dates and its sentences. All offsets are those of the line.</summary>
internal sealed class LineReading
{
    private const int LongestLabel = 30;

    public LineReading(FactLine line, DateOnly reference)
    {
        Line = line;
        LastDay = line.Covers is { } week && reference > week.Sunday ? week.Friday : reference;
        Raw = line.Text.Length > DateReader.LongestLine ? line.Text[..DateReader.LongestLine] : line.Text;
        Form = WithoutBox(Normal.Form(Raw));
        Lower = WithoutBox(Normal.Lower(Raw));
        Dates = DateReader.Read(Raw, reference, line.Number, line.Path.Any(p => SubjectWords.NextWeek.In(Normal.Lower(p))));
        Sentences = Read();
        Figures = Quantity.FindIn(Raw);
    }

    private LineReading(LineReading other, int number)
    {
        Line = other.Line with { Number = number };
        (LastDay, Raw, Form, Lower, Sentences, Figures) = (other.LastDay, other.Raw, other.Form, other.Lower, other.Sentences, other.Figures);
        Dates = [.. other.Dates.Select(d => d with { Line = number })];
    }

    public FactLine Line { get; }

    /// <summary>The day up to which its figures can count.</summary>
    public DateOnly LastDay { get; }

    /// <summary>As the owner wrote it.</summary>
    public string Raw { get; }

    /// <summary>The normal form with its capitals.</summary>
    public string Form { get; }

    /// <summary>The normal form in lower case: what word lists are looked up in.</summary>
    public string Lower { get; }

    public IReadOnlyList<DateMention> Dates { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Every number with its unit, left to right; most checks look at them.</summary>
    public IReadOnlyList<Quantity> Figures { get; }

    /// <summary>The same in another place of a page.</summary>
    public LineReading At(int number) => new(this, number);

    /// <summary>The path of a fact under a label: a label that repeats the heading above it is not told twice.</summary>
    public IReadOnlyList<string> PathOf(params ReadOnlySpan<string?> below)
    {
        List<string> path = [.. Line.Path];
        foreach (var part in below)
        {
            if (!string.IsNullOrWhiteSpace(part) && (path.Count == 0 || Normal.Key(path[^1]) != Normal.Key(part)))
            {
                path.Add(part.Trim());
            }
        }

        return path;
    }

    // - [ ] a task: the box is no word.
    private static string WithoutBox(string text) =>
        text.Length > 3 && text[0] == '[' && text[1] is ' ' or 'x' or 'X' && text[2] == ']' ? "   " + text[3..] : text;

    private List<Sentence> Read()
    {
        List<Sentence> sentences = [];
        string? label = null;
        WeekLabel? week = null;
        var weeks = WeekLabel.In(Lower);
        foreach (var (range, opens, fresh) in Clauses.Sentences(Lower).SelectMany(s => ByWeek(s, weeks)).SelectMany(ByNumber))
        {
            (week, label) = opens is null ? (week, label) : (opens, null);
            var colon = LabelEnd(range);
            if (colon > 0)
            {
                var text = Form[range.Start..colon].Trim(' ', '*', '-', '#', '\u3010', '\u3011', '"', '\u201C', '\u201D');
                label = SubjectWords.NoLabels.Contains(Normal.Key(text)) ? label : text;
            }

            var rest = colon > 0 ? range with { Start = colon + 1 } : range;
            sentences.Add(new Sentence(rest, label, colon > 0 ? range with { End = colon } : null, fresh || opens is not null, week));
        }

        return sentences;
    }

    // 本周：A联调完成，下周：B上线: each begins a sentence, wherever it stands.
    private static IEnumerable<(Clause Range, WeekLabel? Opens)> ByWeek(Clause sentence, IReadOnlyList<WeekLabel> weeks)
    {
        var (start, opens) = (sentence.Start, (WeekLabel?)null);
        foreach (var week in weeks.Where(w => w.Start >= sentence.Start && w.End <= sentence.End))
        {
            if (week.Start > start)
            {
                yield return (sentence with { Start = start, End = week.Start }, opens);
            }

            (start, opens) = (week.End, week);
        }

        yield return (sentence with { Start = start }, opens);
    }

    // 1）完成仓库搬迁 2）交付打印机: numbers that count on part sentences.
    private IEnumerable<(Clause Range, WeekLabel? Opens, bool Fresh)> ByNumber((Clause Range, WeekLabel? Opens) sentence)
    {
        var (range, opens) = sentence;
        var numbers = SubjectWords.Numbered().Matches(range.In(Lower));
        if (numbers.Count < 2 || numbers.Where((n, i) => n.Groups["n"].Value != (i + 1).ToString(CultureInfo.InvariantCulture)).Any())
        {
            yield return (range, opens, false);
            yield break;
        }

        var start = range.Start;
        foreach (var number in numbers.Append(null))
        {
            var end = number is null ? range.End : range.Start + number.Index;
            if (!Lower.AsSpan(start, end - start).IsWhiteSpace())
            {
                yield return (range with { Start = start, End = end }, opens, start > range.Start);
                opens = null;
            }

            start = number is null ? end : end + number.Length;
        }
    }

    // A label stands at the beginning, is short, and is neither a time (16:17) nor a dated statement.
    private int LabelEnd(Clause range)
    {
        if (BracketEnd(range) is var bracket and > 0)
        {
            return bracket;
        }

        var last = Math.Min(range.End, range.Start + LongestLabel);
        for (var i = range.Start; i < last; i++)
        {
            if (Lower[i] is ',' or '\u2192')
            {
                return -1;
            }

            if (Lower[i] == ':')
            {
                var time = i > 0 && i + 1 < Lower.Length && char.IsAsciiDigit(Lower[i - 1]) && char.IsAsciiDigit(Lower[i + 1]);
                var dated = Dates.Any(d => d.Start >= range.Start && d.Start < i && d.Span.IsDay && !DatePatterns.Festival().Match(Normal.Lower(d.Text)).Groups["f"].ValueSpan.SequenceEqual(Normal.Lower(d.Text)));
                var figure = Quantity.FindIn(Lower[range.Start..i]) is [.., var total] && total.End == i - range.Start; // Q4 GMV 27.9亿元：双11大促11.3亿元
                return time || dated || figure || i == range.Start ? -1 : i;
            }
        }

        return -1;
    }

    // 【门禁改造】进度60%: a label in brackets needs no colon, but something behind it.
    private int BracketEnd(Clause range)
    {
        var start = range.Start + range.In(Lower).TakeWhile(c => c is ' ' or '*').Count();
        var end = start < range.End && Lower[start] == DateWords.BracketStart ? Lower.IndexOf(DateWords.BracketEnd, start, Math.Min(range.End - start, LongestLabel)) : -1;
        if (end < 0 || Dates.Any(d => d.Start >= start && d.Start < end) || Lower.AsSpan(end + 1, range.End - end - 1).Trim(" *:").IsEmpty)
        {
            return -1;
        }

        return Lower[end + 1] == ':' ? end + 1 : end;
    }
}
