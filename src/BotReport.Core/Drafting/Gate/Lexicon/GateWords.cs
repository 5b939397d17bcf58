using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate.Lexicon;

/// <summary>Words the gate looks at, and words it looks through.</summary>
internal static partial class GateWords
{
    /// <summary>They carry no fact: an editor may put them in or leave them out.</summary>
    public static Words Fillers { get; } = new(
        "的 了 是否 能否 可否 尚 和 与 及 以及 并 并且 且 而 也 还 均 都 皆 已 已经 于 在 将 拟 则 为 是 有 对 由 从 到 至 达 达到 用 经 经过 后 前 起 内 中 其 该 此 这 那 等 等等 其中 目前 现 现在 当前 截至 截止 同时 另 另外 此外 "
        + "方面 情况 相关 有关 工作 事项 内容 部分 侧 个 项 发生 全部 所有 每 位于 处于 属于 变为 改为 达成 碰到 遇到 得 走 里 先 里面 那边 这边 进行 开展 实现 做 被 把 将于 计划 预计 预期 安排 需 需要 仍 仍然 正 正在 正式 因 因为 由于 受 影响 导致 故 所以 分别 合计 共 共计 含 包括 包含 "
        + "本周 本月 今日 今天 完成 完毕 好 以 按 按照 通过 随后 然后 之后 以后 接下来 后续 继续 具体 主要 以 及其 或 但 仅 只 就 再 又 时 时间 日期 为止 目标 争取 力争 待 等待 未 该项 上述 各 全 之 the a an is are was has have been to of in on by for and will be with at from this week")
        ;

    /// <summary>Words between facts that say nothing of what they are about.</summary>
    public static Words Joints { get; } = new("的 了 和 与 及 以及 于 在 将 拟 为 达 至 均 已 已经 预计 计划 预期 完成 并 也 则 其中 分别 约 目前 现 the of at is was are to");

    /// <summary>Behind a number they are its unit, where the reader of figures sees none: 四城, 3个.</summary>
    public static Words Counters { get; } = new(
        "pct 个点 站 地 城市 城 家 个工作日 个月 个 项 批次 批 期 次 人天 人 名 天 周 轮 款 台 套 条 处 类 种 笔 件 倍 成 省 市 店 组 版本 版 路 节 步 阶段 方 位 份 篇 张 起 户 单 座 辆 箱 吨 公里 小时 分钟 分 秒 毫秒 年 季度 日 页 部 层 间 幅 支 颗 场 门 段 站 级 岁 元 万 亿 号 楼 床 例 科室 师 班 趟 列 架 ms s min h gb tb mb kb pp qps tps k w rmb usd");

    /// <summary>A thousand of anything: 58k.</summary>
    public const string Thousand = "k";

    /// <summary>The unit of anything that can be counted.</summary>
    public const string AnyUnit = "个";

    /// <summary>The unit of tenths, each of which is ten per cent.</summary>
    public const string Tenths = "成";

    /// <summary>Units that are one: 个百分点 and pp.</summary>
    public static FrozenDictionary<string, string> SameUnits { get; } = new Dictionary<string, string>
    {
        ["个百分点"] = "百分点",
        ["pp"] = "百分点",
        ["pcs"] = AnyUnit,
        ["pc"] = AnyUnit,
        ["城市"] = "城",
        ["项"] = "个",
        ["店"] = "家",
        ["平"] = "平方米",
        ["平米"] = "平方米",
        ["起"] = "次",
        ["pct"] = "百分点",
        ["个点"] = "百分点",
        ["点"] = "百分点",
        ["批次"] = "批",
        ["版本"] = "版",
        ["分"] = "分钟",
        ["min"] = "分钟",
        ["mins"] = "分钟",
        ["h"] = "小时",
        ["s"] = "秒",
        ["ms"] = "毫秒",
        ["日"] = "天",
        ["名"] = "人",
        ["位"] = "人",
        ["个月"] = "月",
        ["个工作日"] = "工作日",
    }.ToFrozenDictionary();

    /// <summary>One unit, however it is written.</summary>
    public static string UnitOf(string unit) => SameUnits.GetValueOrDefault(unit, unit);

