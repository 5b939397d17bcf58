using System.Collections.Frozen;
using System.Globalization;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Lexicon;

/// <summary>Words around dates.</summary>
internal static class DateWords
{
    /// <summary>They put the dates of their clause on or after the report's day.</summary>
    public static Words Ahead { get; } = new(
        "预计 计划 拟 将 争取 力争 目标 定于 定在 暂定 排期 已定 待 准备 预期 推迟 延期 延后 顺延 改到 改至 挪到 挪至 拖到 顺到 推后 改期 调整到 调整至 推至 推到 延至 延到 预定 确保 最晚 最迟 will expected plan planned scheduled target eta due");

    /// <summary>Ends a day by which something is due.</summary>
    public const string By = "前";

    /// <summary>They put the dates of their clause on or before the report's day.</summary>
    public static Words Behind { get; } = new(
        "已 截至 截止 未能 没能 顺利 如期 成功 完毕 昨 上周 done launched released shipped went_live signed delivered completed finished merged deployed yesterday");

    /// <summary>Hold words of the two lists above that say nothing: an old plan is in the past or not, 按计划 tells of the present.</summary>
    public static Words Neutral { get; } = new("按计划 按原计划 原计划 原定 原排期 原预计 原本计划 计划外 原 未按计划");

    /// <summary>Directly before a day they make it the one that was moved from: 由12月3日推迟至…</summary>
    public static Words From { get; } = new("由 从 自 原 原定 原计划 原排期 原定于 原计划于");

    /// <summary>Numbers in words, up to ninety-nine by their parts.</summary>
    public static FrozenDictionary<char, int> Digits { get; } =
        Numbers("首=1 一=1 二=2 两=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9 十=10 廿=20 日=7 天=7").ToFrozenDictionary(n => n.Key[0], n => n.Value);

    /// <summary>今 is the report's year, 明 the next.</summary>
    public static FrozenDictionary<string, int> Years { get; } =
        Numbers("今=0 本=0 明=1 次=1 去=-1");

    /// <summary>Weeks, months and quarters counted from the present one.</summary>
    public static FrozenDictionary<string, int> Steps { get; } =
        Numbers("本=0 这=0 这个=0 当=0 下=1 下个=1 次=1 下下=2 下下个=2 上=-1 上个=-1 上上=-2 上上个=-2");

    /// <summary>The weeks a label names.</summary>
    public static FrozenDictionary<string, int> LabelledWeeks { get; } = Numbers("本=0 这=0 下=1 上=-1 this=0 next=1 last=-1");

    /// <summary>Begins a label in brackets.</summary>
    public const char BracketStart = '\u3010';

    /// <summary>Ends a label in brackets: 【下周】.</summary>
    public const char BracketEnd = '\u3011';

    /// <summary>Days counted from the report's day.</summary>
    public static FrozenDictionary<string, int> Days { get; } =
        Numbers("今日=0 今天=0 今晚=0 今早=0 今晨=0 明日=1 明天=1 明晚=1 明早=1 后天=2 大后天=3 昨日=-1 昨天=-1 昨晚=-1 前天=-2 大前天=-3");

    /// <summary>Days counted from the last day named in the sentence.</summary>
    public static FrozenDictionary<string, int> DaysOfAnchor { get; } =
        Numbers("当日=0 当天=0 当晚=0 同日=0 同一天=0 次日=1 翌日=1");

    /// <summary>Festivals of the solar calendar: month and day.</summary>
    public static FrozenDictionary<string, (int Month, int Day)> SolarFestivals { get; } =
        Pairs("元旦=1/1 清明=4/4 五一=5/1 劳动节=5/1 618=6/18 国庆=10/1 十一=10/1 双11=11/11 双十一=11/11 双12=12/12 双十二=12/12");

    /// <summary>Festivals of the lunar calendar: month and day; New Year's Eve is the day before the first of the first.</summary>
    public static FrozenDictionary<string, (int Month, int Day)> LunarFestivals { get; } =
        Pairs("春节=1/1 农历新年=1/1 过年=1/1 除夕=1/0 大年三十=1/0 大年夜=1/0 元宵=1/15 元宵节=1/15 端午=5/5 七夕=7/7 中秋=8/15 重阳=9/9 腊八=12/8 小年=12/23");

    /// <summary>Months of the lunar calendar that have a name of their own.</summary>
    public static FrozenDictionary<string, int> LunarMonths { get; } = Numbers("正=1 冬=11 腊=12");

    /// <summary>Behind the number of a day.</summary>
    public const string DayMarks = "日号";

    /// <summary>Before one of the first ten days of a lunar month: 初七.</summary>
    public const char First = '初';

    /// <summary>The festivals with days off: 节前 is before the next of them.</summary>
    public static FrozenSet<string> Holidays { get; } = "元旦 春节 清明 五一 端午 中秋 国庆".Split(' ').ToFrozenSet();

    /// <summary>The festival that 年前 and 年后 mean.</summary>
    public const string NewYear = "春节";

    /// <summary>年前; 节前 else.</summary>
    public const string YearSign = "年";

    /// <summary>The stretch of a month a word means: first and last day; 0 is the month's last.</summary>
    public static FrozenDictionary<string, (int From, int To)> MonthParts { get; } =
        Pairs("初=1/10 上旬=1/10 上半月=1/15 中=11/20 中旬=11/20 下旬=21/0 中下旬=11/0 下半月=16/0 底=0/0 末=0/0 内=1/0 =1/0");

    /// <summary>The words by which code asks: not to be read, only compared.</summary>
    public const string Inside = "内";

    /// <summary>年底, 季度末.</summary>
    public const string Ends = "底末";

    /// <summary>年初.</summary>
    public const string Begins = "初";

    /// <summary>年中.</summary>
    public const string Middle = "中";

    /// <summary>年前.</summary>
    public const string Before = "前";

    /// <summary>后, 之后.</summary>
    public const string After = "后";

    /// <summary>最后一周.</summary>
    public const string Latest = "最后";

    /// <summary>国庆期间.</summary>
    public const string During = "期间";

    /// <summary>十, alone or with tens before and ones behind it.</summary>
    public const char Ten = '十';

    /// <summary>当月, of the day named before it.</summary>
    public const string ThatMonth = "当";

    /// <summary>下半年.</summary>
    public const string SecondHalf = "下";

    /// <summary>周末.</summary>
    public const string WeekEnd = "末";

    /// <summary>3个工作日.</summary>
    public const string WorkingDays = "工作日";

    /// <summary>两周.</summary>
    public const string WeekUnits = "周 星期";

    /// <summary>一个月.</summary>
    public const string MonthUnit = "月";

    private static FrozenDictionary<string, int> Numbers(string rows) =>
        rows.Split(' ').Select(r => r.Split('=')).ToFrozenDictionary(r => r[0], r => int.Parse(r[1], CultureInfo.InvariantCulture));

    private static FrozenDictionary<string, (int, int)> Pairs(string rows) => rows
        .Split(' ')
        .Select(r => r.Split('=', '/'))
        .ToFrozenDictionary(r => r[0], r => (int.Parse(r[1], CultureInfo.InvariantCulture), int.Parse(r[2], CultureInfo.InvariantCulture)));
}
