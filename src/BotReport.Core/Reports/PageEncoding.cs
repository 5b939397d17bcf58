namespace BotReport.Core.Reports;

/// <summary>The encodings in which a page is read and written back.</summary>
public enum PageEncoding
{
    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>UTF-8 with a byte order mark, which is kept.</summary>
    Utf8WithMark,

    /// <summary>GB18030 (and so GBK and GB2312), as older Chinese editors save.</summary>
    Gb18030,
}