    /// <summary>In a text they hold a word that would say no, and do not.</summary>
    public static Words NoDenials { get; } = new(
        ",不过 ;不过 不只 不如 失败率 驳回率 召回率 不动产 无感 无锡 无线 无人机 无人值守 无人仓 无人车 无人驾驶 无障碍 无痕 未来 不良 不锈钢 不断 无效 不同步 不一致 不同 无论 无需 不限 不低于 不超过 不超 不少于 不高于 不足 非常 除非 非标 非银 是非 并非 无纸化 无卡 无忧 无源 无损 无缝 不错 免密 没收 不仅 不但 不含 不包含 无接触 无菌 无创 无尘 无烟 无证 不合格 不符合 不平账 不平 不可用 不在线 不稳定 未读 未支付 未成年 不良率");

    /// <summary>It is going on: right before the verb.</summary>
    [GeneratedRegex("(?:正在?|还在|仍在|在)(?:做|进行|[走办推][^,;\\d]{0,3})?$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex GoesOnBefore();

    /// <summary>Before a verb, with who should have done it between: 未获伦理委员会批准, 未受影响.</summary>
    [GeneratedRegex("(?:未|没|没有|尚未)(?:获得?|得到|受到?|见|被|造成|收到)[^,;\\d]{0,10}$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex DeniedBefore();

    /// <summary>Somewhere in a clause: it is going on. 在走法务审批, 还在谈, 审批中.</summary>
    [GeneratedRegex("(?<![存实内外线所潜])在(?=[做走谈跑办跟修测改等排推写搭建联对核查审处筹招])|中(?:$|[;,)])", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex IsAtIt();

    /// <summary>Somewhere in a clause: a verb is through. 测完, 装好, 拿到.</summary>
    [GeneratedRegex("(?<![没未不][\\u4e00-\\u9fff]{0,2})[\\u4e00-\\u9fff](?<![没未不])(?:完(?![善整全工成])|好了?(?=$|[,;)])|掉了?(?=$|[,;)])|妥)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex IsThrough();

    /// <summary>It is going on, is still to come, or was not: right behind the verb.</summary>
    [GeneratedRegex(@"^(?:(?<going>(?:进行)?中(?![国信心])|进行中|仍在进行)|(?<ahead>待(?=$|[,;)\u3001]|定|进行|开展|做|完成|批|确))|(?<denied>(?:还|尚|仍|暂)?(?:未|没)))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex Behind();

    /// <summary>A verb of two chars by the word that says how far it is: 待沟通, 未进场, 施工中, 整改完成.</summary>
    [GeneratedRegex("(?:待|未|没|正在|尚未|还没|已|已经|暂不|无法|不能|完成)(?<verb>[\\u4e00-\\u9fff]{2})|(?<verb>[\\u4e00-\\u9fff]{2})(?:中(?![国信心间])|完成|完毕|结束|未完|(?:尚未|还没)(?=$|[,;)完做好])|待(?=$|[,;)\\u3001]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex Verb();

    /// <summary>A verb of two chars that is told as done: 现已恢复.</summary>
    [GeneratedRegex("已经?(?<verb>[\\u4e00-\\u9fff]{2})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex DoneVerb();

    /// <summary>A name only by chance: 其中通过.</summary>
    public static Words NoNames { get; } = new("其中 当中 集中 移动端");

    /// <summary>Words that say the same; one may stand for another.</summary>
    public static WordFinder<string> Thesaurus { get; } = new(((string[])
    [
        "剩余 剩下 剩 余下 余 其余 还有 还剩 另有",
        "日均 每日平均 每天平均 每日",
        "同比 比去年同期 较去年同期 比去年",
        "持平 没有变化 不变 无变化 没变 未变 没涨 未涨 没动 维持 保持",
        "我们 我方 我司 我行",
        "优于 好于 强于 胜过",
        "不足 不够 缺 差 欠 离",
        "环比 比上期 较上期 比上周 较上周 较上月 比上月",
        "下降 少 省 节省 节约 降 降低 降到 降至 降为 低 减少 缩短 压到 压至 优化到 优化至 优化 回落 下滑 下跌 跌 走低 掉 - ",
        "上升 高于 比 高 + 多 上涨 涨 提升 提高 增长 增加 增 升 升到 升至 涨到 扩到",
        "延期 往后推 推 延迟 推迟 延后 顺延 延到 推到 延至 推至 推后 改到 改至 改为 调整至 调整到 delay delayed",
        "完成 完毕 完工 做完 竣工 结束 装完 修好 完 完结 收尾",
        "拿到 取得 拿证 获得 拿 取 出",
        "送样 送到 送检 提交 送交 递交 交 提报",
        "回滚 退回 回退",
        "中断 断 断开",
        "发放 下发 发下去 发出 发 发送 发货 寄出",
        "首个 首 第一 首次 首批 首单",
        "签约 签合同 签署 签订 签 签了",
        "测试 test 测",
        "合格 ok 通过 passed 过审 审核通过 过 达标",
        "次留 次日留存",
        "失败 fail failed",
        "崩溃 crash 闪退",
        "提前 早",
        "打算 准备 计划 拟",
        "无人受伤 没伤人 未伤人 无人员伤亡 无伤亡 没有人受伤 无人伤亡",
        "答应 承诺 答复 表示 说",
        "最高 峰值 最大",
        "暂缓 暂停 搁置",
        "目标 target",
        "开通 开了 开启 开放 打开",
        "迁移 搬迁 搬 迁 搬完 已迁 迁完",
        "切换 切过去 切 已切 切完 替换 换 换为 更换 改 换成 改用",
        "原因 根因 因 由于 因为 受",
        "做 进行 开展",
        "确认 敲定 定",
        "承接 接 负责 由",
        "风险 隐患",
        "修复 修 修掉 修好 解决 整改",
        "上线 投产 上了 发布 发版",
        "启动 开始 开工 启用",
        "到货 到 到位 抵达 入库 入仓",
        "恢复 修复 正常",
        "新增 增加 增 新接入",
        "结果 结论",
        "对接 接入 打通 接通 对通",
        "再提 再次提交 重新提交 重提 再交 重交 再报 重报 再次申报 重新申报 再次上报 重新上报",
        "浇筑 浇",
        "施工 做到 做",
    ]).SelectMany(row => row.Split(' ').Select(word => KeyValuePair.Create(word, row.Split(' ')[0]))).DistinctBy(w => w.Key));

    /// <summary>They only lead to the verb: 对库进行治理.</summary>
    public static Words LightVerbs { get; } = new("进行 予以 加以 月目标 年目标 目标完成 目标");

    /// <summary>They deny what follows.</summary>
    public static Words Denials { get; } = new("无法 没法 不能 不予 未能 没能 尚未 还未 仍未 暂未 暂不 暂无 尚无 没有 未 没 not no cannot");

    /// <summary>They say as much as a denial, or no less: 待批 for 还没批.</summary>
    public static Words Denying { get; } = new("卡 待 等 不 无 未 没 低于 不足 差 欠 缺 暂 停 以内 之内 以下 终止 取消 退出 放弃 持平 not no pending");

    /// <summary>Before a verb they ask, and say nothing: 评估是否放开.</summary>
    [GeneratedRegex("(?:是否|能否|可否|要不要|会不会)[^,;\\d]{0,4}$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Asks();

    /// <summary>Behind what is to be done first: 完成评审后方可上线.</summary>
    [GeneratedRegex("^[^,;]{0,6}后(?:方可|才能|才可|才会|即可|就可|便可)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex IsCondition();

    /// <summary>Of a day they tell that it is chosen or to pass, not that it is past: 定了6/17, 已确认为6月17日, 过了3/31.</summary>
    [GeneratedRegex("定了|过了(?=\\s?\\d)|已?确[认定](?:为|在)(?=\\s?\\d)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex IsSet();

    /// <summary>Moved to a day: 改11/6.</summary>
    [GeneratedRegex("[改延拖挪]\\s?(?=\\d{1,2}[月/.日号-]|周[一二三四五六日]|下周|月底)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex MovesTo();

    /// <summary>What is left of something, or how far two are apart.</summary>
    public static Words Remaining { get; } = new("剩余 剩下 剩 余 其余 余下 还有 尚余 还差 尚缺 另 缩短 相差 差 remaining left");

    /// <summary>They tell that it is, or was, before its time.</summary>
    public static Words Earlier { get; } = new("提前 早 前移 early earlier ahead");

    /// <summary>They tell of a move in time.</summary>
    public static Words Moving { get; } = new("改 推 延 挪 移 调整 顺延 晚 slip delay push postpone");

    /// <summary>They tell that it goes on no longer.</summary>
    public static Words NoLonger { get; } = new("不 停 终止 取消 退 放弃 撤");

    /// <summary>The month that the report is of.</summary>
    public static Words ThisMonth { get; } = new("本月 当月 this_month");

    /// <summary>What follows is told of each in its turn.</summary>
    public static Words Respectively { get; } = new("分别 各 依次 respectively");

    /// <summary>Somebody has to say yes first.</summary>
    public static Words Awaits { get; } = new("待 等");

    /// <summary>Somebody has still to do it: 报文格式待确认, 等教务处确认. Not 待遇, 等3家.</summary>
    [GeneratedRegex("(?<![等对期优招接看善])待(?![遇办机命客])|等(?:[\\u4e00-\\u9fff]{1,8})?(?:确认|批|回复|答复|给|定标|审|通知|反馈|结果|签字|拍板)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Awaiting();

    /// <summary>Any of them tells that something is still to come, or goes on.</summary>
    public static Words NotYet { get; } = new("待 等 未 没 不 需 须 要 将 拟 计划 预计 预期 安排 准备 后 即 才 尚 暂 目标 争取 排 前 起 可 中 在 停 缓 差 缺 剩 余 pending will to awaiting wait");

    /// <summary>Between two things they join them.</summary>
    public const string Joins = "与和及";

    /// <summary>The words of a fall, of which a minus is one.</summary>
    public const string Fall = "下降";

    /// <summary>The words of a rise, of which a plus is one.</summary>
    public const string Rise = "上升";

    /// <summary>At these the words behind a verb no longer speak of it.</summary>
    public static SearchValues<char> Turns { get; } = SearchValues.Create("、/但而并且");

    /// <summary>It is still to come, beside the words of planning.</summary>
    public static Words Ahead { get; } = new("希望 期望 想要 提议 需要 须 需 要补 要改 要做 要重 要再 要等 拟 将 后续 即 即将 计划 预期 安排 准备 to_be");

    /// <summary>It is going on, beside the words every reader knows.</summary>
    public static Words Ongoing { get; } = new("还在 仍在 在做");

    /// <summary>Single chars that deny, wherever they stand: no writer may touch them.</summary>
    public static Words Nays { get; } = new("不 无 非 否 别 勿 免 零");

    /// <summary>It did not work.</summary>
    public static Words Failures { get; } = new("失败 驳回 被拒 拒审 拒绝 拒了 打回 报错 宕机 fail failed rejected");

    /// <summary>It was there and was taken back.</summary>
    public static Words TakenBack { get; } = new("回滚 回退 退回 撤回 撤销 召回 rollback");

    /// <summary>They say as much as a refusal, or as taking back.</summary>
    public static Words SentBack { get; } = new("失败 驳 拒 不同意 不接受 不愿 打回 报错 宕 退 回滚 撤 未通过 不通过 没通过 没过 不过 fail failed rejected rollback");

    /// <summary>It is there no longer: 下线 is no 上线.</summary>
    public static Words TakenDown { get; } = new("下线 下架 停用 关停");

    /// <summary>Not all of it.</summary>
    public static Words Partly { get; } = new("基本 大部分 大体 初步 大致 partially mostly");

    /// <summary>Praise and weight that only an owner may give.</summary>
    public static Words Praise { get; } = new(
        "优先 首选 倾向 值得 顺利 圆满 显著 大幅 良好 优异 稳定 平稳 成功 高效 超额 如期 按期 按时 准时 彻底 均衡 领先 优秀 突破 明显 大力 积极 有效 提前 无风险 风险可控 正常 认可 好评 表扬 优于 好于 强于 receives smoothly successfully");

    /// <summary>Right behind a day that only names something: 春节放假通知, 双11大促.</summary>
    [GeneratedRegex("^\\s?(?:放假|假期|期间|活动|专题|促销|大促|值班|保障|备货|营销|特辑|礼盒|红包|福利|运营|专场)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex NamedByDay();

    /// <summary>What did not work, where it is only why the next was done.</summary>
    [GeneratedRegex("(?:因为?|由于)[^,;\\d]{1,8}?(?:失败|不通|故障|超时|异常|不足|不合格|未通过|没过)(?=$|[^,;\\d未没不暂]*$)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Cause();

    /// <summary>Why something is so.</summary>
    [GeneratedRegex("(?<!原)(?:因为?|由于|鉴于|受)(?![此而素理领让访])(?<cause>[\\u4e00-\\u9fffa-z]{2,8})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex Because();

    /// <summary>Behind such a word they make it what is measured: 稳定性.</summary>
    public const string OfMeasures = "性率期度";

    /// <summary>They tell of a level and praise nothing.</summary>
    public static Words StaysAt { get; } = new("稳定在 平稳在 稳定于");

    /// <summary>Behind a figure they make it no exact one.</summary>
    public static Words HedgesBehind { get; } = new("左右 上下 or_so");

    /// <summary>Of the hedges those that compare with an exact figure.</summary>
    public static Words Comparing { get; } = new("> >= ≥ < <= ≤ 未到 高于 大于 多于 超出 低于 少于 小于 不到 未达");

    /// <summary>Of the hedges those of a figure that is less than what is there.</summary>
    public static Words OverHedges { get; } = new("> >= ≥ 超过 超 逾 突破 高于 大于 多于 超出 over");

    /// <summary>Words that end like a hedge and are none: 续约, 签约.</summary>
    public static IReadOnlySet<string> NoHedges { get; } = new HashSet<string>([.. UnitWords.NotAbout.Select(c => $"{c}约"), "附近", "最近"], StringComparer.Ordinal);

    /// <summary>How a figure is given that is no exact one.</summary>
    public static Words Hedges { get; } = new("> >= ≥ < <= ≤ 约 近 接近 超过 超 逾 突破 高于 大于 多于 超出 低于 少于 小于 不到 未到 未达 不足 大约 将近 about around over nearly");

    /// <summary>A hedge before the word that leads to its figure.</summary>
    [GeneratedRegex("(?:^|[^\\w]|[\\u4e00-\\u9fff])(?<hedge>约)[\\u4e00-\\u9fff]{1,3}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex AboutBefore();

    /// <summary>They tell on which side of a day, or of something else, it is.</summary>
    public static Words Sides { get; } = new("前 后 起 内 底 截止 截至 到期 始 开始 生效 以来 至今 自 从 before after by until");

    /// <summary>A number that begins a line of a list: 1. or 2、.</summary>
    [GeneratedRegex(@"^\s*(?:[-*\u2022]\s*)?(?:\d{1,2}[.\u3001)](?!\d)\s*)?", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Marker();

    /// <summary>A number that counts the points of a text: 1.…；2.… or 1)… 2)…</summary>
    [GeneratedRegex(@"(?:^|[;\u3002\n]\s*)(?<number>\d{1,2})(?:[.)\u3001](?!\d))|(?<!\([^()]{0,60})(?<![\d.])(?<number>\d{1,2})\)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex Point();

    /// <summary>A day without its words, where the reader of dates sees none: 触达10/29由短信改.</summary>
    [GeneratedRegex(@"(?<![\d/.])(?<month>1[0-2]|0?[1-9])/(?<day>3[01]|[12]\d|0?[1-9])(?![\d/.%])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex Slashed();

    /// <summary>Names of places and houses by what they end with: 虹桥站.</summary>
    [GeneratedRegex("[\\u4e00-\\u9fff](?<pair>(?<last>[\\u4e00-\\u9fff])(?:站|店|仓|县|区(?![间分])|港|厂|局|院|银行|公司|集团|支行|分行|机场|医院|大学|学院))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex Ending();

    /// <summary>Behind a word they make it the name of a body or a thing: 采购部, 结算系统.</summary>
    public static Words Bodies { get; } = new("部 组 科 室 处 局 店 司 厂 院 所 站 队 团队 小组 中心 公司 集团 银行 系统 平台 项目 车间 基地 园区 片区 大区 区域 路 街 线 号线 仓 楼 柜 产品 模块 服务器 渠道 通道 网关 岗");

    /// <summary>Places of a kind, that no name precedes of need: 三门店.</summary>
    public static Words Kinds { get; } = new("门店 网站 车站 电站 基站 工厂 分店 总店 老店 新店 书店 药店 酒店 商店 到站 学院 医院 法院 分局 总局 厂区 园区 片区 小区 地区 城区 辖区 大区 各区 市区 库区 港区");

    /// <summary>Before such an ending they are no part of a name: 三个站, 已到店.</summary>
    public const string NoNamePart = "获经据被交送报赴往抵回返等是由给向从与和及为把个家各该全本到进出已的座处两三四五六七八九十多余入离下上新老在每";

    /// <summary>Behind a figure they count nothing: 订到5中.</summary>
    public const string Behinds = "中前后内外上下起止多余了的低高好差左右到至和与及或等时";

    /// <summary>At a verb's end it goes on; in a list it may be Chinese: 中、英文.</summary>
    public const char Amid = '中';

    /// <summary>A figure ends with them.</summary>
    public const string Scales = "百千万亿元%";

    /// <summary>Behind a number they make it a bound.</summary>
    [GeneratedRegex(@"\G\s?(?:及|或)?(?:(?<over>以上|以外)|(?<under>以下|以内|之内))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex Bound();

    /// <summary>Before what was.</summary>
    [GeneratedRegex("(?:从|由|自|原(?:定|计划|排期|预计|本|来|先|为)?(?:于|在)?)\\s?$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex LeadsFrom();

    /// <summary>Before what is now.</summary>
    [GeneratedRegex("(?:改[到至为在]?|[到至]|调整为|变更为|现为?|→|->)\\s?$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex LeadsTo();

    /// <summary>A month right before a figure: 11月3857笔.</summary>
    [GeneratedRegex(@"(?<!\d)(?:1[0-2]|[1-9])月(?=\d{3}|\d{1,2}[,.]\d)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex MonthBeforeFigure();

    /// <summary>Words in Latin letters, versions among them.</summary>
    [GeneratedRegex(@"(?<![a-z0-9])[a-z][a-z0-9]*(?:[._+\-/&][a-z0-9]+)*(?![a-z0-9])", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Latin();

    /// <summary>A number as it is written, a time of day and a version.</summary>
    [GeneratedRegex(@"(?<![\d.])(?:(?:(?<half>下午|晚上|傍晚|晚)?(?<hour>\d{1,2})[:点时](?<minute>\d{2})(?!\d)|(?<half>下午|晚上|傍晚|晚)(?<hour>\d{1,2})点|(?:凌晨|清晨|早上|早晨|上午|早)(?<hour>\d{1,2})点|(?<=(?<half>下午|晚上|傍晚|晚)?\d{1,2}点[\u81f3\u5230~-])(?<hour>\d{1,2})点|(?<hour>1[3-9]|2[0-4])点)|(?<version>v?\d{1,4}(?:\.\d{1,6}){2,5})|(?<number>(?<![\da-z%\u5230\u81f3-])[-+]?(?:(?<!/\d{0,2})\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,9})?|\d{1,15}(?:\.\d{1,9})?))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex Number();

    /// <summary>A number in Chinese numerals before what it counts.</summary>
    [GeneratedRegex("(?<![一二两三四五六七八九十百千万几数半])(?<ordinal>第)?(?<number>[一二两三四五六七八九十百千]{1,5}|十几)(?<unit>成(?![功为果立本都交员长熟])|站|个百分点|个工作日|个月|城市|城|家|个|项|批次|批|期|次|人(?!民)|名|天|轮|款|台|套|条|处|类|种|笔|件|倍|省|市(?!场)|店|组|版|路|步|阶段|周(?!年|期|报|转)|户|起|座|辆|箱|吨|小时|分钟|年(?!度)|(?<=第[一二三四五六七八九十]{1,3})(?:名|位)?(?=$|[,;.)\\s]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex Numeral();

    /// <summary>One of them is only an article: 一个, 一次.</summary>
    public static Words Articles { get; } = new("一个 一次性 一名 一种 一项 一些 一件 一台 一条 一起 一路 一版 一家 一类 一处");

    /// <summary>What the digits of numerals are worth.</summary>
    public const string Digits = "零一二三四五六七八九";

    /// <summary>One, in a numeral.</summary>
    public const char One = '一';

    /// <summary>Two, as it is counted.</summary>
    public const char Two = '两';

    /// <summary>Ten, hundred, thousand.</summary>
    public const string Tens = "十百千";

    /// <summary>Brackets around a title.</summary>
    public const char BracketStart = '【';

    /// <inheritdoc cref="BracketStart"/>
    public const char BracketEnd = '】';

    /// <summary>The mark of a Chinese list.</summary>
    public const char ListMark = '\u3001';

    /// <summary>What is named in quotation marks: 《长河入海》.</summary>
    [GeneratedRegex("[\u300C\u300E\u300A\u201C](?<name>[^\u300C-\u300F\u300A\u300B\u201C\u201D,;:\u3002]{2,12})[\u300D\u300F\u300B\u201D]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex Quoted();

    /// <summary>Behind a number it makes it that of a thing, or of a day.</summary>
    public const char NumberMark = '号';

    /// <summary>A thing with its number, and no day: 5号口.</summary>
    [GeneratedRegex(@"^\d{1,2}号[口线楼库机门仓厅院井炉泵站馆柜车窗桥塔船位岗轮桩槽罐棚梯道段场地厂文]", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Numbered();

    /// <summary>A day of some week: 周四.</summary>
    [GeneratedRegex("^(?:周|星期|礼拜)[一二三四五六日天]$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Weekday();

    /// <summary>What parts the things of a list.</summary>
    public const string ListMarks = "、/";
}
