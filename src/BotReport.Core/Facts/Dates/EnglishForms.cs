using System.Text.RegularExpressions;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Weeks;
using static BotReport.Core.Facts.Dates.DateForms;

namespace BotReport.Core.Facts.Dates;

/// <summary>Dates in English, as they stand in mixed lines: on Nov 12, by Friday, next Wednesday, EOM.</summary>
internal static class EnglishForms
{
    /// <summary>Nov 12, 12 Nov: the nearest unless a year is named.</summary>
    public static Resolved? MonthDay(Match match, DateScene scene)
    {
        var (month, day) = (MonthOf(match), Number(match, "d"));
        return Resolved.OfDay(YearOf(match, scene) is { } year ? Days.Of(year, month, day) : Days.Nearest(month, day, scene.Reference), anchors: true);
    }

    /// <summary>early January, end of Dec.</summary>
    public static Resolved? MonthPart(Match match, DateScene scene)
    {
        var month = MonthOf(match);
        if ((YearOf(match, scene) is { } year ? Days.Of(year, month, 15) : Days.Nearest(month, 15, scene.Reference)) is not { } middle)
        {
            return null;
        }

        var (from, to) = DateWords.MonthParts[EnglishDates.Parts[match.Groups["part"].Value]];
        var last = Days.EndOf(middle.Year, middle.Month);
        return Resolved.Of(new DateSpan(from == 0 ? last : new DateOnly(middle.Year, middle.Month, from), to == 0 ? last : new DateOnly(middle.Year, middle.Month, to)));
    }

    /// <summary>by Friday is the next one, last Friday that of last week, on Tuesday goes by the tense of its clause.</summary>
    public static Resolved? Weekday(Match match, DateScene scene)
    {
        var word = match.Groups["w"];
        var number = EnglishDates.Weekdays[match.Groups["x"].Value[..3]];
        var day = ReportWeek.Of(scene.Reference).Monday.AddDays((7 * (word.Success ? EnglishDates.Steps[word.Value] : 0)) + number - 1);
        var ahead = match.Groups["by"].Success || scene.Tense != Tense.Behind || word.Value == EnglishDates.Coming; // English tells of what is over by its verb
        var step = word.Success && word.Value != EnglishDates.Coming ? 0
            : ahead && day < scene.Reference ? 7
            : !ahead && scene.Tense == Tense.Behind && day > scene.Reference ? -7
            : 0;
        return Resolved.OfDay(day.AddDays(step), anchors: true);
    }

    /// <summary>next week, end of this month, EOQ.</summary>
    public static Resolved? Stretch(Match match, DateScene scene)
    {
        var word = match.Groups["w"];
        var step = word.Success ? EnglishDates.Steps[word.Value] : 0;
        var (at, unit) = (scene.Reference, match.Groups["u"].Value is "end" ? match.Groups["end"].Value : match.Groups["u"].Value);
        var span = unit[0] switch
        {
            'd' => DateSpan.Day(at),
            'w' when ReportWeek.Of(at).Monday.AddDays(7 * step) is var monday => match.Groups["end"].Success
                ? DateSpan.Day(monday.AddDays(4)) // the end of the week is its last working day to whoever promises by it
                : new DateSpan(monday, monday.AddDays(6)),
            'm' => Months(new DateOnly(at.Year, at.Month, 1).AddMonths(step), 1),
            'q' => Months(new DateOnly(at.Year, ((at.Month - 1) / 3 * 3) + 1, 1).AddMonths(3 * step), 3),
            _ => Months(new DateOnly(at.Year + step, 1, 1), 12),
        };
        return Resolved.Of(match.Groups["end"].Success ? DateSpan.Day(span.To) : span);
    }

    /// <summary>today, tomorrow.</summary>
    public static Resolved? Day(Match match, DateScene scene) =>
        Resolved.OfDay(scene.Reference.AddDays(EnglishDates.Days[match.Groups["day"].Value]), anchors: true);

    private static int MonthOf(Match match) => EnglishDates.Months[match.Groups["mon"].Value[..3]];

    private static DateSpan Months(DateOnly first, int count) => new(first, first.AddMonths(count).AddDays(-1));
}
