using BotReport.Core.Text;

namespace BotReport.Core.Facts.Lexicon;

/// <summary>What a word says about the event it names.</summary>
internal enum EventKind
{
    /// <summary>A promise worth following even without a date: 上线, 灰度, 全量, 开放, 交付, 发布, 下线, 切换, 启动.</summary>
    Launch,

    /// <summary>Beginning something: what begins is its object, and gives way to a greater event beside it (启动灰度).</summary>
    Start,

    /// <summary>Work on the way: a milestone only with a date, or when it is stopped.</summary>
    Work,

    /// <summary>完成: an event only where no other stands.</summary>
    Finish,

    /// <summary>A noun that holds an event word and is none: 上线评审会, 测试环境.</summary>
    Noun,
}

/// <summary>An event's canonical name and its kind.</summary>
internal readonly record struct EventWord(string Name, EventKind Kind);

/// <summary>Words that name events, and nouns that only look like them.</summary>
internal static class EventWords
{
    /// <summary>The name of the event when only 暂停 or 搁置 is said.</summary>
    public const string Progress = "推进";

    /// <summary>The name of the event when only 取消 or 推迟 is said.</summary>
    public const string Launch = "上线";

    /// <summary>The event when nothing else is named.</summary>
    public const string Complete = "完成";

    /// <summary>The names of a rollout, to some and to all.</summary>
    public const string Gradual = "灰度";

    /// <inheritdoc cref="Gradual"/>
    public const string Full = "全量";

    /// <summary>From the old to the new, perhaps by and by.</summary>
    public const string Switch = "切换";

    /// <summary>The promise of a date itself.</summary>
    public const string Schedule = "排期";

    private static readonly string[] LaunchRows =
    [
        "上线:上线 投产 生效 上架 上生产 投入使用 投用 投入生产 推上线 重新上线 正式启用 启用 起执行 起实施 起施行 强制开启 强制启用 上了线 发生产 发上去 推生产 上不了架 上不了线 go-live go_live goes_live going_live went_live golive launch launches launched ga 发全网",
        "灰度:灰度 试点 进dogfood dogfood 放量 试运行 试营业 试开业 试运营 试用 内测 公测 小流量 切量 canary beta internal_beta",
        "全量:全量 推全 放全量 全国放量 全面放量 全部放量 全网放量 放量到全国 放量至全国 放量到100% 放量至100% 全量发布 全量上线 铺开 全国铺开 全面放开 全面推广 全面铺开 全量放开 推广至全国 全国推广 推广到全国 全放 全推 全行推广 全公司推广 全网推广 全面推开 全面推行 全员推广 放全国 推全国 全切 全服放 放全服 推到全省 推到全国 推到全行 推到全集团 推到全公司 推至全国 推至全省 扩到全省 扩到全公司 推开 铺齐 铺满 扩到全国 扩至全国 扩大到全国 full_rollout rollout_to_100% rolls_out_to_100% 100%_rollout fully_rolled_out rolled_out_to_all",
        "开放:开放 开城 放开 开通 开售 开卖 开业 开园 开营 开站 开仓 开抢 开打",
        "发布:发布 发版 发包 release released releases ship ships shipped 发新版 发了版 公布 公告 挂网 发标 发出",
        "交付:交付 到货 到厂 到仓 到样 给到包 移交 交货 交房 delivered",
        "下线:下线 停用 关停 下架 停开 停运 停投 停服 停售 停印 停产 撤下 下掉 eol sunset",
        "切换:切换 切流 割接 迁移 搬迁 切流量 割接上线 切完 切过去 切到 切生产 切库 搬家 cutover cut_over migrate migrated",
    ];

