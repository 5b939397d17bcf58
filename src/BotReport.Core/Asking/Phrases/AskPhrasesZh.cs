namespace BotReport.Core.Asking.Phrases;

/// <summary>How people ask, in Chinese.</summary>
internal static class AskPhrasesZh
{
    /// <summary>What 上线时间 means: whatever puts a thing before its users. Not 启动, 完成, 提交, 测试, 评审.</summary>
    public static readonly string[] Launch = ["上线", "灰度", "全量", "开放", "交付", "发布", "切换", "排期"];

    /// <summary>Verbs of one char that are left of 整装啥时候上, WAF几号切, and the events they mean.</summary>
    public static readonly (string Verb, string[] Events)[] ShortVerbs =
        [("上", Launch), ("用", Launch), ("切", ["切换", "迁移"]), ("发", ["发布", "上线"]), ("开", Launch), ("停", ["下线"]), ("交", ["提交", "交付"]), ("到", ["交付"]), ("签", ["签约"])];

    public static readonly string[] When =
    [
        "什么时候", "什么时间", "啥时候", "啥时间", "几号", "几时", "几月", "何时", "何日", "哪天", "哪一天", "时间点", "时间表",
        "时间", "日期", "排期", "节点", "ddl", "deadline", "eta", "里程碑", "多会儿", "多咱", "啥时", "哪日", "什么日子", "哪一日", "几月几号", "几月几日", "死线", "截止",
    ];

    /// <summary>They ask when, or, of what is late, by how much: 还要多久, 晚了多久.</summary>
    public static readonly string[] HowLong = ["多久", "多长时间", "几天", "多少天"];

    public static readonly string[] YesNo =
        ["了吗", "了么", "了没有", "了没", "完没", "好没", "成没", "没有吗", "了不", "了么有", "赶得上", "来得及", "有没有", "是否", "是不是", "能不能", "能否", "会不会", "吗", "没上", "上没上", "上不上", "如期", "按时", "按期", "准时"];

    public static readonly string[] Who =
        ["谁在负责", "谁负责", "负责什么", "负责哪些", "负责啥", "分管什么", "分管哪些", "谁在管", "谁管的", "谁管", "谁在弄", "谁搞", "谁弄", "谁牵头", "谁主责", "谁跟的", "谁跟", "谁对接", "归谁管", "归谁", "哪个人", "哪位", "谁家的", "责任人", "接口是谁", "对接人是谁", "主责人", "owner", "负责人是谁", "谁是负责人", "谁在做", "谁做的", "谁来做", "谁在跟", "谁跟进", "谁写的", "谁填", "找谁", "问谁", "是谁", "谁的", "负责人", "对接人", "接口人", "填报人", "谁"];

    public static readonly string[] Done = ["已经", "已", "完成了", "做完了", "做完", "结束了", "搞定了", "搞定", "搞完", "弄完", "弄好", "做好", "好了"];

    /// <summary>Behind an event it has happened: 上线了哪些 asks for nothing that is only planned.</summary>
    public const string Happened = "了";

    public static readonly string[] Open = ["尚未", "还没有", "还没", "没做完", "没搞完", "没搞定", "没弄完", "进行中的", "在做的", "没有完成", "未完成", "没完成", "待办", "未结", "手上有", "手上还有", "手头有", "手头还有", "手里有", "手里还有"];

    /// <summary>What is not before its users yet.</summary>
    public static readonly string[] NotLaunched = ["还没有上线", "还没上线", "没上线", "未上线", "尚未上线", "还没上的", "没上的", "哪些没上", "啥没上", "什么没上", "还要上线", "还要上"];

    public static readonly string[] Slipped = ["没有按时", "没按时", "未按时", "没能按时", "没按期", "未按期", "没按计划", "未按计划", "没如期", "未如期", "不按时", "延期", "延了", "延误", "晚了", "拖了", "推迟", "延后", "延迟", "滑期", "跳票", "改期", "顺延", "拖延", "往后推", "推后", "推了", "推延", "改时间", "改日期", "改了时间", "改了日期", "换时间"];

