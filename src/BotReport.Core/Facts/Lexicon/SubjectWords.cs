using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Lexicon;

/// <summary>Words around the subject of an event, which are no part of its name.</summary>
internal static partial class SubjectWords
{
    /// <summary>Labels that open a remark, not a topic.</summary>
    public static FrozenSet<string> NoLabels { get; } =
        "其中 备注 说明 注 原因 风险 进展 现状 例如 如 包括 计划 紧急 重要 更新 通知 公告 同步 待办 完成 已完成 进行中 延期".Split(' ').ToFrozenSet();

    /// <summary>Sections of thoughts, not of promises.</summary>
    public static Words NoMilestones { get; } = new("收获 反思 心得 感悟 分享 学习总结");

    /// <summary>Sections in which everything is a plan.</summary>
    public static Words Plans { get; } = new("下周 下月 后续计划 工作计划 下一步 next_week");

    /// <summary>Sections of the next week's plans.</summary>
    public static Words NextWeek { get; } = new("下周 next_week");

    /// <summary>Cut from the beginning of a subject. Few single chars: 在线支付, 到店 and 需求 begin with what elsewhere is a particle.</summary>
    public static IReadOnlyList<string> Heads { get; } = MeasureWords.Longest(
        "若顺利则 若顺利 若无意外 顺利的话 如顺利 最快 最早 最迟 最晚 目标是 目标为 要等到 等到 分别 大约 应该 the so and but then by now 所以 因此 于是 然后 但 但是 不过 一直 不影响 到现在 至今 到目前 依赖 受制于 分阶段 分批次 分步骤 自 现在看 目前看 看起来 估计 大概 "
        + "eta 预计 计划 计划于 拟于 将 将于 已 已于 已经 至此 本周 本期 下周 本月 今日 其中 目前 当前 现已 优先 逐步 分批 重新 进行 完成 顺利 成功 正式 同时 同期 另外 并 且 而 和 与 及 也 仍 仍按 按计划 如期 基本 相应 争取 力争 前后 之前 左右 凌晨 上午 下午 "
        + "的 了 搞定 做完 好了 : - 、 ( ) ” 强制 陆续 率先 等待 需要 准备 尽快 均 又 再次 把 排期 定于 尚未 尚未确定 未确定 维持 处于 推进 参与 继续 持续 正在 进入 原定 原计划 原排期 原预计 原定于 现计划 现定于 现定 现预计 还在 开始 开展 终于 补上的 还有");

    /// <summary>Cut from the end of a subject.</summary>
    public static IReadOnlyList<string> Tails { get; } = MeasureWords.Longest(
        "若顺利则 若顺利 若无意外 顺利的话 如顺利 最快 最早 最迟 最晚 目标是 目标为 等到 分别 分别是 大概 大约 估计 应该 同时 同日 一并 一直 就该 早该 本该 本应 打算 原本 那个 这个 那块 这块 那条 看来 看样子 原来说 原来 之前说 现在 目前 变成 变为 改成 暂定 scheduled 还是 仍是 仍为 则是 依然是 的hotfix 的补丁 on by "
        + "in at from to is will will_be to_be was has_been are due eta for goes went 预计 计划 拟 将 已 已经 均 都 也 于 在 本周 本期 下周 本月 今日 全部 优先 逐步 分批 分两批 分三批 重新 进行 完成 基本 顺利 "
        + "成功 正式 可以 并 且 而 和 与 及 仍 按 如期 按期 相应 争取 力争 前后 左右 之前 凌晨 上午 下午 的 了 搞定 做完 好了 : - 、 强制 陆续 未能 无法 未 不 无 没 不再 还没 还没有 还未 还差 还剩 还在 暂 尚未 尚未确定 未确定 处于 具备 暂停 暂缓 待 等待 需 "
        + "正在 进入 排期 定于 定在 维持 取消 全链路 全流程 一次性 由 从 至 率先 通过 完毕 再次 首次 当日 本来 本来说 原说 说好 之前说 没有 要 会 方可 后方可 须 应 先 到现在 到目前 即可 后即 零点 中午 早上 晚上 当晚 砍 原定 原 现已 做 不安排 放到 放在 排在 留到 "
        + "终于 对方 相关工作 工作 是 按时 准时 能按时 能如期 能按期 能准时 能赶上 赶上 按计划 按原计划 会按计划 有望 可望 可能 暂不延期 不延期 不会延期 没有延期");

    /// <summary>A word that only begins like one of <see cref="Heads"/>: 及时发货率, 自动化, 自建, 再生.</summary>
    public static Words KeepsHead { get; } = new("及时 自动 自建 自有 自营 自助 自研 自提 自主 自然 自测 自查 自由 再生 再次核对 等保 等级 和平 与会 并行 并发 并网 同时段 正在线 正式版 正式环境 正式服 但丁 会员 会议 会计 会展 会场 会话 能源 能耗 能效 可视 可信 前端 前置 前台 前处理 后台 后端 后厨 后勤 中台 中心 中间件 中控 起重 现场 现金 现货 内部 内容 内存 内网 再生 晚会 晚班 等候 才艺");

    /// <summary>A word that only ends like one of <see cref="Tails"/>.</summary>
    public static IReadOnlyList<string> KeepsTail { get; } = ["路由", "自由", "理由", "缘由", "成都", "首都", "社会", "峰会", "年会", "展会", "晚会", "协会", "供需", "刚需", "内需", "招待", "接待", "合并", "归并", "兼并"];

