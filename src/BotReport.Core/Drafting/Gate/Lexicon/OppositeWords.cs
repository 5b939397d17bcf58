using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate.Lexicon;

/// <summary>Words that say the opposite of each other. The longest at a place counts: 不超过 is no 超过.</summary>
internal static class OppositeWords
{
    /// <summary>Each pair: one side, the other.</summary>
    public static IReadOnlyList<(IReadOnlySet<string> One, IReadOnlySet<string> Other)> Pairs { get; } =
    [
        Pair("上升 增长 提升 提高 上涨 增加 改善 走高", "下降 降低 下跌 减少 下滑 恶化 走低"),
        Pair("高于 超过 超出 多于 大于 优于", "低于 少于 小于 不足 接近 未达 不及 劣于"),
        Pair("允许 准许", "禁止 不准 不得 不允许"),
        Pair("同比", "环比"),
        Pair("延长", "缩短"),
        Pair("全部 所有 均", "部分 少数 个别"),
        Pair("建议 考虑 可能", "决定 确定 必然 一定 肯定"),
        Pair("无异常 无资损 无客诉 无影响 无事故 无损失 无投诉", "有异常 有资损 有客诉 有影响 有事故 有损失 有投诉 发生资损 发生异常 发生客诉 发生事故 出现异常 出现资损 出现客诉"),
        Pair("每年 年均 年省 年节省 年化", "每月 月均 月省 月节省 每天 日均 每日"),
        Pair("每月 月均 月省 月节省", "每天 日均 每日 每周 周均"),
        Pair("上午 早上 早晨", "下午 傍晚 晚上 夜里"),
        Pair("至少 最少 不低于 不少于 起码", "至多 最多 不超过 不高于 顶多"),
        Pair("最高 最大 最快 最早", "最低 最小 最慢 最晚"),
        Pair("买入 购入 增持", "卖出 售出 减持 抛售"),
        Pair("盘盈 盈利 盈余", "盘亏 亏损 亏空"),
        Pair("开启 打开 启用", "关闭 停用 禁用"),
        Pair("扩容 扩大 扩充", "缩容 缩小 缩减"),
        Pair("翻倍 翻番", "减半 腰斩"),
        Pair("半数 过半 部分", "全数 全部 全员"),
        Pair("仅够 只够 勉强", "足够 充足 充裕"),
        Pair("上调 升级 调高", "下调 降级 调低"),
        Pair("入库 流入 转入 收入 进口", "出库 流出 转出 支出 出口"),
        Pair("之前 以前", "之后 以后"),
        Pair("谈判 洽谈 谈", "签约 已签 谈成 谈妥 谈拢 谈下来"),
    ];

    /// <summary>All of them.</summary>
    public static Words All { get; } = new(string.Join(' ', Pairs.SelectMany(p => p.One.Concat(p.Other))));

    /// <summary>Before a word it denies it.</summary>
    public const char Not = '不';

    /// <summary>What denies a word as well as 不 does.</summary>
    public const string Denying = "不未没无非难别勿";

    /// <summary>What may stand behind 不 without being denied: 不断, 不仅.</summary>
    public const string NotDenied = "断仅但过同少错管论久止限妨禁愧锈动一再会能可用要是必足";

    /// <summary>不同 denies nothing, 不同意 does.</summary>
    public const string Agreed = "同意";

    private static (IReadOnlySet<string>, IReadOnlySet<string>) Pair(string one, string other) =>
        (one.Split(' ').ToHashSet(StringComparer.Ordinal), other.Split(' ').ToHashSet(StringComparer.Ordinal));
}
