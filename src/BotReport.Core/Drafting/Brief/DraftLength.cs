namespace BotReport.Core.Drafting.Brief;

/// <summary>How much of a draft is wanted.</summary>
public enum DraftLength
{
    /// <summary>全文: the page.</summary>
    Full,

    /// <summary>一页: what fits a screen, under the page's own headings.</summary>
    OnePage,

    /// <summary>200字: the heaviest points in one paragraph.</summary>
    Brief,

    /// <summary>编号: every line by the name it is edited by, 1.2.</summary>
    Numbered,
}
