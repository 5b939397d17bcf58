using System.Text.RegularExpressions;

namespace BotReport.Core.Facts.Lexicon;

/// <summary>What stands between figures that reckon with each other.</summary>
internal static partial class ArithmeticWords
{
    /// <summary>Right before a figure that was: 从98.5%提升至…</summary>
    [GeneratedRegex("(?:由|从|自)[^,;\\u3002\\d]{0,8}$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex From();

    /// <summary>Between what was and what is: 提升至, 降到, 增加到了.</summary>
    [GeneratedRegex("^[^,;\\u3002\\d]{0,8}[至到为]了?(?:约|近)?\\s?$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex To();

    /// <summary>Right before the figure that another is compared with: ，上周1000笔; （上月.</summary>
    [GeneratedRegex("[,(]\\s?(?:较|比|对比|而)?(?:上个?(?:周|月|期|年|季度)|去年(?:同期)?|同期|昨[日天])(?:同期)?(?:为|是|的)?(?:约|近)?\\s?$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Before();

    /// <summary>Right before what a figure has changed by, and nothing else before it: 环比增长, 提升了; in 转化提升 and 整体下降 another thing has changed.</summary>
    [GeneratedRegex(
        "^\\s?[,(]?\\s?(?<base>同比|环比|[较比]上[周月期年]|[较比]去年同期)?\\s?[净共]?(?:(?<up>提[升高]|上[升涨]|增[长加多幅]|涨幅?|升|多)|(?<down>下[降滑跌]|降[低幅]?|减少|跌幅?|缩短|少))(?:了|为|达|约|近)*\\s?$",
        RegexOptions.CultureInvariant,
        5000)]
    public static partial Regex Change();

    /// <summary>Compared with the year before.</summary>
    [GeneratedRegex("同比|去年|上年|同期", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex OfYear();

    /// <summary>Between two figures that it went up, or down.</summary>
    [GeneratedRegex("(?<up>提|升|增|涨|扩|多)|(?<down>降|减|跌|缩|少)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Direction();

    /// <summary>Between two figures that there are more of it, or fewer; 提升 may be told of either.</summary>
    [GeneratedRegex("(?<up>增[加长]?|上?涨|扩[大充]?)(?=[^,;]{0,2}[至到为])|(?<down>减[少]?|下?降[低]?|下?跌|缩[减短小])(?=[^,;]{0,2}[至到为])", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Counted();

    /// <summary>Units of ranks: to fall is to come to a higher number.</summary>
    public static IReadOnlySet<string> Ranks { get; } = new HashSet<string> { "名", "位", "级", "档" };

    /// <summary>Between two figures that the second is twice the first; 近翻倍 is nearly.</summary>
    [GeneratedRegex("(?<![近约超过未没再])(?<written>翻了?(?:一?[倍番]))(?=了?[至到为])", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Doubled();

    /// <summary>The same behind the two.</summary>
    [GeneratedRegex("^\\s?[,(]?\\s?(?:实现|已)?(?<written>翻了?一?[倍番])(?=$|[,;)\\u3002])", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex DoubledBehind();

    /// <summary>Behind two figures that the second is half the first.</summary>
    [GeneratedRegex("^\\s?[,(]?\\s?(?<written>(?:缩短|减少|下降|降低|降|压缩)了?一半|减半)(?=$|[,;)\\u3002])", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex HalvedBehind();

    /// <summary>The unit of a difference of two percentages.</summary>
    public static IReadOnlySet<string> Points { get; } = new HashSet<string> { "个百分点", "百分点", "pp", "pct", "个点" };

    /// <summary>Behind a whole: its parts follow.</summary>
    [GeneratedRegex("^\\s?[,(;:]?\\s?(?:其中|包括)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex OfWhich();

    /// <summary>Between parts of one kind, and what they are the parts of: 、B类8家.</summary>
    [GeneratedRegex("^\\s?(?<mark>[,\\u3001和及])\\s?(?!其中|包括)[^,;:\\u3002()\\d\\u3001]{1,8}$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex NextPart();

    /// <summary>Between the last part and what all of them are: ，共12家. 累计, 目前 and 已 may count others too.</summary>
    [GeneratedRegex("^\\s?,?\\s?(?:(?<all>合计|总计|小计|加起来)|总共|一共|共计|共)(?:为|是)?\\s?$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex InAll();

    /// <summary>The parts end where something else is told: a further of-which, another time, a sum, a comparison.</summary>
    [GeneratedRegex("[;\\u3002()]|其中|累计|合计|共|总|[本上下去今]周|[本上下当]月|今年|去年|全年|日均|平均|环比|同比|[较比](?!例)|目标|计划|以上|超过|新增", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex EndOfParts();

    /// <summary>Names of parts that exclude each other.</summary>
    [GeneratedRegex("成功.*失败|失败.*成功|通过.*(?:失败|驳回|拒绝|未通过|不通过)|已.*(?:未|处理中|进行中)|未.*已|完成.*(?:剩|未)|(?:上线|解决|关闭|处理).*(?:延期|剩|未|取消|遗留)|(?<![a-z])[a-d](?:类|级|档|组|区|行)?\\s?\\d[^a-z;\\u3002]*(?<![a-z])[a-d](?:类|级|档|组|区|行)?\\s?\\d|新.*(?:老|存量)|线上.*线下|线下.*线上|男.*女|女.*男|收入.*支出|境内.*境外|国内.*海外|对公.*(?:个人|对私)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Opposed();

    /// <summary>A number that stands for so many of what the whole counts: 成功80失败30.</summary>
    [GeneratedRegex("(?<=[\\u4e00-\\u9fff]\\s?)(?<n>\\d[\\d,]*)(?=\\s?(?:[,\\u3001;)\\u3002]|$|[\\u4e00-\\u9fff]{2,4}\\s?\\d))", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex BareCount();

    /// <summary>A list and how many it names: A行、B行、C行共2家.</summary>
    [GeneratedRegex("(?<list>[^,;:\\u3002()\\d\\u3001]{1,20}(?:\\u3001[^,;:\\u3002()\\d\\u3001]{1,20}){2,})(?:总共|一共|合计|共计|共)\\s?(?<n>\\d{1,3}|[两二三四五六七八九十])\\s?(?:个|家|项|条|款|种|类|套|人|名|位|座|城|省|大)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex CountedList();

    /// <summary>A list of things that have names, joined by 和 before the last, or by strokes: A行、B行和C行共2家. Of 项 and 条 the names are sentences, and 和 may be in one.</summary>
    [GeneratedRegex(
        "(?:(?<=^|[,;:\\u3002(]|接入|新增|上线|覆盖|开通|签约|对接|包括|包含)(?<list>[^,;:\\u3002()\\d\\u3001和及与/]{1,8}(?:\\u3001[^,;:\\u3002()\\d\\u3001和及与/]{1,8})+[和及与][^,;:\\u3002()\\d\\u3001和及与/]{1,8}?)|(?<list>[^,;:\\u3002()\\d\\u3001和及与/\\s]{1,8}(?:/[^,;:\\u3002()\\d\\u3001和及与/\\s]{1,8}){2,}?))(?:总共|一共|合计|共计|共)\\s?(?<n>\\d{1,3}|[两二三四五六七八九十])\\s?(?:个(?=[城市省区县店门仓银商公客部团系系统])|家|人|名|位|座|城|省)",
        RegexOptions.CultureInvariant,
        5000)]
    public static partial Regex JoinedList();

    /// <summary>What parts a list that <see cref="JoinedList"/> finds.</summary>
    [GeneratedRegex("[\\u3001和及与/]", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Joint();

    /// <summary>A list that names not all of it: A行、B行等.</summary>
    [GeneratedRegex("等\\s?$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex AndOthers();

    /// <summary>By how long something moved: 延期5天, 提前2周.</summary>
    [GeneratedRegex("(?<![较比][^,;\\u3002]{0,8})(?:(?<later>延[期后迟]|推[迟后]|顺延|后延|拖[延后]?|晚|迟)|提前|提早|早)了?\\s?(?<n>\\d{1,3}|[一两二三四五六七八九十])\\s?个?(?<unit>工作日|自然日|天|日|周|星期|月)(?![\\d前内后左上多半])", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex MovedBy();

    /// <summary>Between two days, that the first gave way to the second: 由11月20日推迟到11月28日.</summary>
    [GeneratedRegex("^[^,;:\\u3002\\u3001()]{0,8}(?:[延推拖挪移改调顺变滑]|提前|提早|→|-+>|至|到)[^,;:\\u3002\\u3001()]{0,6}$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex GivesWay();

    /// <summary>The same, with the way it went.</summary>
    [GeneratedRegex("^[^,;:\\u3002\\u3001()]{0,8}(?:(?<later>延[期后迟]?|推[迟后]|顺延|后延|拖[延后]?)|(?<earlier>提前|提早))了?[至到为][^,;:\\u3002\\u3001()]{0,2}$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex WentTo();

    /// <summary>Numbers that are added up, and what they are: 5+3+2共9个.</summary>
    [GeneratedRegex("(?<![\\da-z.+*/-])(?<terms>\\d{1,9}(?:\\s?\\+\\s?\\d{1,9})+)\\s?(?<unit>[\\u4e00-\\u9fff]{1,2}?)?\\s?(?:=|,?\\s?(?:合计|总计|总共|一共|共计|共)(?:为|是)?)\\s?(?<n>\\d{1,10})(?![\\d.%万亿千百])", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex AddedUp();

    /// <summary>Right before a whole that is not to grow: 共12家, 计划10家.</summary>
    [GeneratedRegex("(?:总共|一共|共计|共|总数|总计|合计|计划)(?:为|是|有)?\\s?$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex OfAll();

    /// <summary>Between a whole and what of it is done: ，已上线.</summary>
    [GeneratedRegex("^\\s?[,;(]\\s?(?:目前|现|其中)?(?:累计)?已经?[^,;:\\u3002()\\d]{1,6}$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex DoneOfIt();

    /// <summary>Between that and what is left: ，还剩.</summary>
    [GeneratedRegex("^\\s?[,;]\\s?(?:还有?|仍有?|尚有?)?(?:剩余?|剩下|余下?|其余|差)[^,;:\\u3002()\\d]{0,3}$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex LeftOfIt();

    /// <summary>A whole, what of it is done, and the rate of that: 10个需求完成8个，完成率80%.</summary>
    [GeneratedRegex(
        "(?<whole>\\d{1,7})\\s?(?<unit>[个条台项家笔单件次人份张起户])[^,;:\\u3002()\\d]{0,10},?[^,;:\\u3002()\\d]{0,6}(?<![未没不])(?<stem>[\\u4e00-\\u9fff]{2})了?\\s?(?<part>\\d{1,7})\\s?\\k<unit>?\\s?[,(]?\\s?\\k<stem>率(?:为|达到?|是)?\\s?(?<rate>\\d{1,3}(?:\\.\\d{1,4})?)%",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        5000)]
    public static partial Regex DoneAndRate();

    /// <summary>Numbers.</summary>
    [GeneratedRegex("\\d+(?:\\.\\d+)?", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Number();

    /// <summary>Right before a day: what follows is over. 已于11月20日.</summary>
    [GeneratedRegex("(?:已经?|均已|也已)[于在]?\\s?$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Already();

    /// <summary>Behind a day and its event, in parentheses: it is over. 11月20日上线（已上线）; what has been done of another kind (已排期, 已提测) is no end of it.</summary>
    [GeneratedRegex("^(?<event>[^,;\\u3002()]{1,16})\\((?:[现均都也]|目前)*已经?(?<done>[^,;\\u3002()]{2,8}?)[了完成毕]*\\)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex DoneAside();

    /// <summary>Ends of anything.</summary>
    [GeneratedRegex("^(?:完成|做完|搞定|结束|完毕|落地)$", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex Ends();

    /// <summary>Right behind a day: it is over. 11月20日已上线.</summary>
    [GeneratedRegex("^\\s?(?:已经?|均已)(?!定|确|计划|预计|排|安排|延|推|调)", RegexOptions.CultureInvariant, 5000)]
    public static partial Regex AlreadyBehind();
}
