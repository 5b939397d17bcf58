using System.Text.RegularExpressions;
using BotReport.Core.Facts.Dates;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Facts;

/// <summary>Finds dates in a line and says which days they mean.</summary>
/// <remarks>
/// 11月25日 is the one nearest to the report, never “this year’s”. A bare 26日 goes by the tense of its clause, then by the day named
/// before it in the sentence, then by nearness, and is <see cref="DateMention.Doubtful"/> unless the sentence names the month.
/// </remarks>
public static class DateReader
{
    /// <summary>What is read of one line; the rest of a longer one is left alone.</summary>
    public const int LongestLine = 2000;

    /// <summary>All dates of a line from left to right, none overlapping.</summary>
    /// <param name="reference">The report's day, or the day the words were said.</param>
    /// <param name="line">The line's number, for <see cref="DateMention.Line"/>.</param>
    /// <param name="nextWeek">The line stands under 下周: a bare 周三 is next week's.</param>
    public static IReadOnlyList<DateMention> Read(string text, DateOnly reference, int line = 0, bool nextWeek = false)
    {
        var raw = text.Length > LongestLine ? text[..LongestLine] : text;
        var normal = Normal.Lower(raw);
        var candidates = Candidates(normal);
        if (candidates.Count == 0)
        {
            return [];
        }

        List<DateMention> found = [];
        var ranges = new ClauseTense(normal);
        var end = 0;
        DateMention? anchor = null;
        var labels = WeekLabel.In(normal);
        foreach (var (form, match) in candidates)
        {
            if (match.Index < end || (form.IsWeekday && (Repeats(normal, found, match) || IsNamed(normal, match, candidates))))
            {
                continue;
            }

            var (tense, sentence) = ranges.At(match.Index);
            var lean = anchor is { } day && day.Start >= sentence && !DatePatterns.MovesUp().IsMatch(normal[sentence..match.Index]) ? day.Span.From : (DateOnly?)null;
            if (form.Resolve(match, new DateScene(reference, tense, lean, LastDay(found), Leads(normal, found, sentence), Beside(normal, found, match.Index), labels.LastOrDefault(l => l.End <= match.Index)?.Week ?? (nextWeek ? 1 : null))) is not { } resolved)
            {
                continue;
            }

            end = match.Index + match.Length;
            var mention = new DateMention(line, match.Index, raw.Substring(match.Index, match.Length), resolved.Span, resolved.Doubtful);
            anchor = resolved.Anchors || (mention.Span.IsDay && lean is not null) ? mention : anchor;
            Append(found, normal, raw, mention);
        }

        return found;
    }

    private static List<(DateForm Form, Match Match)> Candidates(string normal) =>
    [
        .. DateForms.All
            .SelectMany(form => form.Pattern.Matches(normal).Select(match => (form, match)))
            .OrderBy(c => c.match.Index)
            .ThenByDescending(c => c.match.Length),
    ];

    private static DateOnly? LastDay(List<DateMention> found) => found.Count > 0 && found[^1].Span.IsDay ? found[^1].Span.From : null;

    // Of 下周 and 下周一至周三 the first day; a day that is given up (原定周五评审，周四已评审完) leads to nothing.
    private static DateOnly? Leads(string normal, List<DateMention> found, int sentence) =>
        found is [.., var last] && last.Start >= sentence && last.Span.To.DayNumber - last.Span.From.DayNumber < 7
        && !StatusWords.Former().IsMatch(normal[sentence..last.Start])
            ? last.Span.From
            : null;

    private static DateOnly? Beside(string normal, List<DateMention> found, int index) =>
        found.Count > 0 && found[^1].Start + found[^1].Text.Length is var end && end <= index && DatePatterns.Lists(normal[end..index]) ? found[^1].Span.To : null;

    // 周三（11-20）: the day says which one.
    private static bool IsNamed(string normal, Match weekday, List<(DateForm Form, Match Match)> candidates) => candidates.Exists(c =>
        c.Match.Index >= weekday.Index + weekday.Length && normal[(weekday.Index + weekday.Length)..c.Match.Index].Trim() == "("
        && c.Match.Groups["d"].Success && !c.Match.Groups["d2"].Success && c.Match.Value.AsSpan().ContainsAny(DatePatterns.OfMonth));

    private static bool Repeats(string normal, List<DateMention> found, Match weekday)
    {
        if (found.Count == 0)
        {
            return false;
        }

        var before = found[^1].Start + found[^1].Text.Length;
        return found[^1].Span.IsDay && weekday.Index >= before && normal[before..weekday.Index].Trim() is "" or "(";
    }

    // 12/2～12/6: two dates with nothing but a dash between them are one period.
    private static void Append(List<DateMention> found, string normal, string raw, DateMention mention)
    {
        if (found.Count > 0)
        {
            var last = found[^1];
            var end = last.Start + last.Text.Length;
            if (mention.Span.To >= last.Span.From && DatePatterns.Joins(normal[end..mention.Start]))
            {
                found[^1] = last with
                {
                    Text = raw[last.Start..(mention.Start + mention.Text.Length)],
                    Span = new DateSpan(last.Span.From, mention.Span.To),
                };
                return;
            }
        }

        found.Add(mention);
    }
}