    public static readonly string[] Overdue = ["逾期", "超期", "过期", "到期未完成", "过了期", "超时未完成", "过期未见结果", "未见结果"];

    public static readonly string[] Due = ["到期", "该完成", "应完成", "该交", "要完成", "该做完", "要交的", "要交付的", "到时间"];

    public static readonly string[] Blocked = ["暂停", "阻塞", "卡住", "卡点", "受阻", "搁置", "挂起", "暂缓", "停滞", "停了", "停滞不前", "堵", "卡着", "卡在", "搁着", "被阻", "不上线", "不能上线", "上不了线", "不上", "不能上", "上不了"];

    public static readonly string[] Cancelled = ["取消", "不做了", "不搞了", "砍掉", "砍了"];

    public static readonly string[] Risk = ["风险", "隐患", "赶不上", "来不及"];

    public static readonly string[] Undated =
        ["没有日期", "没日期", "没写日期", "未给日期", "没给日期", "未定日期", "没定日期", "日期未定", "没有时间", "没定时间", "未定时间", "时间未定", "时间没定", "没定"];

    public static readonly string[] Amount = ["是几", "几笔", "几家", "几台", "多大", "多高", "数值", "数据", "指标"];

    /// <summary>A question that ends so asks for a figure, though no word says it: 入金成功率.</summary>
    public static readonly string[] FigureEndings =
        ["率", "占比", "金额", "笔数", "交易额", "总额", "可用性", "事故数", "均值", "总数", "数量", "交易量", "笔均", "事故"];

    /// <summary>They ask what is meant by a figure.</summary>
    public static readonly string[] DefinedAs =
        ["口径是什么", "口径是啥", "什么口径", "啥口径", "怎么算", "怎么定义", "怎么统计", "如何计算", "如何定义", "如何统计", "定义是什么", "定义是啥", "什么定义"];

    /// <summary>Behind a figure's name they ask the same.</summary>
    public static readonly string[] Definition = ["口径", "定义"];

    public static readonly string[] Progress =
        ["最新进展", "新进展", "新动态", "新消息", "新情况", "新东西", "新动静", "进展", "进度", "情况", "怎么样了", "怎么样", "怎样", "咋样", "如何", "状态", "现状", "到哪了", "到哪步了", "到哪步", "到哪一步了", "走到哪", "搞得怎么样", "啥情况", "什么情况", "啥进展", "啥样了", "顺利", "到哪一步", "到什么阶段", "做了什么", "做了啥", "干了什么", "干了啥", "干什么", "说了什么", "说了啥", "报了什么", "写了什么", "交了什么", "忙什么", "忙啥", "动态", "更新"];

    public static readonly string[] Which =
        ["有哪些事情", "有哪些东西", "有哪些事", "有哪些", "哪些事情", "哪些东西", "哪些事", "哪些", "哪几个", "什么事情", "什么东西", "啥东西", "有什么事", "有啥事", "什么事", "啥事", "哪几件事", "哪个", "什么要", "有什么", "有啥", "啥要", "啥", "什么", "列表", "列出", "列一下", "清单", "所有", "全部", "一览", "都有"];

    /// <summary>How a figure went over the weeks: 入金成功率 趋势.</summary>
    public static readonly string[] Trend =
        ["变化趋势", "趋势", "走势", "曲线", "怎么变的", "怎么变", "如何变化", "涨了吗", "涨没涨", "涨了多少", "升了吗", "降了吗", "跌了吗", "掉了吗", "历史数据", "逐周", "按周", "每周", "每个月", "每月", "各周", "各月", "逐月", "按月", "环比"];

    /// <summary>What differs between two weeks.</summary>
    public static readonly string[] Change =
        ["多了什么", "多了哪些", "多了啥", "少了什么", "少了哪些", "少了啥", "有什么变化", "有啥变化", "有哪些变化", "有何变化", "变化了什么", "变了什么", "变了啥", "什么变化", "哪些变化", "变化", "变动", "有什么不同", "有什么不一样", "有啥不一样", "哪里不同", "不一样", "差异", "有什么区别", "区别"];

