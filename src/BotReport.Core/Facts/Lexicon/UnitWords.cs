using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace BotReport.Core.Facts.Lexicon;

/// <summary>Numbers with a unit, as reports write them.</summary>
internal static partial class UnitWords
{
    private const string Units =
        "个百分点|百分点|pp|bps?|%|‰|元(?!旦)|笔|人次|次|家|起|户|单(?!元|位|日)|件(?!套)|条|例|张|人天|人日|人月|人(?![天日月工])|倍|分钟|mins?(?![a-z])|小时|(?<=\\.\\d{1,2}\\s?)天|毫秒|秒|ms|qps|tps|kwh|千瓦时|度(?=[,;(]|$)|吨|公斤|公里|帧|片|db|ua|ma(?![a-z])|(?<=\\.\\d{1,2}\\s?)g(?![a-z])|通(?=[,;\\s(。，]|$)|平方米|平米|km|tb|gb|mb|pb|美元|票(?!数|据|面)|路(?=[,;(]|$)|架次|辆次|米(?=[,;(]|$)|"
        + CountersAtEnd + "|" + CountersOfTheRest;

    /// <summary>What is left is a figure wherever it stands: 剩4个周一前清掉.</summary>
    private const string CountersOfTheRest = "(?<=(?:剩|差|余)下?\\s?\\d{1,6}\\s?)(?:个|台|项|处|套)(?!月|小时|工作日|点|多|城市|省|部门)";

    /// <summary>These count what stands before them only at the end of their clause: 本周替换1,260台; 首批200台设备 names devices.</summary>
    private const string CountersAtEnd = "(?:台|套|个|项|辆|部|封|篇|场|门|份|名|位|箱|架|轮|批|处|座|间|颗|支|组|款|道|本|台次|分)(?=\\s*(?:$|(?<=\\s)[\\u4e00-\\u9fff]|[,;:.)(\u3002\u3001\uFF0C]|→|以上|左右|/|的\\d))";

    /// <summary>With one of these before it 约 is no hedge: 续约48人, 签约12家.</summary>
    public const string NotAbout = "毁续签节预合制条公契履违邀特立";

    /// <summary>17617笔, 20.237亿元, 3,857笔, 99.990%, 3.8亿. Only these units make a figure; 3个缺陷 and 200台 are prose.</summary>
    [GeneratedRegex(
        "(?<hedge>(?<![" + NotAbout + "])约|近|超过|超|逾|不足|接近)?\\s?(?<![\\d.a-z第/]|\\d[时点]|\\d,)(?<number>(?:(?<!-)[-+])?(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,15})(?:\\.\\d{1,9})?)(?![\\d.])\\s?(?:(?<scale>百万|千万|亿|万|千|w(?![a-z]))?\\s?(?<unit>" + Units + ")|(?<scale>亿|万|w(?![a-z]))(?![级能一分人]))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        5000)]
    public static partial Regex Quantity();

    /// <summary>What a scale word multiplies by.</summary>
    public static FrozenDictionary<string, decimal> Scales { get; } = new Dictionary<string, decimal>
    {
        [string.Empty] = 1m,
        ["千"] = 1_000m,
        ["万"] = 10_000m,
        ["w"] = 10_000m,
        ["百万"] = 1_000_000m,
        ["千万"] = 10_000_000m,
        ["亿"] = 100_000_000m,
    }.ToFrozenDictionary();

    /// <summary>Yuan.</summary>
    public const string Yuan = "元";

    /// <summary>The unit of a share or a rate.</summary>
    public const string Percent = "%";

    /// <summary>So many times as much.</summary>
    public const string Times = "倍";

    /// <summary>The days of a unit of time as written; of a month about so many.</summary>
    public static int DaysIn(string unit) => unit switch
    {
        "周" or "星期" => 7,
        "月" => 30,
        _ => 1,
    };

    /// <summary>Percentage points are a difference, never a level.</summary>
    public const string PercentPoints = "百分点";

    /// <summary>Things that are counted: a fraction of one is a slip of the pen.</summary>
    public static FrozenSet<string> Counts { get; } = "笔 次 人次 家 起 户 单 件 条 例 张 人 票 台 套 个 项 辆 架次 辆次 部 封 篇 场 门 份 名 位".Split(' ').ToFrozenSet();
}
