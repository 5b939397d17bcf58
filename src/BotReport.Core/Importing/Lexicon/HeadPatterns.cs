using System.Text.RegularExpressions;

namespace BotReport.Core.Importing.Lexicon;

/// <summary>What the head of a page says about its time, over text in normal form.</summary>
internal static partial class HeadPatterns
{
    /// <summary>What stands between month and day where no year is written.</summary>
    public const string DaySeparators = "月/";

    /// <summary>A property that tells when the page was changed, not when it was made: Last Edited, 更新时间.</summary>
    [GeneratedRegex("edit|update|modif|更新|修改|编辑", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Changed();

    /// <summary>A date without separators: 20241115.</summary>
    [GeneratedRegex(@"(?<!\d)(?<year>20\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Compact();
}