    public static readonly string[] Compare = ["比有", "相比", "比起来", "比起", "比较", "比一比", "比一下", "对比", "vs"];

    public static readonly string[] Since = ["以来", "至今", "到现在", "到今天", "之后"];

    public static readonly string[] New = ["新增", "新出现", "新加", "新的", "新提", "新冒出"];

    public static readonly string[] Early = ["提前", "早于计划"];

    public static readonly string[] Count = ["几次", "多少次", "几回", "多少回", "几项", "多少项", "几个", "多少个", "几件", "多少件", "几起", "多少起", "多少"];

    /// <summary>Asks whose report is missing, which the lead's board knows and no past report.</summary>
    public static readonly string[] Missing = ["还没交", "没交", "未交", "没提交", "未提交", "没写周报", "没填", "还没填", "没报", "还没报"];

    public static readonly string[] Why = ["为什么", "为何", "为啥", "什么原因", "啥原因", "原因", "怎么会", "怎么又", "咋又", "咋"];

    public static readonly string[] Mine = ["我的", "我负责的", "我这儿", "俺", "我这边", "我"];

    public static readonly string[] Filler =
    [
        "请问", "麻烦你", "麻烦", "劳驾", "拜托", "您好", "你好", "谢谢", "多谢", "辛苦", "一下子", "帮我看看", "帮我查查", "帮我", "咨询", "请教", "想了解", "了解一下", "了解下", "问问", "看下", "查下", "说说", "说下", "说一下", "手上", "手头", "手里", "名下", "一共", "总共", "最近几周", "近几周", "这几周", "几周", "最近几个星期", "历次", "历周", "这段时间", "里面", "会不", "来着", "相关", "还有", "负责的", "帮忙", "查一下", "查查", "查询", "查", "看一下", "看看", "告诉我", "想知道", "想问", "问一下", "问下", "知道", "一下", "现在", "目前",
        "当前", "最近", "最新", "这边", "那边", "这块", "那块", "那个", "这个", "我们", "咱们", "你们", "大家", "事项", "任务", "项目", "工作", "预计", "计划", "具体", "关于", "可以", "应该",
        "准备", "打算", "大概", "到底", "哈", "呢", "吧", "啊", "呀", "嘛", "了", "的",
    ];

    /// <summary>Words too common to name a section unless they stand in brackets: 全国其他城市 is not 【其他】.</summary>
    public static readonly string[] TooCommon = ["其他", "其它", "总结", "计划", "问题"];

    /// <summary>Chars that hang on a word without belonging to it.</summary>
    public const string Loose = "的了吗呢吧啊呀么是和与及跟都会将能在有把被要给到没还又才就也";

    /// <summary>Words that begin with such a char, which belongs to them: 会员中心.</summary>
    public static readonly string[] KeepsFront = [.. (
        "会员 会计 会话 会议 会展 会场 会签 会诊 能力 能耗 能源 能效 能级 在线 在途 在建 在岗 到店 到家 到账 到货 到期 到付 到场 还款 还贷 还原 就餐 就诊 就业 和解 要素 要件 要约 有效 有赞 有序 "
        + "给付 给排水 跟单 跟踪 跟投 把关 把控 没收 才艺 及时 及格 与会 被保 将军 都市").Split(' ')];

    /// <summary>Words that end with such a char.</summary>
    public static readonly string[] KeepsEnd = [.. "功能 性能 智能 产能 节能 储能 效能 技能 可能 峰会 年会 晚会 工会 学会 协会 商会 大会 展会 社会 机会 例会 周会 委员会 供给 补给 配给 首都 国有 自有 所有 专有 共有 私有 目的 存在 标的 提要 摘要 纪要 概要 需要 直到 签到 报到 偿还 归还 退还 成就".Split(' ')];

