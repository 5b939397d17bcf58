using System.Text.RegularExpressions;
using BotReport.Core.Facts.Lexicon;
using static BotReport.Core.Facts.Dates.DateForms;

namespace BotReport.Core.Facts.Dates;

/// <summary>Days of the lunar calendar by their number: 正月十五, 腊月二十三, 大年初七.</summary>
internal static class LunarForms
{
    /// <summary>How far from the Spring Festival a bare 初八 is still a day of its first month; 初三 of a school is none.</summary>
    private const int NearNewYear = 40;

    /// <summary>A month and a day, the nearest such unless its year is named.</summary>
    public static Resolved? MonthDay(Match match, DateScene scene)
    {
        var name = match.Groups["lm"].Value;
        var month = DateWords.LunarMonths.TryGetValue(name, out var named) ? named : Number(match, "lm");
        return Resolved.OfDay(DayOf(match, scene, month), anchors: true);
    }

    /// <summary>大年初七, or 初七 around the Spring Festival.</summary>
    public static Resolved? NewYearDay(Match match, DateScene scene) =>
        DayOf(match, scene, 1) is { } day && (match.Groups["ny"].Success || Math.Abs(day.DayNumber - scene.Reference.DayNumber) <= NearNewYear)
            ? Resolved.OfDay(day, anchors: true)
            : null;

    private static DateOnly? DayOf(Match match, DateScene scene, int month)
    {
        var day = Number(match, "ld");
        if (YearOf(match, scene) is { } year)
        {
            return Days.OfLunar(year, month, day);
        }

        DateOnly?[] days = [.. new[] { -1, 0, 1 }.Select(step => Days.OfLunar(scene.Reference.Year + step, month, day))];
        return scene.Tense switch
        {
            Tense.Ahead => days.FirstOrDefault(d => d >= scene.Reference),
            Tense.Behind => days.LastOrDefault(d => d <= scene.Reference),
            _ => Days.Nearest(days, scene.Reference),
        };
    }
}
