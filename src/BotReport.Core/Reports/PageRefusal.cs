namespace BotReport.Core.Reports;

/// <summary>Why a file cannot be a page.</summary>
public enum PageRefusal
{
    /// <summary>Nothing but spaces stands in it.</summary>
    Empty,

    /// <summary>It is longer than allowed.</summary>
    TooLong,

    /// <summary>It is not text: it holds NUL or many control characters.</summary>
    Binary,

    /// <summary>It is text in neither UTF-8 nor GB18030.</summary>
    UnknownEncoding,
}
