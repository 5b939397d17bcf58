using System.Text.RegularExpressions;

namespace BotReport.Core.Facts.Dates;

/// <summary>A way of writing a date and what it means.</summary>
/// <param name="Pattern">Reads normal form in lower case.</param>
/// <param name="Resolve">The days meant; null when it is no date after all (13/45).</param>
/// <param name="IsWeekday">A weekday right behind a day only repeats it: 11月26日（周二）.</param>
internal sealed record DateForm(Regex Pattern, Func<Match, DateScene, Resolved?> Resolve, bool IsWeekday = false);
