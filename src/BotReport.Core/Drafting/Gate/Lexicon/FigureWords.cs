using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate.Lexicon;

/// <summary>Units of measure, what they are worth in one another, and figures that are no plain number: 3:1, 三分之二, 每周三.</summary>
internal static partial class FigureWords
{
    /// <summary>In which stretches of time are compared.</summary>
    public const string Second = "秒";

    /// <summary>Two figures are one when both are worth the same: 90分钟 and 1.5小时. Units whose letters mean two things in small letters (mW, MW) are left out.</summary>
    public static FrozenDictionary<string, (decimal Factor, string Base)> Worth { get; } = new Dictionary<string, (decimal, string)>
    {
        ["毫秒"] = (0.001m, "秒"),
        ["秒"] = (1, "秒"),
        ["分钟"] = (60, "秒"),
        ["小时"] = (3600, "秒"),
        ["天"] = (86_400, "秒"),
        ["月"] = (1, "月"),
        ["季度"] = (3, "月"),
        ["年"] = (12, "月"),
        ["nm"] = (0.000_001m, "mm"),
        ["μm"] = (0.001m, "mm"),
        ["微米"] = (0.001m, "mm"),
        ["mm"] = (1, "mm"),
        ["毫米"] = (1, "mm"),
        ["cm"] = (10, "mm"),
        ["厘米"] = (10, "mm"),
        ["m"] = (1000, "mm"),
        ["米"] = (1000, "mm"),
        ["km"] = (1_000_000, "mm"),
        ["公里"] = (1_000_000, "mm"),
        ["千米"] = (1_000_000, "mm"),
        ["mg"] = (0.001m, "g"),
        ["g"] = (1, "g"),
        ["克"] = (1, "g"),
        ["kg"] = (1000, "g"),
        ["公斤"] = (1000, "g"),
        ["千克"] = (1000, "g"),
        ["斤"] = (500, "g"),
        ["吨"] = (1_000_000, "g"),
        ["t"] = (1_000_000, "g"),
        ["ml"] = (1, "ml"),
        ["毫升"] = (1, "ml"),
        ["l"] = (1000, "ml"),
        ["升"] = (1000, "ml"),
        ["kwh"] = (1, "kwh"),
        ["千瓦时"] = (1, "kwh"),
        ["度"] = (1, "kwh"),
        ["mwh"] = (1000, "kwh"),
        ["gwh"] = (1_000_000, "kwh"),
        ["v"] = (1, "v"),
        ["kv"] = (1000, "v"),
        ["khz"] = (1000, "hz"),
        ["mhz"] = (1_000_000, "hz"),
        ["ghz"] = (1_000_000_000, "hz"),
        ["平米"] = (1, "平方米"),
        ["平方米"] = (1, "平方米"),
        ["m²"] = (1, "平方米"),
        ["㎡"] = (1, "平方米"),
        ["立方米"] = (1, "立方米"),
        ["立方"] = (1, "立方米"),
        ["方"] = (1, "立方米"),
        ["m³"] = (1, "立方米"),
        ["%"] = (1, "%"),
        ["‰"] = (0.1m, "%"),
        ["ppm"] = (0.0001m, "%"),
        ["bp"] = (0.01m, "百分点"),
        ["bps"] = (0.01m, "百分点"),
        ["百分点"] = (1, "百分点"),
    }.ToFrozenDictionary();

    /// <summary>Those units in words: 厘米.</summary>
    public static Words Measures { get; } = new(string.Join(' ', Worth.Keys.Where(unit => unit.Length > 1 && !char.IsAscii(unit[0]))));