    /// <summary>How many at the end of a name: 高危漏洞84个, 数仓迁云9/14张表.</summary>
    [GeneratedRegex("\\s?\\d[\\d,./]{0,12}(?:个|台|套|张表?|项|条|家|件|户|人|例|笔)$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex HowMany();

    /// <summary>Who agreed with whom before what they agreed on, or who says it: 和财务对齐了新的分账口径, 法务说协议下周盖章; no 小说 and no 说明.</summary>
    [GeneratedRegex("^[\\u4e00-\\u9fffa-z]{2,6}(?<![小传学解听演游评论])\\s?说\\s?(?![明法话服辞唱])(?=.{2})|^(?:已经?)?(?:(?:[和与跟同]\\s?)?[^\\s,的]{0,8}?)(?:对齐|敲定|谈妥|谈定|商定|拍板|定下来?|确认)(?:好|清楚|完)?了\\s?(?=.{2})", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Agreed();

    /// <summary>A number that counts points inside a line: 1）, （2）.</summary>
    [GeneratedRegex("(?<=^|[\\s:;,\u3002\u3001])\\(?(?<n>\\d{1,2})\\)\\s?", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Numbered();

    /// <summary>Whom a line is addressed to: @国栋 样机22号能到货.</summary>
    [GeneratedRegex("^@\\S{1,20}\\s+", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Mention();

    /// <summary>Cut only where a date stood before them: 28日起, 12月7日晚.</summary>
    public static IReadOnlyList<string> BehindDates { get; } = ["起", "前", "后", "晚", "中", "内", "可", "就能", "就可以", "就", "才能", "才", "再", "会", "能", "现", "左右", "前后", "等"];

    /// <summary>A phrase of time, no name: 整改后, 补充材料后.</summary>
    public static IReadOnlyList<string> Circumstances { get; } = ["后", "时", "期间", "过程中", "的话", "再定", "再说", "再看"];

    /// <summary>Where a clause begins to tell of its subject: 存量商户信息同步包括经纪人信息, 冷链温控还在等硬件, 费率从0.38%降到0.35%.</summary>
    public static Words Tells { get; } = new(
        "包括 包含 涵盖 主要 涉及 支持 新增 增加 已通过 已完成 已经 受制于 受限于 受限 须待 需待 还在 还差 还没 还剩 还有 在等 等着 正在 仍在 一直 还是 仍是 卡在 被存储 被卡 那边 跑到 准确率 成功率 比预期 比计划 比原计划 较预期 较计划 从 被 因为 由于 因");

    /// <summary>A name that begins so tells to whom, not what: 向全部商户开放.</summary>
    public static IReadOnlyList<string> Addressees { get; } = ["向", "面向", "针对", "按", "在", "随", "给", "跟", "等", "如果", "要是", "只要", "由于", "若", "一旦", "假如", "倘若", "万一"];

    /// <summary>Names that only begin like one: 在线签约, 按揭.</summary>
    public static IReadOnlyList<string> NoAddressees { get; } = ["在线", "在途", "在库", "按揭", "按键", "向导", "随机", "随访", "随身", "随行", "随心", "随手", "随借", "给排水", "给付", "跟单", "跟踪", "跟投", "跟团", "等保", "等级", "等待页", "等位", "若干"];

    /// <summary>Subjects that say no more than the label above them.</summary>
    public static FrozenSet<string> Generic { get; } = (
        "功能 方案 技术方案 设计方案 需求 报告 相关应用 应用 相关功能 该功能 该系统 该平台 该服务 该模块 没问题 无问题 没啥问题 老板 领导 客户 预算 人手 人力 资金 实际 该项目 项目 版本 材料 补充材料 数据 整体 代码 系统 接口 业务方 准备材料 修复包 应用市场 相关部门 通知 上述 首版 需求和方案 工作 "
        + "今天 结果 我们 我方 对方 咱们 他们 大家 时间 进度 日期 计划 具体 时间点 具体时间 整体时间 上线时间 整体进度 eta 全部 新功能 资源 问题 缺陷 证书 测试 没事 肯定 现在是 现在 不过 其余的 其余 其余的随 剩余 剩余的 剩下的 剩下 其他的 截止 最快 最晚 最迟 要到 看情况 看效果 顺带 顺便 说是 说好 本来 后面 后续 只能 应该 应该能 什么时候 什么时候能 什么时候给 啥时候 这部分 那部分 还有 余下 余下的 本年度 终于 只能待定 这块 那块 不安排 研发需求 方案和设计 目标 改完 修完 做完 弄完 补完 整改完").Split(' ').ToFrozenSet();

    /// <summary>Papers on the way: they are reviewed and handed in, but what goes live is the thing itself.</summary>
    public static IReadOnlyList<string> Papers { get; } = ["方案", "需求", "设计", "文档", "报告", "材料", "规范", "用例", "代码", "通知", "排期"];

    /// <summary>A paper at the end of a name that only tells of the thing: ARK国密检测通知.</summary>
    public static IReadOnlyList<string> Notices { get; } = ["的 launch review", "的launch review", "通知", "准备", "情况", "事宜", "工作"];

    /// <summary>Between an event and something that is no object of it: 提交至应用市场.</summary>
    public static Words NoObject { get; } = new("to 至 到 给 向 于 在 和 与 并 且 后 前 中 了 , 、 ; 期 率 从 由 为 不变 不 无 未 待 需 已 , ( ) 到 及 以 等待 恢复 发现 改 有 暂 : 准备 顺利 成功 正常");

    /// <summary>Before the object of an event that follows it.</summary>
    public const string Takes = "把";

    /// <summary>Joins a name and what qualifies it: 取消订单的退款流程.</summary>
    public const string Of = "的";

    /// <summary>Between parts of one subject.</summary>
    public const char ListComma = '、';
}
