using BotReport.Core.Text;

namespace BotReport.Core.Facts.Lexicon;

/// <summary>Words by which figures are named, and what they say about the figure.</summary>
internal static class MeasureWords
{
    /// <summary>Words at the end of a name that only lead to the number: 达到, 约, 为.</summary>
    public static IReadOnlyList<string> Tails { get; } = Longest(
        "达 已达 为 是 约 近 超过 超 逾 突破 至 到 了 均 都 皆 分别 共 有 仅 还 不足 接近 : = 、 的 > < ≥ ≤ >= <= 大于 小于 高于 低于 不低于 不高于 降至 增至 升至 涨至 提升至 提高至 提升到 提高到 下降至 下降到 降到 降低至 上升至 增长至 增长到 "
        + "增加至 增加到 保持在 保持 维持在 稳定在 由 从 和 与 及 以及");

    /// <summary>Names that end like one of <see cref="Tails"/> and keep it: 成都8.7%.</summary>
    public static IReadOnlyList<string> KeepsTail { get; } = ["报到", "签到", "成都", "首都", "新都", "江都", "宜都", "丰都", "昌都", "日均", "月均", "周均", "年均", "人均", "户均", "件均", "单均", "次均", "份均"];

    /// <summary>Words at the beginning of a name that only join it to what stands before.</summary>
    public static IReadOnlyList<string> Heads { get; } = Longest("其中 而 且 并 但 和 与 及 以及 、 : - 至今 截至 目前 当前为 后 同时 另 另外 对应 ( )");

    /// <summary>A name that ends so tells where a figure came from; the next number is its value.</summary>
    public static IReadOnlyList<string> OldValue { get; } = ["由", "从"];

    /// <summary>Behind such words a number only counts the things that follow: 完成全部12家门店的更换.</summary>
    public static IReadOnlyList<string> AllOf { get; } = ["全部", "所有", "这", "那"];

    /// <summary>A name that is only one of these gives a bound that is wished for, no figure: 目标 > 78%.</summary>
    public static IReadOnlyList<string> Bounds { get; } = ["目标", "要求", "标准", "阈值", "门槛", "上限", "下限", "目标值"];

    /// <summary>A name that is only one of these is of what the target before it is of: 营业额目标800万，完成512万.</summary>
    public static IReadOnlyList<string> Reached { get; } = ["完成", "实际", "实际完成", "已完成", "达成", "实际达成"];

    /// <summary>What a name of a target ends with.</summary>
    public static IReadOnlyList<string> Targets { get; } = ["目标", "计划", "任务", "预算", "指标"];

    /// <summary>Since the beginning.</summary>
    public static Words Cumulative { get; } = new("累计 总计 历史累计 开业至今 上线以来 上线至今");

    /// <summary>A name that is only one of these borrows the measure from the figure before it: 累计20,662笔.</summary>
    public static IReadOnlyList<string> BareTotals { get; } = ["累计", "总计", "合计", "共计", "总共", "全部", "总"];

    /// <summary>Since the first of the month.</summary>
    public static Words Month { get; } = new("本月 当月 月累计 本月累计 月至今 全月 月初至今");

    /// <summary>Since the first of the week or year: a level of its own, never compared with the total.</summary>
    public static Words OtherPeriod { get; } = new("本周 上周 今日 当日 首日 单日 昨日 本年 年度 本年累计 年累计 今年累计 本周累计 周累计 日均 月均 本季度");

    /// <summary>Since the first of the week: a part of the total.</summary>
    public static Words ThisWeek { get; } = new("本周 当周");

    /// <summary>A difference unless 至 or 到 follows.</summary>
    public static Words Change { get; } = new("提升 提高 增长 下降 降低 上升 上涨 减少 增加 环比 同比 较上周 较上月 较去年 比上周 涨幅 降幅 增幅 缩短");

    /// <summary>These turn a change word into a level: 提升至99%.</summary>
    public static Words Level { get; } = new("至 到 达");

    /// <summary>A name that begins so needs the name before it: 较上周提升4.07个百分点.</summary>
    public static IReadOnlyList<string> Comparisons { get; } = ["较", "环比", "同比", "比上", "相比"];

