namespace BotReport.Core.Asking;

/// <summary>The status a question asks for.</summary>
public enum Wanted
{
    /// <summary>None is named.</summary>
    Any,

    /// <summary>已上线.</summary>
    Done,

    /// <summary>未上线.</summary>
    Open,

    /// <summary>延期: moved to a later day and still open.</summary>
    Slipped,

    /// <summary>提前: moved to an earlier day.</summary>
    Early,

    /// <summary>逾期: open, and its day has passed.</summary>
    Overdue,

    /// <summary>到期: falls due in the week named.</summary>
    Due,

    /// <summary>暂停, 阻塞.</summary>
    Blocked,

    /// <summary>取消.</summary>
    Cancelled,

    /// <summary>风险: open, and slipped, overdue, resting or said to be at risk.</summary>
    AtRisk,

    /// <summary>没有日期: promised, and no day was given.</summary>
    Undated,
}