    /// <summary>A unit in letters right behind its number: 5μm, 2.4ghz. Of a longer word it is no unit.</summary>
    [GeneratedRegex(@"\G(?:[a-zμω℃°](?:[a-z0-9μω℃°²³]|/(?=[a-z0-9])){0,4})(?![a-z0-9μω℃°])", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Letters();

    /// <summary>3:1, 3比1: no time of day, for that has two digits of minutes.</summary>
    [GeneratedRegex(@"(?<![\da-z.:/])(?<one>\d{1,3}(?:\.\d{1,3})?)(?:比|:(?!\d{2}(?!\.?\d)))(?<other>\d{1,3}(?:\.\d{1,3})?)(?![\d.:%])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex Ratio();

    /// <summary>三分之二, 百分之三十.</summary>
    [GeneratedRegex(@"(?<of>[二三四五六七八九十百千万]{1,3}|\d{1,3})分之(?<part>[一二两三四五六七八九十百]{1,5}|\d{1,3}(?:\.\d{1,4})?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex Fraction();

    /// <summary>流量各半: fifty per cent.</summary>
    [GeneratedRegex("(?<!多|前|后|下|上|大|小)(?:一半(?![天个小年月])|各半|半数|过半(?=$|[,;]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex Half();

    /// <summary>11小时30分, 4分20秒: one stretch of time.</summary>
    [GeneratedRegex(@"(?<![\d.])(?:(?<hours>\d{1,3})\s?(?:个?小时|h)\s?(?<minutes>\d{1,2})\s?(?:分钟?|min)(?:\s?(?<seconds>\d{1,2})\s?秒)?|(?<minutes>\d{1,3})\s?分钟?\s?(?<seconds>\d{1,2})\s?秒)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex Stretch();

    /// <summary>7.4: a day, or a version.</summary>
    [GeneratedRegex(@"^\d{1,2}\.\d{1,2}$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Dotted();

    /// <summary>6个半小时.</summary>
    [GeneratedRegex(@"(?<![\d.])(?<hours>\d{1,3})个半小时", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex AndHalf();

    /// <summary>Before a unit it makes a share of one: 每人.</summary>
    public const char Each = '每';

    /// <summary>With these it tells how often: 每天.</summary>
    public static IReadOnlyList<string> Often { get; } = ["天", "日", "周", "月", "年", "小时", "分钟", "秒"];

    /// <summary>A price or a load for one of something: 每吨, 元/公斤.</summary>
    [GeneratedRegex(@"(?:每|(?<=[元币分次笔条件个度%a-z])/)(?<unit>公斤|千克|平方米|平米|公里|千米|小时|分钟|千瓦时|kwh|kg|km|min|[hstg](?![a-z])|k?m[²³]|㎡|[\u4e00-\u9fff])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex Per();

    private const string Shares = "公斤|千克|平方米|平米|公里|千米|小时|分钟|千瓦时|kwh|kg|km|min|斤|吨|度|米|升|[hstg](?![a-z])";

    /// <summary>Right behind a figure, of what it is for one: 13.6元/公斤.</summary>
    [GeneratedRegex(@"\G\s?/\s?(?<unit>" + Shares + ")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex ShareBehind();

    /// <summary>Before a figure: 每吨均价.</summary>
    [GeneratedRegex(@"每(?<unit>" + Shares + @")[^,;.\d]{0,6}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex ShareBefore();

    /// <summary>Over a row of figures it gives them their scale: 12月销售(万元).</summary>
    [GeneratedRegex(@"[(:](?:单位:?)?(?<scale>[万亿千百]?)(?:元|笔|人次|人|户|单|吨|件|家|条|次)?\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex Header();

    /// <summary>What the scales are worth.</summary>
    public static FrozenDictionary<char, decimal> Scale { get; } = new Dictionary<char, decimal> { ['百'] = 100, ['千'] = 1000, ['万'] = 10_000, ['亿'] = 100_000_000 }.ToFrozenDictionary();

    /// <summary>每周三, 每月5日: again and again, and no day of this week.</summary>
    [GeneratedRegex(@"每个?(?:周|星期|礼拜)(?<week>[一二三四五六日天末])|每个?月(?<month>\d{1,2})[日号]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex Recurring();

    /// <summary>The chars of those words.</summary>
    public const string OfSide = "之以前后起";

    /// <summary>Behind a day they say on which side of it: 12月3日前, 12月3日起. Not in 后台, 前端.</summary>
    [GeneratedRegex(@"\G\s?(?:(?<over>之后|以后|后(?![台端续期勤面方])|起(?![诉草点步飞]))|(?<under>之前|以前|前(?![台端期往来后面])))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex Side();

    /// <summary>A weekday alone, as it stands beside its day: 5月20日（下周二）.</summary>
    [GeneratedRegex("^(?:本|上|下|这|当)?个?(?:周|星期|礼拜)[一二三四五六日天]$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Weekday();

    /// <summary>Behind a day it is 起 of what begins then, and counts nothing: 6/3起投放.</summary>
    [GeneratedRegex("^起(?=[投启开恢陆逐分面对每连全]|生效|执行|实[行施]|施行|切换|放量|正式|试|上线|停)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex FromThen();
}