    private static readonly string[] WorkRows =
    [
        "评审:评审 初评 终评 复评 上线评审 过评审",
        "审核:审核 过审 送审 报审 提审 审批 终审 批复 出结果 出结论 获批 复审",
        "提交:提交 送交 报送 重新提交 递交 递上去 报上去 送检 送测 送样 送实验室 交上去 重新报 重报 补报 交给 给到 提给 提报 交初稿 交稿 submit submitted",
        "开标:开标",
        "到岗:到岗 报到 入职",
        "联调:联调 对联",
        "验收:验收 uat",
        "核对:核对 对账 轧账 对平 对完 跟银行对 和银行对",
        "推进:推进 对接 恢复推进",
        "排期:排期 排到 排至",
        "开发:开发 研发 编码",
        "修复:修复 整改 清掉 热更修 热修",
        "初始化:初始化",
        "治理:治理",
        "定标:定标 中标",
        "评分:评分",
        "演练:演练",
        "试产:试产 试跑",
        "交付:到位 到齐 回样 拿到 拿证 下证 取证 出报告 给包",
        "跑通:跑通 打通 连通",
        "接入:接入",
        "升级:升级",
        "分析:分析",
        "测试:测试 提测 提的测 提了测 检测 复测 重测 补测 压测 自测 测评 回归测试 渗透测试",
        "签约:签约 签署 签订 签合同 签下 盖章 签收 签字 signed",
    ];

    private static readonly string[] Nouns =
    [
        "签收校验 签收率 签收单 签收件 签收时间 签收照片 电子签收 上线评审会 评审会 复盘会 启动会 launch_review release_review go-live_review release_notes launch_plan release_plan 交付物 发布系统 发布平台 灰度平台 开放平台 开放银行 测试环境 测试证书 测试治具 测试设备 测试样机 测试服 测试资源 测试数据 测试用例 测试人员 测试团队 测试组",
        "测试账号 门店启动 启动资金 测评机构 测评报告 评估报告 检测机构 检测通知 检测周期 检测报告 检测标准 审核流程 审核标准 审核效率 审核员 验收标准 开放日 切换开关 对账单 对账文件 对账系统",
        "全量数据 全量用户 全量商户 全量门店 全量客户 全量回归 全量校验 全量同步 升级包 迁移工具 迁移脚本 上线清单 上线手册 上线首日 上线次数 发布次数 发布窗口 开发者",
        "分析师 研发部 研发中心 研发团队 研发效能 开发团队 开发资源 开发人员 线上线下 下线下 提交人 提交率 发布率 交付率 不涉及上线 未涉及上线 影响上线 不影响上线",
        "全量库存 全量比对 全量核对 进场检查 压测数据 压测脚本 压测环境 压测方案 压测工具 压测报告 复测报告 验收报告 评审报告 联调报告 演练报告 上线报告 分析报告 门店到位率 到位率 人员到位 资金到位 批复文件 立项批复",
        "暂停", // no 停开 in 暂停开放
        "开放性 接入方 接入商户 接入机构 推进会 对接人 对接会 交付质量 交付效率 需求交付 启动器 启动页 自动化测试平台 测试平台 测试报告",
        "验收人 审批人 测试人 联调人 审批流 工作流 已上线城市 已开放城市 已上线门店 已接入商户 未上线城市 待上线城市 上线城市 上线门店 上线商户 测试发现 联调发现 灰度发现 定标结果 中标结果 评审意见 排期表 上线单 发布单 试点范围 灰度范围 推广范围",
    ];

    /// <summary>Finds them; the longest wins, so a noun swallows the event in it.</summary>
    public static WordFinder<EventWord> Finder { get; } = new(
        Rows(LaunchRows, EventKind.Launch)
            .Concat(Rows(WorkRows, EventKind.Work))
            .Concat(Rows(["启动:启动 开始 开工 动工 kickoff kicks_off starts begins 开展 进场 开跑 开建 量产 开量"], EventKind.Start))
            .Concat(Rows(["完成:完成 完毕 收尾完成 搞定 完工 竣工 弄完 做完 装完 升完 补齐 补完 落地 刷完 回刷完 跑完 合主干 合入主干 收尾 定稿 ✅ done completed"], EventKind.Finish))
            .Concat(Nouns.SelectMany(n => n.Split(' ')).Select(n => n.Replace('_', ' ')).Select(n => KeyValuePair.Create(n, new EventWord(n, EventKind.Noun)))));

