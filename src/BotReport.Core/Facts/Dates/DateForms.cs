using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Weeks;

namespace BotReport.Core.Facts.Dates;

/// <summary>Every form a date is written in, with its meaning. A new form is a pattern and a line here.</summary>
internal static class DateForms
{
    /// <summary>The forms. Which of them wins at a place is decided by length, not by order.</summary>
    public static ImmutableArray<DateForm> All { get; } =
    [
        new(DatePatterns.YearMonthDay(), static (m, s) => Resolved.OfDay(Days.Of(YearOf(m, s)!.Value, Number(m, "m"), Number(m, "d")), anchors: true)),
        new(DatePatterns.Compact(), static (m, s) => Resolved.OfDay(Days.Of(YearOf(m, s)!.Value, Number(m, "m"), Number(m, "d")), anchors: true)),
        new(DatePatterns.MonthDay(), MonthDay),
        new(DatePatterns.ChineseMonthDay(), static (m, s) => Resolved.OfDay(Days.Nearest(Number(m, "cm"), Number(m, "cd"), s.Reference), anchors: true)),
        new(DatePatterns.Slash(), MonthDay),
        new(DatePatterns.Dash(), MonthDay),
        new(DatePatterns.DotBeforeVerb(), MonthDay),
        new(DatePatterns.DotBehindWord(), MonthDay),
        new(DatePatterns.DotMoved(), MonthDay),
        new(DatePatterns.DotBehindVerb(), MonthDay),
        new(DatePatterns.DotRange(), MonthDay),
        new(DatePatterns.MonthPart(), PeriodForms.Month),
        new(DatePatterns.Months(), PeriodForms.Months),
        new(DatePatterns.YearMonth(), PeriodForms.Month),
        new(DatePatterns.RelativeMonthDay(), RelativeMonthDay),
        new(DatePatterns.BareTenDays(), PeriodForms.TenDays),
        new(DatePatterns.RelativeMonth(), PeriodForms.RelativeMonth),
        new(DatePatterns.ChineseMonth(), PeriodForms.Month),
        new(DatePatterns.BareMonthPart(), PeriodForms.RelativeMonth),
        new(DatePatterns.YearPart(), PeriodForms.Year),
        new(DatePatterns.NextYear(), PeriodForms.Year),
        new(DatePatterns.Quarter(), PeriodForms.Quarter),
        new(DatePatterns.HalfYear(), PeriodForms.HalfYear),
        new(DatePatterns.Weekday(), Weekday, IsWeekday: true),
        new(DatePatterns.Week(), Week),
        new(DatePatterns.RelativeDay(), RelativeDay),
        new(DatePatterns.BareDay(), BareDay),
        new(DatePatterns.ChineseBareDay(), BareDay),
        new(DatePatterns.Festival(), FestivalForms.Named),
        new(DatePatterns.Holiday(), FestivalForms.Next),
        new(DatePatterns.LunarMonthDay(), LunarForms.MonthDay),
        new(DatePatterns.NewYearDay(), LunarForms.NewYearDay),
        new(DatePatterns.Distance(), PeriodForms.Distance),
        new(EnglishDates.MonthDay(), EnglishForms.MonthDay),
        new(EnglishDates.DayMonth(), EnglishForms.MonthDay),
        new(EnglishDates.MonthPart(), EnglishForms.MonthPart),
        new(EnglishDates.Weekday(), EnglishForms.Weekday, IsWeekday: true),
        new(EnglishDates.Stretch(), EnglishForms.Stretch),
        new(EnglishDates.Day(), EnglishForms.Day),
    ];

    /// <summary>A number in digits or words; 0 when the group is empty.</summary>
    public static int Number(Match match, string group)
    {
        var text = match.Groups[group].Value.TrimStart(DateWords.First);
        if (text.Length == 0 || char.IsAsciiDigit(text[0]))
        {
            return text.Length == 0 ? 0 : int.Parse(text, CultureInfo.InvariantCulture);
        }

        var ten = text.IndexOf(DateWords.Ten, StringComparison.Ordinal);
        var tens = ten > 0 ? DateWords.Digits[text[0]] : 1;
        var ones = ten == text.Length - 1 ? 0 : DateWords.Digits[text[^1]];
        return ten >= 0 ? (tens * 10) + ones : text.Sum(c => DateWords.Digits[c]);
    }

    /// <summary>The year a form names: 2025, 25, or 明; null when it names none.</summary>
    public static int? YearOf(Match match, DateScene scene)
    {
        if (match.Groups["y"] is { Success: true } written)
        {
            var year = int.Parse(written.Value, CultureInfo.InvariantCulture);
            return year < 100 ? 2000 + year : year;
        }

        return match.Groups["ry"] is { Success: true } word ? scene.Reference.Year + DateWords.Years[word.Value] : null;
    }

