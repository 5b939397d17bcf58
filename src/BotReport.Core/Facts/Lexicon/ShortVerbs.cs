using System.Text.RegularExpressions;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Lexicon;

/// <summary>Verbs of one char that hurried people write for an event: 昨天切完了, 26日夜里切, 3月上不了, 9/2批了.</summary>
/// <remarks>One char stands in many words, so a verb counts only at the end of its words, with a tail or right behind a day.</remarks>
internal static partial class ShortVerbs
{
    /// <summary>Of these verbs what is done names the event: 机房演练：21日凌晨做.</summary>
    public static Words Done { get; } = new("做 做完");

    /// <summary>What each verb stands for.</summary>
    private static readonly Dictionary<char, EventWord> Meanings = new()
    {
        ['上'] = new("上线", EventKind.Launch),
        ['切'] = new("切换", EventKind.Launch),
        ['换'] = new("切换", EventKind.Launch),
        ['搬'] = new("切换", EventKind.Launch),
        ['发'] = new("发布", EventKind.Launch),
        ['推'] = new("发布", EventKind.Launch),
        ['停'] = new("下线", EventKind.Launch),
        ['交'] = new("交付", EventKind.Launch),
        ['放'] = new("开放", EventKind.Launch),
        ['开'] = new("开放", EventKind.Launch),
        ['升'] = new("升级", EventKind.Work),
        ['通'] = new("跑通", EventKind.Work),
        ['到'] = new("交付", EventKind.Launch),
        ['拿'] = new("交付", EventKind.Launch),
        ['给'] = new("交付", EventKind.Launch),
        ['出'] = new("交付", EventKind.Launch),
        ['过'] = new("审核", EventKind.Work),
        ['合'] = new(EventWords.Complete, EventKind.Work),
        ['装'] = new(EventWords.Complete, EventKind.Work),
        ['撤'] = new("下线", EventKind.Launch),
        ['批'] = new("审核", EventKind.Work),
        ['签'] = new("签约", EventKind.Work),
        ['改'] = new("修复", EventKind.Work),
        ['关'] = new("下线", EventKind.Launch),
        ['修'] = new("修复", EventKind.Work),
        ['验'] = new("验收", EventKind.Work),
        ['做'] = new(EventWords.Complete, EventKind.Work),
        ['测'] = new("测试", EventKind.Work),
        ['完'] = new(EventWords.Complete, EventKind.Finish),
        ['好'] = new(EventWords.Complete, EventKind.Finish),
    };

    /// <summary>Tails that tell even without a day: 上不了, 已切完.</summary>
    public const string Telling = "不完";

    /// <summary>The event a verb stands for.</summary>
    public static EventWord Of(char verb) => Meanings[verb];

    /// <summary>At the end of a run of words, with what tells that it happened, will happen or will not.</summary>
    [GeneratedRegex(
        "(?<![用赶跟遇加碰对比算补排连跑看马线以网研开收批出颁签转更替兑交支建改修整推调维检相有机无])(?<![早晚](?=上))(?<![展打离公召分拉张放避](?=开))(?<verb>[上切换搬发推停交放批签改测修关开])(?<tail>完了?|好了?|掉了?|过了?|过去了?|出去了?|下来了?|上去了?|出来了?|不了了?|[了的])(?=\\s|$)",
        RegexOptions.CultureInvariant,
        5000)]
    public static partial Regex WithTail();

    /// <summary>Right behind a day and its hour: 26日夜里切, 27号上, 3/31前切新格式.</summary>
    [GeneratedRegex(
        "^(?:\\d{1,2}点半?|分[两三四五\\d]{1,2}批|起|前|后|晚上?|夜里?|夜间|凌晨|早上?|上午|中午|下午|已|就|才|能|可以|先|再|正式|统一|一起|双端|全量|全服|全部|都|会|要|给[\u4e00-\u9fff]{2,4}|跟着?\\S{1,8}?一起){0,3}\\s?(?:(?<verb>[上切换搬发推停交放批签测验开撤关做升到拿通装给])(?=\\s(?!\\s?\\d[\\d.]*%)|$|没问题|不变|[了的完给]|(?<=[开放推])\\d(?![\\d.]*%)|(?<=给)(?!意见|反馈|答复|回复|结论|建议|说法|消息|方案)[\u4e00-\u9fff]{2}(?=\\s|$)|(?<=[发推上])v?\\d{1,2}\\.\\d|(?<=[切换搬交升])[^\\s了的时量点易流叉互通付代接级到至温值])|(?<verb>出)(?=\\s*$))",
        RegexOptions.CultureInvariant,
        5000)]
    public static partial Regex BehindDay();