    /// <summary>Behind an event word they make it a noun: 开发进度, 上线方案, 核对技术方案.</summary>
    public static Words NounTails { get; } = new(
        "会 会议 评审会 复盘会 平台 环境 资源 方法 方案 技术方案 周期 机构 通知 率 次数 说明 手册 准备就绪 流程 规则 用例 清单 标准 经验 人员 团队 组 "
        + "工具 模块 策略 总结 链路 首日 当日数据 进度 能力 需求 系统 效率 质量 目标 成本 风险 脚本 文件 数量 期间 之前 的 过程中 窗口 节奏 计划书 机制 体系 记录 日志 业务量 范围 名单 接口 页面 按钮 文档 材料 期 机器人 助手 差异 差额");

    /// <summary>Words that only begin like one of them: 发布会员日预告.</summary>
    public static Words NoNounTails { get; } = new("会员 会计 会话 会展 率先 期货 的确 组织 组件");

    /// <summary>Of a launch it makes a noun, of work it is the object: 上线首日, 核对首日流水.</summary>
    public const string FirstDay = "首日";

    /// <summary>Behind an event word they belong to the promise and are no object: 上线时间, 测试工作, 上线保障.</summary>
    public static Words PromiseTails { get; } = new("时间 计划 安排 条件 工作 保障 阶段 日期 事宜 准备 节点 时点 方面 执行 窗口");

    /// <summary>Behind a word of work: its day is spoken of.</summary>
    public static Words Days { get; } = new("时间 日期 日子 节点 时点");

    /// <summary>Before an event word they make it somebody else's, or an aim: 协调开放, 配合开城.</summary>
    public static Words Aids { get; } = new("协调 配合 支持 协助 支撑 协同 依赖 促进 不涉及 未涉及 不影响 影响 具备 用于 以便 为了 确认 沟通 讨论 别 不要 勿 避免");

    /// <summary>At the end of a clause these say that it happened, without 已: 方案启动.</summary>
    public static Words Punctual { get; } = new("上线 启动 发布 下线 交付 全量");

    /// <summary>They open a condition, which promises nothing: 若M2到9/22还没完.</summary>
    public static Words Condition { get; } = new("若 如果 一旦 要是 假如 倘若 万一 只要 if");

    /// <summary>Meetings, trainings, inspections: their clause holds no milestone.</summary>
    private static Words Meetings { get; } = new("召开 参加 组织 举办 汇报 培训 巡检 参会 例会 周会 团建 验收会 沟通会 碰头会 答辩会 座谈会 宣讲会 复盘会 分享会 同步会 站会 晨会 双周会 月会 对齐会 讨论会 协调会 推进会 交流会 说明会 研讨会 总结会 动员会 封网 封板 启动会 评审会 现场检查 迎检 述职 期间不 期间禁止 期间暂停 不发版 不做变更");

    /// <summary>Whether a clause tells of a meeting; 培训系统 and 巡检小程序 are none.</summary>
    public static bool IsMeeting(string text) => Meetings.FindIn(text).Any(m => Products.At(text, m.End) is null);

    /// <summary>What people build: a word before one of these names it.</summary>
    public static Words Products { get; } = new("系统 平台 小程序 机器人 工具 模块 功能 助手 app 程序 服务 中心 页面 页 接口 流程 弹窗 插件 引擎 机制 队列 按钮 组件 脚本 订单 交易 报表 看板 游戏 活动 提醒 通知 清单 问题");

    private static IEnumerable<KeyValuePair<string, EventWord>> Rows(string[] rows, EventKind kind) => rows
        .Select(r => r.Split(':'))
        .SelectMany(r => r[1].Split(' ').Select(w => KeyValuePair.Create(w.Replace('_', ' '), new EventWord(r[0], kind))));
}