    /// <summary>They make a figure another week's (上周99.95%), unless it is compared with it (较上周提升).</summary>
    public static Words OtherWeek { get; } = new("上周 上月 上期 去年同期 上年");

    /// <summary>They compare.</summary>
    public static Words Compares { get; } = new("较 比 环比 同比 相比 对比");

    /// <summary>The noun that says what a percentage measures.</summary>
    public static IReadOnlyList<string> Nouns { get; } = ["率", "占比", "比例", "比重", "进度", "完成度", "可用性", "比", "覆盖度", "份额"];

    /// <summary>Nouns a following figure of the same unit shares when it has none: 清洗加工进度80%；账户和交易10%.</summary>
    public static IReadOnlyList<string> SharedNouns { get; } = ["进度", "占比", "成功率", "准确率", "渗透率", "通过率", "转化率", "覆盖率", "完成率"];

    /// <summary>Progress: never falls.</summary>
    public static Words Progress { get; } = new("进度 完成度");

    /// <summary>What the list before it shares: A、B的成功率均达到100%.</summary>
    public static IReadOnlyList<string> Distributes { get; } = ["均", "都", "皆"];

    /// <summary>Between a list and what it shares.</summary>
    public const char Of = '的';

    /// <summary>Between the members of a list.</summary>
    public const char ListComma = '、';

    /// <summary>An amount of money per something.</summary>
    public static Words Average { get; } = new("平均 均值 笔均 单均 户均 人均 件均 次均 每笔 每单 每户 每人 每件 每次 客单价");

    /// <summary>Makes an average of the unit before it: 人均.</summary>
    public const string Each = "均";

    /// <summary>Makes an average of the unit behind it: 每通.</summary>
    public const string Every = "每";

    /// <summary>A figure of each day or month, no sum: 日均183.5万笔.</summary>
    public static Words PerTime { get; } = new("日均 周均 月均 年均 每天 每日 每周 每月");

    /// <summary>What an average is taken over: the unit of the count beside it.</summary>
    public static IReadOnlyList<string> AverageOver { get; } = ["笔", "单", "户", "人", "件", "次", "家"];

    /// <summary>Counts may have fractions here.</summary>
    public static Words MayBeFraction { get; } = new("平均 均值 人均 笔均 日均 月均 周均 户均 单均 次均 均 每天 每日 每人 每月 每周 预估 预计 折合");

    /// <summary>Percentages that may pass 100.</summary>
    public static Words MayPassHundred { get; } =
        new("增长 增幅 涨幅 提升 提高 环比 同比 达成率 完成率 达成 目标 收益率 回报率 roi 利用率 负载 使用率 较 超额 杠杆率 拨备");

    /// <summary>Percentages that may be negative.</summary>
    public static Words Rate { get; } = new("率 占比 比例 可用性 进度 完成度");

    /// <summary>A share: the parts of a whole.</summary>
    public static Words Share { get; } = new("占比 比例 份额 构成 分布 渠道");

    /// <summary>The part that makes a list of shares complete.</summary>
    public static Words TheRest { get; } = new("其他 其它 其余 剩余");

    /// <summary>Columns of a table that hold this week's value.</summary>
    public static IReadOnlyList<string> PresentColumns { get; } = ["本周", "本期", "当前", "数值", "值", "当周", "本周值", "数据", "结果", "实际"];

    /// <summary>Columns that hold another week's value, a comparison or a remark.</summary>
    public static Words OtherColumns { get; } = new("上周 上期 上月 去年 环比 同比 变化 差 目标 备注 说明 趋势 日期 时间 负责人 计划");

    /// <summary>Before a name they only say of which days it is.</summary>
    public static IReadOnlyList<string> Periods { get; } = Longest("本月 当月 全月 本周 当周 上周 今日 当日 昨日 本季度 本年 今年 年度");

    /// <summary>Words that are no part of a figure's name when weeks are compared.</summary>
    public static IReadOnlyList<string> NotInCore { get; } = Longest("累计 总计 合计 本月 当月 全月 本周 完成 总 达成 的 共 交易总");

    /// <summary>A list of words, longest first; a space within one is written <c>_</c>.</summary>
    internal static IReadOnlyList<string> Longest(string words) =>
        [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Replace('_', ' ')).Distinct(StringComparer.Ordinal).OrderByDescending(w => w.Length)];
}