    /// <summary>Words that ask, wherever they stand.</summary>
    public static readonly string[] Asking =
    [
        "什么时候", "什么时间", "啥时候", "啥时间", "几号", "几时", "何时", "哪天", "哪一天", "多久", "多少", "谁负责", "谁在", "谁来", "谁是", "谁跟", "找谁", "问谁", "是谁",
        "为什么", "为何", "为啥", "哪些", "哪几", "哪个", "有什么", "有啥", "怎么样", "怎样", "咋样", "到哪了", "是否", "是不是", "能不能", "能否", "会不会", "做了什么", "干了什么", "做了啥", "干了啥", "说了什么", "谁管", "归谁", "多会儿", "怎么变", "有何变化", "变化了什么", "几次", "咋回事", "怎么又", "哪位", "怎么算", "怎么定义", "怎么统计", "口径是",
    ];

    /// <summary>A message that ends so asks: 整装上线了吗.</summary>
    public static readonly string[] AskingEndings = ["吗", "呢", "么", "了没", "了没有", "完没", "好没", "没有啊", "谁", "什么", "如何", "是几", "几个", "几项"];

    /// <summary>A short message that ends so asks: 贝易转 上线时间.</summary>
    public static readonly string[] AskedNouns =
        ["上线时间", "上线日期", "上线情况", "上线计划", "发布时间", "交付时间", "完成时间", "开放时间", "切换时间", "负责人", "对接人", "进展", "趋势", "走势", "延期清单", "延期情况"];

    /// <summary>These ask only behind a space (汇金 排期); without it the message may tell (调整排期).</summary>
    public static readonly string[] WeakNouns = ["时间", "日期", "排期", "进度", "状态", "情况", "清单", "列表", "延期", "逾期", "到期", "阻塞", "暂停", "变化", "对比", "口径", "eta", "deadline", "ddl"];

    /// <summary>A whole message that asks.</summary>
    public static readonly string[] AskedAlone =
        ["延期", "逾期", "到期", "阻塞", "暂停", "本周到期", "下周到期", "上周到期", "本周延期", "本周逾期", "本周上线", "下周上线", "延期事项", "逾期事项", "阻塞事项", "本周变化", "上周变化", "本周新增", "上周延期", "上周上线", "本月上线", "本月到期", "下月上线", "下周交付", "已上线", "提前"];

    /// <summary>Verbs of a report: a question word behind one is what was talked about (沟通什么时候上线).</summary>
    public static readonly string[] Telling =
    [
        "确认", "同步", "沟通", "协调", "讨论", "对齐", "明确", "汇报", "梳理", "待定", "调研", "评估", "排查", "跟进", "询问", "咨询", "调整", "更新", "推进", "推动", "制定", "提供", "预估",
    ];

    /// <summary>With one of these a short message without a question word tells.</summary>
    public static readonly string[] Told = ["已", "完成", "预计", "无", "没有", "取得", "处于", "仍", "定于", "因", "改", "推迟到", "延期到", "提前"];

    /// <summary>The events an event word in a question means.</summary>
    public static readonly (string Word, string[] Events)[] Events =
    [
        ("上线", Launch), ("投产", Launch), ("发版", Launch), ("可以用", Launch), ("能用", Launch), ("可用了", Launch), ("用上", Launch), ("签约", ["签约"]), ("签署", ["签约"]), ("灰度", ["灰度"]), ("放量", ["灰度"]), ("试点", ["灰度"]), ("全量", ["全量"]),
        ("推全", ["全量"]), ("开放", ["开放"]), ("开城", ["开放"]), ("交付", ["交付"]), ("到货", ["交付", "到货"]), ("发布", ["发布", "上线"]), ("切换", ["切换", "迁移"]), ("切流", ["切换"]),
        ("割接", ["切换"]), ("下线", ["下线"]), ("提测", ["测试"]), ("测试", ["测试"]), ("复测", ["测试"]), ("检测", ["测试", "检测"]), ("评审", ["评审"]), ("审核", ["审核"]), ("过审", ["审核"]), ("联调", ["联调"]),
        ("验收", ["验收"]), ("启动", ["启动", "推进"]), ("开工", ["启动"]), ("开始", ["启动", "推进"]), ("提交", ["提交"]), ("定标", ["定标"]), ("完成", []),
    ];
}
