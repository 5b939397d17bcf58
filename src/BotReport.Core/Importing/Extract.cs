using BotReport.Core.Facts;
using BotReport.Core.Weeks;

namespace BotReport.Core.Importing;

/// <summary>What was read from a page or a reply.</summary>
/// <param name="Date">The day its dates were read against.</param>
/// <param name="Week">The week it is about.</param>
public sealed record Extract(DateOnly Date, ReportWeek Week, PageFacts Facts);
