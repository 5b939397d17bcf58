using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate.Lexicon;

/// <summary>Words that say the opposite of each other. The longest at a place counts: 不超过 is no 超过.</summary>
internal static class OppositeWords
{
    /// <summary>Each pair: one side, the other.</summary>
    public static IReadOnlyList<(IReadOnlySet<string> One, IReadOnlySet<string> Other)> Pairs { get; } =
    [
        Pair("上升 增长 提升 提高 上涨 增加 改善 走高", "下降 降低 下跌 减少 下滑 恶化 走低"),
        Pair("持平 不变 没有变化 无变化 维持 保持", "上升 增长 上涨 增加 走高 飙升 激增 下降 降低 下跌 减少 下滑 走低 骤降 延长 缩短"),
        Pair("累计 共计 合计 总计", "日均 月均 人均 平均 户均 单均 店均 周均 均值"),
        Pair("高于 超过 超出 多于 大于 优于", "低于 少于 小于 不足 接近 未达 不及 劣于"),
        Pair("允许 准许", "禁止 不准 不得 不允许"),
        Pair("同比", "环比"),
        Pair("延长", "缩短"),
        Pair("全部 所有 均", "部分 少数 个别"),
        Pair("建议 考虑 可能", "决定 确定 必然 一定 肯定"),
        Pair("发生 出现", "未发生 未出现 没有发生 没有出现 没发生 没出现 无异常 无资损 无客诉 无影响 无事故 无损失 无投诉"),
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
        Pair("计划早 预期早 预计早 目标早 要求早 早了", "计划晚 预期晚 预计晚 目标晚 要求晚 晚了"),
        Pair("早于 先于 提前于", "晚于 迟于 落后于"),
        Pair("开始 启动 开启 开幕 开放", "结束 截止 到期 终止 关闭 闭幕"),
        Pair("开工 复工 开建", "停工 完工 竣工 完成"),
        Pair("征求 征询", "征得 获得同意 取得同意 同意了"),
        Pair("单价", "总价 共计 合计 总计 共"),
        Pair("开业 开店 营业", "停业 闭店 歇业 关店"),
        Pair("上架", "下架"),
        Pair("入职 到岗 新进", "离职 离岗 调离"),
        Pair("签约 续约 续签 续租", "解约 不续 退租"),
        Pair("胜诉", "败诉"),
        Pair("中标", "流标 落标 未中标 废标"),
        Pair("涨价 加价", "降价 减价"),
        Pair("净增 净流入", "净减 净流出"),
        Pair("应收", "应付"),
        Pair("线上", "线下"),
        Pair("自动", "手动 人工 手工"),
        Pair("内部", "外部"),
        Pair("境内 国内", "境外 国外 海外"),
        Pair("免费", "收费 付费"),
        Pair("含税", "不含税 未税 未含税"),
        Pair("税前", "税后"),
        Pair("预算 目标 计划", "实际 实绩"),
        Pair("平均 均值 人均", "最高 最低 最大 最小 峰值 中位 最长 最短"),
        Pair("其中 含 包括", "另有 另外 此外 除此之外"),
        Pair("新增", "减少 核销 清退 存量"),
        Pair("首次 首批 首单 第一批", "末次 末批 最后一批 第二批 第三批"),
        Pair("白天 日间", "夜间 夜里 晚间 凌晨"),
        Pair("独家 唯一", "多家 之一"),
        Pair("强制 必须 必填", "可选 选填 自愿"),
        Pair("临时", "永久 长期"),
        Pair("加急 紧急", "常规 普通"),
        Pair("谈判 洽谈 谈", "签约 已签 签署 签订 签合同 谈成 谈妥 谈拢 谈下来"),
    ];

    /// <summary>有异常 is the opposite of 无异常, whatever it is.</summary>
    public const char With = '有';

    /// <summary>Before 有 they deny it, or make another word of it: 没有, 具有.</summary>
    public const string NotWith = "没未具拥所只仅";

    /// <summary>See <see cref="With"/>.</summary>
    public const char Without = '无';

    /// <summary>All of them.</summary>
    public static Words All { get; } = new(string.Join(' ', Pairs.SelectMany(p => p.One.Concat(p.Other))));

    /// <summary>Before a word it denies it.</summary>
    public const char Not = '不';

    /// <summary>Between 不 and what it denies they change nothing: 不再续.</summary>
    public const string Light = "再会予能可";

    /// <summary>What is denied behind it is suffered from: 不受影响.</summary>
    public const string NotSuffering = "不受";

    /// <summary>What denies a word as well as 不 does.</summary>
    public const string Denying = "不未没无非难别勿";

    /// <summary>What may stand behind 不 without being denied: 不断, 不仅.</summary>
    public const string NotDenied = "断仅但过同少错管论久止限妨禁愧锈动一再会能可用要是必足";

    /// <summary>不同 denies nothing, 不同意 does.</summary>
    public const string Agreed = "同意";

    private static (IReadOnlySet<string>, IReadOnlySet<string>) Pair(string one, string other) =>
        (one.Split(' ').ToHashSet(StringComparer.Ordinal), other.Split(' ').ToHashSet(StringComparer.Ordinal));
}
