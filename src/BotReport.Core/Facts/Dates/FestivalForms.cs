using System.Text.RegularExpressions;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Weeks;
using static BotReport.Core.Facts.Dates.DateForms;

namespace BotReport.Core.Facts.Dates;

/// <summary>Festivals, and what lies before, in and behind the days off around them.</summary>
internal static class FestivalForms
{
    /// <summary>元旦, 春节前, 国庆期间.</summary>
    public static Resolved? Named(Match match, DateScene scene)
    {
        var (name, suffix) = (match.Groups["f"].Value, match.Groups["s"].Value);
        if (YearOf(match, scene) is { } year)
        {
            return Of(In(name, year), suffix, match);
        }

        var days = Around(scene, [name]);
        var ahead = Has(suffix, DateWords.Before) && scene.Tense != Tense.Behind;
        return Of(ahead ? days.FirstOrDefault(d => d > scene.Reference) : Days.Nearest(days, scene.Reference), suffix, match);
    }

    /// <summary>节前 and 节后: of the next holiday, or of the last when the clause looks back. 年前 and 年后: of the Spring Festival.</summary>
    public static Resolved? Next(Match match, DateScene scene)
    {
        var suffix = match.Groups["s"].Value;
        var days = Around(scene, match.Groups["f"].Value == DateWords.YearSign ? [DateWords.NewYear] : DateWords.Holidays)
            .Select(d => d is { } day ? Has(suffix, DateWords.Before) ? day.AddDays(-1) : Back(day) : d)
            .Order()
            .ToArray();
        var found = scene.Tense == Tense.Behind ? days.LastOrDefault(d => d <= scene.Reference) : days.FirstOrDefault(d => d >= scene.Reference);
        return found is { } one ? new Resolved(DateSpan.Day(one), Doubtful: true, Anchors: true) : null;
    }

    private static Resolved? Of(DateOnly? found, string suffix, Match match) => found is not { } day ? null
        : Has(suffix, DateWords.Before) ? Resolved.OfDay(day.AddDays(-1), anchors: true)
        : Has(suffix, DateWords.After) ? Resolved.OfDay(Back(day), anchors: true)
        : suffix == DateWords.During || match.Groups["h"].Success ? Resolved.Of(DaysOff(day), anchors: true)
        : Resolved.OfDay(day, anchors: true);

    private static bool Has(string suffix, string word) => suffix.Contains(word, StringComparison.Ordinal);

    private static DateOnly?[] Around(DateScene scene, IEnumerable<string> names) =>
        [.. names.SelectMany(name => new[] { -1, 0, 1 }.Select(step => In(name, scene.Reference.Year + step))).Where(d => d is not null).Order()];

    private static DateOnly? In(string name, int year) =>
        DateWords.SolarFestivals.TryGetValue(name, out var solar)
            ? Days.Of(year, solar.Month, solar.Day)
            : DateWords.LunarFestivals.TryGetValue(name, out var lunar) ? Days.OfLunar(year, lunar.Month, lunar.Day) : null;

    // 国庆后 is when people are back, by the State Council's days; nobody is away on 双11.
    private static DateOnly Back(DateOnly day) =>
        WorkCalendar.China.IsWorkingDay(day) ? day.AddDays(1) : WorkCalendar.China.NextWorkingDayFrom(day) ?? day.AddDays(1);

    private static DateSpan DaysOff(DateOnly day) =>
        WorkCalendar.China.IsWorkingDay(day) || WorkCalendar.China.LastWorkingDayUpTo(day) is not { } before
            ? DateSpan.Day(day)
            : new DateSpan(before.AddDays(1), Back(day).AddDays(-1));
}
