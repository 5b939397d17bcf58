using BotReport.Core.Weeks;

namespace BotReport.Core.Importing;

/// <summary>Which week a past page is about, and when it was written.</summary>
/// <param name="Week">The week.</param>
/// <param name="Date">The report's day, against which its dates are read: its Created when that lies in the week, else the end of the days in its title, else the Friday.</param>
/// <param name="SaidAt">The instant its entries count from: its Created, else the report's day when answers are due.</param>
/// <param name="Remark">What the lead should know of how the week was found; null when title, date and the team's numbering agree.</param>
public sealed record PageWeek(ReportWeek Week, DateOnly Date, DateTimeOffset SaidAt, WeekRemark? Remark);
