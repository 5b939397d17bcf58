using BotReport.Core.Reports;

namespace BotReport.Core.Publishing;

/// <summary>A report as the file it was, or would be.</summary>
public static class ReportBytes
{
    private const string Utf8 = "utf-8";
    private const string Utf8WithMark = "utf-8-bom";
    private const string Gb18030 = "gb18030";

    /// <summary>The bytes, equal to those of the page that was imported.</summary>
    public static byte[] Of(Report report) => PageBytes.Write(report.Text, report.Encoding switch
    {
        Gb18030 => PageEncoding.Gb18030,
        Utf8WithMark => PageEncoding.Utf8WithMark,
        _ => PageEncoding.Utf8,
    });

    /// <summary>An encoding as <see cref="Report.Encoding"/> says it.</summary>
    public static string NameOf(PageEncoding encoding) => encoding switch
    {
        PageEncoding.Gb18030 => Gb18030,
        PageEncoding.Utf8WithMark => Utf8WithMark,
        _ => Utf8,
    };
}
