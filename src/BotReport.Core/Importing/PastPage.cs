using BotReport.Core.Publishing;
using BotReport.Core.Reports;

namespace BotReport.Core.Importing;

/// <summary>A past page with its week.</summary>
/// <param name="Page">Its lines.</param>
/// <param name="Encoding">As it came.</param>
public sealed record PastPage(Page Page, PageEncoding Encoding, PageWeek Week)
{
    /// <summary>Whether a report is this very page, byte for byte.</summary>
    public bool Is(Report report) => report.Encoding == ReportBytes.NameOf(Encoding) && report.Text == Page.Write();
}
