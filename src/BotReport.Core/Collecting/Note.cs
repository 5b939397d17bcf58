using BotReport.Core.Weeks;

namespace BotReport.Core.Collecting;

/// <summary>Something jotted down during the week (记 贝易转 …), offered back with the next prompt.</summary>
/// <param name="UsedIn">The week it became an entry of, or was declined for; null while it waits.</param>
public sealed record Note(string Id, string Team, string Person, string Text, DateTimeOffset At, ReportWeek? UsedIn);
