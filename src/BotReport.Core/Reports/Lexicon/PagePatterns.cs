using System.Text.RegularExpressions;

namespace BotReport.Core.Reports.Lexicon;

/// <summary>How titles, properties and headings are written.</summary>
internal static partial class PagePatterns
{
    /// <summary>What closes a topic's title, 支付成功率：, and a label, 整装业务：技术方案….</summary>
    public const string Colons = ":：";

    /// <summary>Opens a section's name.</summary>
    public const char Open = '【';

    /// <summary>Closes a section's name.</summary>
    public const char Close = '】';

    /// <summary>A sign of prose: what holds it is no title and no label.</summary>
    [GeneratedRegex("[。；;，,！!？?%％]", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Prose();

    /// <summary>Words of something that happened: a short line with them is news, not the title of the list behind it.</summary>
    [GeneratedRegex("已|完成|完毕|上线|启动|开始|推进|暂停|无|没有|延期|中$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex News();

    /// <summary>A heading with it is the title of the page: 2024-W45, 第48周, 支付研发周报.</summary>
    [GeneratedRegex(@"\d{4}\s*-?\s*W\d{1,2}|\bW\d{1,2}\b|第\s*\d{1,2}\s*周|周报|weekly", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Title();

    /// <summary>An unmarked first line that is a title as a whole, so that news of 第48周 stays news.</summary>
    [GeneratedRegex(
        @"^[^。；;，,：:]{0,20}(?:周报|weekly\s*report)[^。；;，,：:]{0,30}[：:]?$|^\s*(?:\d{4}\s*年?\s*-?\s*W?第?\s*\d{1,2}\s*周?|W\d{1,2})[\s\d./月日~～\-()（）]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        5000)]
    public static partial Regex PlainTitle();

    /// <summary>A line of the page about itself, below its title: Created: 2024年11月15日 16:17.</summary>
    [GeneratedRegex(
        @"^(?:[A-Za-z][A-Za-z ]{0,30}|[\p{L} ]{0,6}(?:日期|时间|作者|部门|团队|周期|填报人|汇报人|创建人|标签))\s*[：:]\s*\S",
        RegexOptions.CultureInvariant,
        5000)]
    public static partial Regex Property();

    /// <summary>A line that is bold as a whole.</summary>
    [GeneratedRegex(@"^\*\*[^*]+\*\*\s*(?:[：:]\s*)?$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Bold();

    /// <summary>A line that is a bracketed name as a whole.</summary>
    [GeneratedRegex(@"^(?:\*\*)?【[^】]+】(?:\*\*)?\s*(?:[：:]\s*)?$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Bracketed();

    /// <summary>The line between a table's header and its rows.</summary>
    [GeneratedRegex(@"^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*(?:\|\s*)?$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Separator();

    /// <summary>A line drawn across the page, or the fence of a code block.</summary>
    [GeneratedRegex(@"^(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|={3,}|```.*|~~~.*)$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Rule();
}
