using BotReport.Core.Facts;
using BotReport.Core.Reports;
using BotReport.Core.Weeks;

namespace BotReport.Core.Drafting.Brief;

/// <summary>What short views are made from: a draft's or a report's lines, and what was read from them.</summary>
/// <param name="Page">The tree over the lines.</param>
/// <param name="Facts">Their facts, and what is asked about them and about what changed since the week before.</param>
public sealed record ShortSource(IReadOnlyList<DraftLine> Lines, Page Page, PageFacts Facts, ReportWeek Week);
