namespace BotReport.Core.Facts;

/// <summary>The days a date or a period means, both ends included: 12月内 is 12-01..12-31, 11月25日 a span of one day.</summary>
public readonly record struct DateSpan(DateOnly From, DateOnly To)
{
    /// <summary>A single day.</summary>
    public static DateSpan Day(DateOnly day) => new(day, day);

    /// <summary>Whether it is one day.</summary>
    public bool IsDay => From == To;
}
