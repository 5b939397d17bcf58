namespace BotReport.Core.Asking;

/// <summary>What a question wants to know.</summary>
public enum Intent
{
    /// <summary>When something happens or happened: 整装什么时候上线.</summary>
    When,

    /// <summary>Whose something is: 谁负责自建POS.</summary>
    Who,

    /// <summary>How something stands: 整装进展.</summary>
    What,

    /// <summary>Which milestones are such: 哪些延期了, 本周到期.</summary>
    List,

    /// <summary>A figure: 入金成功率多少.</summary>
    Metric,

    /// <summary>How a figure went over the weeks: 入金成功率 趋势.</summary>
    Trend,

    /// <summary>What differs between two weeks: W45 和 W46 有什么变化.</summary>
    Change,

    /// <summary>Anything else: looked for in the words of the entries.</summary>
    Search,
}
