using System.Text.RegularExpressions;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Lexicon;

/// <summary>Words that say what became, or is to become, of an event.</summary>
internal static partial class StatusWords
{
    /// <summary>It will not happen.</summary>
    public static Words Cancelled { get; } = new("取消 终止 放弃 停掉 撤销 砍掉 砍了 叫停 下马 取消掉 不再 作废 不做了 不做 不搞了 不搞 不要了 撤掉 撤了 毙了 cancelled canceled");

    /// <summary>It rests, whatever its event.</summary>
    public static Words Held { get; } = new("暂停 暂缓 搁置 挂起 停滞 中止 受阻 阻塞 卡住 卡在 先放放 先放着 放一放 停摆 停着 先停 停下来 停工 搁着 卡着 推不动 做不了 开不了工 动不了 没法推进 hold住 on_hold blocked");

    /// <summary>It cannot happen, or its time is open.</summary>
    public static Words Unable { get; } = new(
        "无法 没法 没办法 不能 未能 没能 尚未 还未 仍未 暂不 不具备 待定 未定 难以 暂无 尚无 未通过 不通过 没通过 没过 未过 没定 失败 没有上线 未确定 未如期 未按期 未按时 没有时间点 没排上 还没 赶不上 来不及 不了 没批 再定 另定 再议 不安排 给不出来 没个准信 没准信 没给日子 没给时间 "
        + "出不来 发不出去 谈不下来 没谈下来 没日子 什么时候 啥时候");

