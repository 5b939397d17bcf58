using System.Text.RegularExpressions;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Lexicon;

/// <summary>Words the checks look for.</summary>
internal static partial class CheckWords
{
    /// <summary>A figure of the year or the quarter: it begins anew with it.</summary>
    public static Words OfYearOrQuarter { get; } = new("年度 年累计 全年 年内 本年 今年 当年 财年 年初至今 季度 本季 当季");

    /// <summary>Figures of one day or one occasion: the next one is another.</summary>
    public static Words OneDay { get; } = new("首日 单日 当日 当天 峰值 大促 双11 双十一 双12 双十二 618 活动 涉及");

    /// <summary>Rates that are meant to grow by multiples: the share that is done, moved or rolled out.</summary>
    public static Words MeantToGrow { get; } = new("进度 完成 达成 覆盖 渗透 灰度 放量 推广 迁移 切换 接入 开通 签约");

    /// <summary>The end of a rate's name: what stands before it says which of two counts is the part.</summary>
    public const string RateEnds = "率";

    /// <summary>Units of things people count alike: two of one group for one figure are a doubt about what was counted.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> AlikeUnits { get; } = [["笔", "单"], ["次", "起", "例"], ["人", "人次"], ["户", "家"]];

    /// <summary>What is done in parts has several dates.</summary>
    public static Words InParts { get; } = new("第一 第二 第三 第四 首批 次批 末批 分批 其余 剩余 部分 一期 二期 三期 四期 五期 一阶段 二阶段 三阶段 试点 起");

    /// <summary>Days that are told from the day of writing.</summary>
    public static Words Relative { get; } = new("周 星期 礼拜 明天 明日 明晚 明早 后天 次日");

    /// <summary>They put a plan off to no day at all.</summary>
    public static Words Vague { get; } = new("尽快 尽早 早日 择机 适时 抽空 找时间 有空再 持续跟进 持续推进 持续关注 继续跟进 继续推进 后续再看 后续再定");

    /// <summary>They do so when something to be done follows at once.</summary>
    public static Words VagueBeforeEvent { get; } = new("近期 近日 后续 后续会 后续将 后续再 陆续 择期 稍后 过段时间 不久");

    /// <summary>What follows them as a plan.</summary>
    public static Words ToDo { get; } = new("上线 发布 投产 开放 灰度 全量 推广 交付 启动 开始 接入 切换 迁移 提测 验收 评审 推进 跟进 对接 优化 处理 安排 排期 开展 补充 完善");

    /// <summary>Right behind it, it is no plan: 近期上线的功能, 陆续接入中.</summary>
    public const string NotToDo = "的后了首中";

    /// <summary>The sentence tells what has happened: 按要求尽快提交，已于12日过审.</summary>
    public static Words Happened { get; } = new("已 已经 已于 成功 顺利 如期 恢复正常");

    /// <summary>A plan that is nothing but following something: 等跟进 at the end of its line.</summary>
    [GeneratedRegex("(?:跟进|推进|对接|关注)(?=[。;.]?$)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex OnlyFollowed();

    /// <summary>Before a figure: more doubtful than 约.</summary>
    public static IReadOnlyList<string> Roughly { get; } = ["大约", "大概", "差不多", "估计"];

    /// <summary>基本完成 leaves open what is missing.</summary>
    [GeneratedRegex("(?:基本|大体|大致|差不多)(?:上)?(?:已)?(?:完成|修复|解决|就绪|完毕|搞定|跑通|结束|做完|调通)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex MostlyDone();

    /// <summary>而非初审流程 behind 初审流程 is 而 非初审 or 而非 初审: the same two chars stand before it.</summary>
    [GeneratedRegex("(?<not>而非)(?<what>(?<two>[\\u4e00-\\u9fff]{2})[\\u4e00-\\u9fff]{0,2})(?<=\\k<two>.{0,80}?而非\\k<what>)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex TwoReadings();

    /// <summary>"两高一弱”: opened with one kind of quotation mark and closed with another.</summary>
    [GeneratedRegex("\"(?<words>[^\"“”]{1,30})”|“(?<words>[^\"“”]{1,30})\"", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex MixedQuotes();
}