    /// <summary>Work that is an event only right behind its day; elsewhere these words name things (收银台优化, 机房改造).</summary>
    public static WordFinder<EventWord> OfADay { get; } = new(new (string Name, string Words)[]
    {
        ("发布", "推送 下发 出包 首发 首播 开播"),
        ("下线", "关闭 退役 关服 撤店 撤场 注销 停播"),
        ("开放", "开服 开店 开班 开课 开学 开门"), ("启动", "复工 复产 复课 预热 开幕"), ("切换", "改成 换成 切成"),
        ("提交", "上报 申报 上传 报批 重新提 再提"), ("修复", "hotfix 热修"),
        ("审核", "过会 公示"),
        ("签约", "续签"),
        ("测试", "冒烟 回归 验证 走查 试车"),
        ("核对", "复核"),
        ("完成", "关账 结账 封账"), ("扩容", "扩容"), ("缩容", "缩容"), ("部署", "部署"), ("安装", "安装"), ("替换", "替换 更换"), ("改造", "改造"), ("重构", "重构"), ("集成", "集成"),
        ("立项", "立项"), ("结项", "结项"), ("归档", "归档"), ("备案", "备案 报备"), ("招标", "招标"), ("采购", "采购 下单"), ("付款", "付款 打款 回款"), ("开票", "开票"),
        ("发货", "发货 发运 寄出"), ("盘点", "盘点"), ("清关", "清关 通关 报关"), ("封顶", "封顶"), ("拆除", "拆除"), ("入库", "入库"), ("清理", "清理 清退"), ("排查", "排查"), ("认证", "认证"), ("合并", "合并 合入"), ("拆分", "拆分"), ("补录", "补录"),
        ("加固", "加固"), ("打样", "打样"), ("转正", "转正"), ("推广", "推广"), ("优化", "优化"),
    }.SelectMany(r => r.Words.Split(' ').Select(w => KeyValuePair.Create(w, new EventWord(r.Name, EventKind.Work)))));

    /// <summary>Small words between a day and its verb.</summary>
    [GeneratedRegex("^(?:\\s|零点|\\d{1,2}点半?|晚上?|夜里?|夜间|凌晨|早上?|上午|中午|下午|前|起|已经?|将|会|要|先|再|才|就|能|可以?|开始|统一|集中|全部|正式|完成|进行|做|把[\u4e00-\u9fffa-z0-9]{2,8}?){0,4}", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Between();

    /// <summary>All that stands between such work and its day behind it: 清关最快下周五, 盘点定在周日.</summary>
    [GeneratedRegex("^(?:\\s|最快|最早|最晚|最迟|预计|大概|估计|应该|也|得|要|到|等|定|排|放|安排|改|是|还|在|于|:|scheduled|due|for|on|by|is){1,8}$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex LeadsOn();

    /// <summary>To some first: 先放了30台, 11号先开6个服.</summary>
    [GeneratedRegex("先(?:上线?|开|放|推)(?:了|给)?$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex First();

    /// <summary>It will pass or be passed: 下周三能过, 年后再合.</summary>
    [GeneratedRegex("(?:能|会|可以|再|才能?)(?<verb>[过批通合])(?=\\s|$|了)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Passes();

    /// <summary>A part without a day, and what became of it: 一期上了.</summary>
    [GeneratedRegex("^\\s?(?:第?[一二三四五六\\d]{1,2}(?:期|批|阶段|版|步|轮)|首[批期版])(?:已经?|都|也|刚|今天|昨天)?(?<verb>[上切发推开])了\\s*$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex PartIsOver();

    /// <summary>Not: 先不推了, 还没批.</summary>
    [GeneratedRegex("(?<![对赶跟比看算用谈说够顾犯])(?:先|暂时?|还|仍|到现在)?[不没未别](?<verb>[上切换搬发推交放批签开])(?:了|下来|完)?(?=\\s|$)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Negated();

    /// <summary>Whatever it is, it was finished: 砌完, 跑完了.</summary>
    [GeneratedRegex("[\\u4e00-\\u9fff](?<verb>完)了?(?=\\s|$)|(?<=[搭建造配备装调铺弄写录画])(?<verb>好)了?(?=\\s|$)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Finished();

    /// <summary>A rollout by its percentage: 放到50%, 推到100%.</summary>
    [GeneratedRegex("(?:(?:放|推|加|扩|开)(?:量|了)?|ramp(?:ed)?(?: up)?\\s?|roll(?:ed|s)?[ -]?out\\s?)(?:到|至|to)?\\s?(?<percent>\\d{1,3})%", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Rollout();
}