    private static Resolved? MonthDay(Match match, DateScene scene)
    {
        var (month, day) = (Number(match, "m"), Number(match, "d"));
        var from = YearOf(match, scene) is { } year ? Days.Of(year, month, day) : Days.Nearest(month, day, scene.Reference);
        if (from is null || !match.Groups["d2"].Success)
        {
            return Resolved.OfDay(from, anchors: true);
        }

        // 11月28日至2日 runs into the next month.
        var last = Number(match, "d2");
        var lastMonth = match.Groups["m2"].Success ? Number(match, "m2") : last < day ? (month % 12) + 1 : month;
        var to = Days.Of(from.Value.Year + (lastMonth < month ? 1 : 0), lastMonth, last);
        return to >= from ? Resolved.Of(new DateSpan(from.Value, to.Value), anchors: true) : null;
    }

    private static Resolved? BareDay(Match match, DateScene scene)
    {
        var number = Number(match, "d");
        var byTense = TenseOf(match, scene) switch
        {
            Tense.Ahead => Days.Next(number, scene.Reference),
            Tense.Behind => Days.Last(number, scene.Reference),
            _ => null,
        };
        var byAnchor = scene.Anchor is { } anchor ? Days.Following(number, anchor) : null;
        if ((byTense ?? byAnchor ?? Days.Nearest(number, scene.Reference)) is not { } day)
        {
            return null;
        }

        var to = match.Groups["d2"].Success ? Days.Of(day.Year, day.Month, Number(match, "d2")) : day;
        return to >= day ? new Resolved(new DateSpan(day, to.Value), Doubtful: byAnchor != day, Anchors: false) : null;
    }

    private static Resolved? RelativeMonthDay(Match match, DateScene scene)
    {
        var month = scene.Reference.AddMonths(DateWords.Steps[match.Groups["rm"].Value]);
        return Resolved.OfDay(Days.Of(month.Year, month.Month, Number(match, "d")), anchors: true);
    }

    // 剩4个周一前清掉: what is due by a day lies ahead, unless it is said to be over.
    private static Tense TenseOf(Match match, DateScene scene) =>
        scene.Tense == Tense.Open && match.Value.EndsWith(DateWords.By, StringComparison.Ordinal) ? Tense.Ahead : scene.Tense;

    private static Resolved? Weekday(Match match, DateScene scene)
    {
        var week = ReportWeek.Of(scene.Reference);
        var word = match.Groups["w"];
        var day = week.Monday.AddDays((7 * (word.Success ? DateWords.Steps[word.Value] : 0)) + Number(match, "x") - 1);
        if (!word.Success && scene.Beside is { } beside)
        {
            day = ReportWeek.Of(beside).Monday.AddDays(Number(match, "x") - 1); // 下周二、周四
            day = day < beside ? day.AddDays(7) : day;
        }
        else if (!word.Success)
        {
            day = TenseOf(match, scene) switch
            {
                not Tense.Behind when scene.Week is { } labelled => day.AddDays(7 * labelled),
                Tense.Behind when scene.Week is < 0 and { } before => day.AddDays(7 * before),
                Tense.Ahead when day < scene.Reference => day.AddDays(7),
                Tense.Behind when day > scene.Reference => day.AddDays(-7),
                Tense.Open when match.Groups["soon"].Success && day < scene.Reference && !(scene.LastDay <= day) => day.AddDays(7), // 周一给 said on a Friday; what is over is told with 了 or 已
                not Tense.Behind when scene.Leads >= scene.Reference && day < scene.Leads => day.AddDays(7), // 今天灰度，周二推全
                _ => day,
            };
        }

        return Resolved.OfDay(day, anchors: true);
    }

    private static Resolved? Week(Match match, DateScene scene)
    {
        var word = match.Groups["w"];
        var monday = ReportWeek.Of(scene.Reference).Monday.AddDays(7 * (word.Success ? DateWords.Steps[word.Value] : 0));
        return Resolved.Of(match.Groups["part"].Value switch
        {
            DateWords.WeekEnd => new DateSpan(monday.AddDays(5), monday.AddDays(6)),
            DateWords.Begins => new DateSpan(monday, monday.AddDays(1)),
            _ => new DateSpan(monday, monday.AddDays(6)),
        });
    }

    private static Resolved? RelativeDay(Match match, DateScene scene)
    {
        var word = match.Groups["day"].Value;
        return DateWords.Days.TryGetValue(word, out var days)
            ? Resolved.OfDay(scene.Reference.AddDays(days), anchors: true)
            : Resolved.OfDay((scene.LastDay ?? scene.Reference).AddDays(DateWords.DaysOfAnchor[word]));
    }
}
