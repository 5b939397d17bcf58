namespace BotReport.Core.Facts.Dates;

/// <summary>Where the dates of a clause lie, told by its words.</summary>
internal enum Tense
{
    /// <summary>Nothing tells.</summary>
    Open,

    /// <summary>预计26日: on or after the report's day.</summary>
    Ahead,

    /// <summary>已于19日: on or before it.</summary>
    Behind,
}

/// <summary>What a date is resolved against.</summary>
/// <param name="Reference">The report's day, or the day a reply was said.</param>
/// <param name="Leads">The day or week before it in the sentence, after which a bare weekday comes.</param>
/// <param name="LastDay">The last day of any form before it in the line: what 当日 and 当月 lean on.</param>
/// <param name="Beside">That day, when nothing but 、 or 至 stands between: 下周二、周四 are of one week.</param>
/// <param name="Week">The week it stands under (下周), counted from the present one; null when nothing says it.</param>
/// <param name="Anchor">The last day named with its month in the same sentence; null when there is none.</param>
internal readonly record struct DateScene(DateOnly Reference, Tense Tense, DateOnly? Anchor, DateOnly? LastDay, DateOnly? Leads, DateOnly? Beside, int? Week);

/// <summary>The days a written form means.</summary>
/// <param name="Doubtful">Found by nearness or tense alone.</param>
/// <param name="Anchors">It names its month, so a later bare day in the sentence may lean on it.</param>
internal readonly record struct Resolved(DateSpan Span, bool Doubtful, bool Anchors)
{
    public static Resolved? Of(DateSpan? span, bool anchors = false) => span is { } days ? new Resolved(days, false, anchors) : null;

    public static Resolved? OfDay(DateOnly? day, bool anchors = false) => day is { } one ? Of(DateSpan.Day(one), anchors) : null;
}
