using System.Text.RegularExpressions;
using BotReport.Core.Text;

namespace BotReport.Core.Drafting.Gate.Lexicon;

/// <summary>Words between two things that are not said the other way round: A依赖B is no B依赖A.</summary>
internal static partial class RelationWords
{
    /// <summary>The first of the two that were named last.</summary>
    public const string Former = "前者";

    /// <summary>The second of them.</summary>
    public const string Latter = "后者";

    /// <summary>Those of one meaning have one name, by which a line's is found in its entry.</summary>
    public static WordFinder<string> All { get; } = new(((string[])
    [
        "依赖 依赖于 取决于 有赖于 基于",
        "优于 好于 强于 胜过",
        "劣于 差于 不如 不及 逊于",
        "高于 大于 多于 超过 超出",
        "低于 小于 少于",
        "快于 早于 先于 领先 领先于",
        "慢于 晚于 后于 落后 落后于 滞后于",
        "比 较之",
        "调用 引用 请求",
        "换成 换为 换到 切换到 切换至 切换为 切换成 切到 切至 替换为 替换成 更换为 改用 改成 迁移到 迁移至 迁到 迁至 迁往 搬到 搬至 升级到 升级至 升级为 转为 转成 转到 转至 变更为 调整为",
        "调拨 调往 划拨 划转 转账 拨付 支付给 付给 打款给",
        "转给 移交 移交给 转交 转交给 交给 交接给 指派给 派给 提供给 借给 租给 卖给 发给 推送给 同步给 反馈给",
        "通知 告知 催促 提醒",
        "委托 授权 聘请 外包给",
        "支援 支持 协助 帮助 增援",
        "替代 取代 代替 顶替 替换",
        "覆盖 包含 包括",
        "并入 合并到 合入 归入 接入",
        "收购 控股 参股 投资",
        "导致 造成 引起 引发 致使 使得 带来",
        "审核 审批 验收 检查 考核 督导",
        "指导 培训 带教 辅导",
        "起诉 投诉 举报",
        "战胜 击败 淘汰",
        "向 往",
        "给",
    ]).SelectMany(Named));

    /// <summary>Before it they turn it round: 旧系统被新系统替代.</summary>
    public const string Passive = "被受遭";

    /// <summary>Between two things that are done one after the other: 先切流量再下线旧服务.</summary>
    [GeneratedRegex("先(?![生进锋前行期后河锋])(?<one>[^;]{2,30}?)(?:,\\s?)?(?:再(?![次度])|然后|而后|随后|之后再|后再|后(?=[\\u4e00-\\u9fff]{2}))(?<other>[^,;]{2,30})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex Order();

    /// <summary>The name of those that lead from a cause to its outcome.</summary>
    public const string LeadsTo = "导致";

    /// <summary>A cause and then its outcome: 因机房断电，成功率下降.</summary>
    [GeneratedRegex("(?:^|[,:\\s])(?:因为?(?![此而素子果])|由于|鉴于|受(?=[^,]{2,30}影响))(?<one>[^,;]{2,30}?)(?:的?影响)?,\\s?(?:所以|因此|因而|故|导致)?(?<other>[^,;]{2,30})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex Because();

    /// <summary>An outcome and then its cause: 成功率下降，因机房断电.</summary>
    [GeneratedRegex("(?<other>[^,;]{2,30}),\\s?(?:主要|系|是)?(?:因为?(?![此而素子果])|由于|源于|原因(?:是|在于|为))(?<one>[^,;]{2,30})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    public static partial Regex For();

    private static IEnumerable<KeyValuePair<string, string>> Named(string words) =>
        words.Split(' ') is var all ? all.Select(w => KeyValuePair.Create(w, all[0])) : [];
}