    /// <summary>上线时间待定, 何时上线还没定: the day is open, and nothing else is said to be.</summary>
    [GeneratedRegex("(?:时间|日期|排期|何时\\p{IsCJKUnifiedIdeographs}{2,4}|几号\\p{IsCJKUnifiedIdeographs}{2,4})(?:目前|还|暂|暂时|仍|都|也)*(?:待定|未定|没定|没确定|未确定|不确定|另定|再定)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex OpenDay();

    /// <summary>Right before an event: 不上线, 未启动, 无上线安排.</summary>
    [GeneratedRegex("(?:未|不|无|没|没有|暂无|暂不|不会|并未)(?:再|能|按期|如期|按时|完成|正式|全部|具备|进行)?\\s?$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex NegatesNext();

    /// <summary>Before an event that has not happened, and no word that it is not to: 未上线, 没能按期上线; 暂未开放 and 未定 say more.</summary>
    [GeneratedRegex("(?<!暂|暂时)(?:尚|还|仍|并)?(?:未(?!定|批|通过)|没(?!定|法|办法|人|空|批|通过))(?:有|能|再|按[期时]|如期|完成|正式|成功|全部)*\\s?$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex NotYet();

    /// <summary>All that stands in parentheses behind an event that was told as done: （未上线）, （实际未完成）, （已回滚）, （取消）.</summary>
    [GeneratedRegex(
        "^(?:实际上?|目前|但|还|仍|最终|最后|其实|结果|暂|又|已)*(?:(?:未|没有?|尚未|并未)(?:能|按[时期]|如期|完成|正式|成功|全部)*(?:上线?成?|发布?|做完?|完成?|开始?|交付|启动|切换?|通过|灰度|全量|投产|实现)?|失败|(?:被)?回滚|撤回|(?<off>取消|终止|作废))了?$",
        RegexOptions.CultureInvariant,
        5000)]
    public static partial Regex Overrules();

    /// <summary>A date is replaced by a later one, or by the one behind it.</summary>
    public static Words Shift { get; } = new(
        "延期 推迟 延后 顺延 后延 后移 推至 推到 延至 延到 挪到 挪至 拖到 拖至 推后 后推至 后推到 滑到 顺到 改在 移后至 重新排期至 重新排期到 改排至 改排到 改到 改至 改为 改期 调整至 调整到 调整为 变更为 变更至 更新为 移至 移到 push_到 slip到 push到 "
        + "delay到 push_back_到 push_back_to pushed_back_to pushed_to slip_到 slip_to slipped_to delay_到 delayed_to moved_to postponed_to postponed delayed "
        + "slips_from slip_from slipped_from moves_from moved_from pushed_from postponed_from delayed_from slips_to moves_to");

    /// <summary>Right before a day they move to it.</summary>
    public const string ShiftsTo = "改延拖挪";

    /// <summary>Of these the old day stands behind them, before the new one: slips from 11/15 to 11/22.</summary>
    public static Words MovesFrom { get; } = new("slips_from slip_from slipped_from moves_from moved_from pushed_from postponed_from delayed_from");

    /// <summary>Shifts that tell of a delay even without a new date; 改为 alone may change anything.</summary>
    public static Words Postponed { get; } = new("延期 推迟 延后 顺延 后延 后移 推后 改期 postponed delayed");

    /// <summary>Behind such a word: of what may be. 延期风险已解除.</summary>
    [GeneratedRegex("^的?(?:风险|可能|概率)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex OnlyFeared();

    /// <summary>A date is replaced by an earlier one.</summary>
    public static Words Advance { get; } = new("提前 提早");

    /// <summary>The date behind it was the plan once: 原计划, 原12/13, 本来, 就该; no 原因 and no 原型.</summary>
    [GeneratedRegex("原(?:计划|定|排期|预计|本|来|说|先|安排|打算|目标|承诺|日期|时间|节点)|原(?=\\s?(?:[于是在:]|\\d|[上下本这]周|周|[今明昨年月季q]))|本来|说好|之前说|上次说|就该|早该|本该|本应", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Former();

    /// <summary>The day behind it ends what is counted: 截至昨天已接入12家.</summary>
    [GeneratedRegex("截[至止]到?\\s?$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex UpTo();

    /// <summary>Of the former plans the one that was only agreed on.</summary>
    public const string Agreed = "说好";

    /// <summary>What a plan has become, without a word of planning: 得下周五了.</summary>
    [GeneratedRegex("^\\s?(?:看来|估计|可能|怕是|恐怕|最快|至少|也|就|那)?(?:得|要|只能)(?:等)?[到至]?\\s?(?=[下本这明后月周年\\d])", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex HasToBe();

    /// <summary>Somebody else, by where he sits: 银行那边.</summary>
    [GeneratedRegex("(?:那边|那头|那里|这边|方面)\\s?(?:也|都|已|又)?$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex OverThere();

    /// <summary>A line that says whose page it is and of when: 汇总人：方晴 发出时间：9月19日.</summary>
    [GeneratedRegex("(?:发出|报告|汇报|汇总|填报|填写|统计|撰写|编制|制表)(?:时间|日期)\\s?:", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Imprint();

    /// <summary>What follows is only compared with: 比原来排的4月9日早一周.</summary>
    [GeneratedRegex("^\\s?(?:比|较|相比)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Compares();

    /// <summary>The date behind it holds now.</summary>
    public static Words Now { get; } = new("现计划 现定 现预计 目前看 现在 现提前 现改 现调整 现为 最新 新计划 新时间 新日期 调整后");

    /// <summary>It is a plan.</summary>
    public static Words Planned { get; } = new("预计 计划 拟 将 争取 力争 定于 定在 暂定 排期 待 等 准备 需 不变 维持 仍按 目标 确保 预期 预定 will planned expected scheduled 有风险 最晚 最迟");

    /// <summary>A plan that has versions is a product: 激励计划2.0.</summary>
    [GeneratedRegex("计划(?=\\s?v?\\d+\\.\\d)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex PlanName();

    /// <summary>按计划 tells that it went as planned, not that it is one.</summary>
    public static Words NoPlan { get; } = new("完成度 待办 待机 待命 等待区 按计划 按原计划 如计划 准备就绪 准备材料 上线计划取消 目标达成 需求 必需 模拟 虚拟 等级 等保 等于 等等 等额 同等 甲等 乙等 丙等 特等 头等 优等 一等 二等 三等 维持0 维持1 维持2 维持3 维持4 维持5 维持6 维持7 维持8 维持9 平等 中等 高等 相等 对等 等同 待遇 招待 接待 期待 对待 成功率 通过率 完成率 达成率 成功数 等功能 等问题 等配置");

    /// <summary>It is over, also in a period that is not: 本月已完成上线. 完成 alone is what is to be done (Q4完成上线).</summary>
    [GeneratedRegex("已|(?<![为除])了(?![解如])|结束|恢复正常|[✅✔√]", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex IsOver();

    /// <summary>Right before an event that comes again and again: 每周二发版 is no promise and no deed.</summary>
    [GeneratedRegex("每(?:个?(?:周|星期|礼拜|月)(?:[一二三四五六日天末初底]|\\d{1,2}[日号])?|天|[两双]周|季度?)\\s?$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Recurs();

    /// <summary>It has happened.</summary>
    public static Words Done { get; } = new("已 完成 完毕 做完 搞定 好了 成功 通过 顺利 如期 结束 跑通 达成 就绪 恢复正常 ✅ ✔ √ done completed launched released");

    /// <summary>Right behind an event at the end of its clause: 上线了.</summary>
    [GeneratedRegex("^\\s?[了啦][\\s!.~]*$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex HasHappened();

    /// <summary>Right before an event that is promised and not told of: 会按时上线, 能如期上线; no 评审会 and no 新功能.</summary>
    [GeneratedRegex(
        "(?:(?<![例峰协商机社大晚年展员工学董聚集开布审动周讲通明盘介谈训流接晨站组月度题公结体与沙交博览庙])会|(?<![功性智产节储效技职可动电热])能够?|可能会?|有望|可望|可以?(?=按|如期|准时))(?:按[时期]|按原?计划|如期|准时|正常|顺利|尽[快早]|正式|全部|在|再|一起|同步)*\\s*$",
        RegexOptions.CultureInvariant,
        5000)]
    public static partial Regex Promised();

    /// <summary>Right before an event that has not happened for all its 了: 快上线了, 要上线了.</summary>
    [GeneratedRegex("(?:快|快要|要|就|才|才会|才能|方可|即将|马上|等|后(?:即|即可|就|再|立即|马上))\\s?$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex IsComing();

    /// <summary>Its day is open: 成都仓等专线 还没日子, 9/19 → TBD.</summary>
    public static Words NoDay { get; } = new("还没日子 没日子 没给日子 没有日子 没定日子 还没有排期 还没排期 没有排期 没排期 没个准信 没准信 还没定 时间没定 日期没定 时间未定 日期未定 时间待定 日期待定 待定 tbd");

    /// <summary>It is going on.</summary>
    public static Words Going { get; } = new("正在 进入 推进中 持续 处于 开展中 进行 逐步 有序 稳步 in_progress ongoing");

    /// <summary>Right behind an event: 灰度中, 评审中, and 灰度30%.</summary>
    [GeneratedRegex("^(?:中(?![国信])|进行中|(?:了)?\\s?\\d[\\d,]*(?:家|个|人|台|户|城|店|款|省|市)|[至到]?\\s?\\d{1,3}(?:\\.\\d+)?%)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex GoesOn();

    /// <summary>Behind a pilot or rollout that goes on: 试点由3个服务扩到11个.</summary>
    [GeneratedRegex("(?:由|从)\\s?\\d[^,]{0,8}(?:扩|增|放|提|升)[大展加量]?[到至]", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Widens();

    /// <summary>Right before the day of another thing's same event: 健康险放到三季度.</summary>
    [GeneratedRegex("(?:放到|放在|排到|排在|留到|安排在|定在|等到|还是|仍是|仍为|则是|依然是)\\s?$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex PutTo();

    /// <summary>A rollout reaches further: 周四扩到华东.</summary>
    [GeneratedRegex("(?:扩|推|铺|放)[大展开量]?[到至]|提[高升]?[到至]\\s?\\d{1,3}%", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Reaches();

    /// <summary>The beginning of a reason; what follows tells of something else until the outcome is named.</summary>
    [GeneratedRegex("(?<!原|起)因(?!此|而|素|子|果)为?|(?:主要)?原因(?:是|在于)|由于|鉴于|考虑到|受(?=[^,]{1,30}影响)|为避免|避开", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Reason();

    /// <summary>Ends a reason that has its outcome in the same clause: 受疫情影响推迟.</summary>
    public const string ReasonEnd = "影响";

    /// <summary>A batch that takes its event from the clause before: 第二批12月26日.</summary>
    [GeneratedRegex("^\\s?(?:第[一二三四五六\\d]{1,2}(?:批|阶段|期|步|章|单元)|[一二三四五]期|首批|其余|剩余|余下|剩下的|剩下?\\s?\\d|还剩\\s?\\d|次批|末批|(?:first|second|third|last)\\s?batch)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Batch();

    /// <summary>A part that is spoken of without event and day, and what alone is missing: 第四章作者拖稿, 就差礼盒.</summary>
    [GeneratedRegex("^\\s?(?:(?<name>第[一二三四五六七八九十\\d]{1,2}(?:批|阶段|期|步|章|轮|单元)|[一二三四五]期)|(?<still>(?<name>[\\u4e00-\\u9fffa-z]{2,12})(?:不动|照旧)\\s*$)|(?<lacks>就|只|仅)差(?<name>[\\u4e00-\\u9fff]{2,10})\\s*$)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Part();

    /// <summary>So much later or earlier than the one before: 安卓晚两天.</summary>
    [GeneratedRegex("(?<!较|比.{0,8})(?:晚|迟|推后|(?<earlier>早|提前))(?<n>\\d{1,2}|[一两二三四五六七八九十])个?(?<u>工作日|天|日|周|星期|月)(?:左右|吧)?\\s*$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex LaterBy();

    /// <summary>Right before an event: on the day of the one before it.</summary>
    [GeneratedRegex("(?:同时|同步|同日|一并|一同)\\s?$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex AtOnce();

    /// <summary>Behind a period: it began with its first day.</summary>
    public const char Since = '起';

    /// <summary>Chars at the end of words that lead to a day.</summary>
    public const string LeadsToDay = "到至于在从由为";

    /// <summary>At the end of a clause it only assures; elsewhere it makes the event a noun's.</summary>
    public const char Particle = '的';

    /// <summary>What is said before a day that stays: 上线时间不变，还是19号.</summary>
    public static IReadOnlyList<string> StillIs { get; } = ["还是", "仍是", "仍为", "仍然是", "就是", "为", "依然是"];

    /// <summary>What may stand beside a day in parentheses that only says when: 薪资模块联调（周二开始）.</summary>
    public static IReadOnlyList<string> OnlyBegins { get; } = ["", "开始", "起", "前", "晚", "晚上", "上午", "下午", "凌晨"];

    /// <summary>The event before it has happened: 28日上线后发现…</summary>
    public const char After = '后';

    /// <summary>The event before it has not: 上线前完成压测.</summary>
    public const char Ahead = '前';
}
