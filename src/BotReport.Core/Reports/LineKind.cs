namespace BotReport.Core.Reports;

/// <summary>What a line is to its page.</summary>
public enum LineKind
{
    /// <summary>The page's own name: <c># 2024-W45</c>.</summary>
    Title,

    /// <summary>What the page says about itself below the title: Created: 2024年11月15日 16:17.</summary>
    Property,

    /// <summary>The heading of a section: 【贝易转】, <c># 下周工作及目标</c>.</summary>
    Section,

    /// <summary>The title of what stands below it inside a section: 省心租运行概览：, <c>### 数据</c>, 支付成功率：.</summary>
    Topic,

    /// <summary>What an owner reports.</summary>
    Item,

    /// <summary>A row of a table; its header is not one.</summary>
    TableRow,

    /// <summary>Form without content: a table's header and separator, a drawn line, a code fence.</summary>
    Plain,

    /// <summary>Nothing to be seen.</summary>
    Blank,
}
