using System.Text.RegularExpressions;
using BotReport.Core.Facts.Lexicon;

namespace BotReport.Core.Talk.Phrases;

/// <summary>The words by which a question says what it wants to know, and those of an answer that tell nothing by themselves.</summary>
internal static partial class AskedWords
{
    private const int RegexMilliseconds = 250;

    /// <summary>What a question wants, by the word that asks for it; the first that fits counts.</summary>
    public static IReadOnlyList<(AskedKind Kind, Regex Word)> Asking { get; } =
    [
        (AskedKind.Reason, Why()), (AskedKind.Person, Who()), (AskedKind.Day, Day()), (AskedKind.Number, Number()), (AskedKind.Place, Which()), (AskedKind.Whether, Whether()),
    ];

    /// <summary>What a question wants that only names it: 上线时间？ 首单金额？ 负责人？</summary>
    public static IReadOnlyList<(AskedKind Kind, Regex Name)> Naming { get; } = [(AskedKind.Day, DayName()), (AskedKind.Number, NumberName()), (AskedKind.Person, PersonName())];

    /// <summary>The last letters of sums of money.</summary>
    public const string Money = "元万亿块";

    /// <summary>上线时间待定: what a day is called that is not known.</summary>
    public const string TimeOf = "时间";

    /// <summary>What ends a question.</summary>
    public const string Mark = "？";

    [GeneratedRegex(@"[?？。;；，!！\n]+|,(?!\d{3})", RegexOptions.None, RegexMilliseconds)]
    public static partial Regex Between();

    [GeneratedRegex("^(?:请问|请|麻烦|再|你|帮忙?)*(?:(?:补充|说明|写明|确认|核实|补|写|加|说|问)(?:一下|下|上|清楚)?)?(?:大概|具体|到底|究竟)?|[呢啊呀吧哈]+$", RegexOptions.None, RegexMilliseconds)]
    public static partial Regex Manners();

    [GeneratedRegex(@"\d[\d.,]*[ ]*(?<unit>%|[万亿]?\p{IsCJKUnifiedIdeographs}?)", RegexOptions.None, RegexMilliseconds)]
    public static partial Regex Figures();

    [GeneratedRegex("比例|占比|比重|进度|率|百分|增长|增幅|涨幅|降幅|下降|完成度", RegexOptions.None, RegexMilliseconds)]
    public static partial Regex WantsShare();

    [GeneratedRegex("金额|单价|价|费|成本|收入|营收|钱|预算|款", RegexOptions.None, RegexMilliseconds)]
    public static partial Regex WantsMoney();

    /// <summary>No day yet.</summary>
    [GeneratedRegex("待定|未定|没定|没有?排期|未排期|不确定|没确定|未确定", RegexOptions.None, RegexMilliseconds)]
    public static partial Regex NoDay();

    /// <summary>What may stand beside a value and says nothing of its own.</summary>
    [GeneratedRegex(
        "大约|大概|左右|差不多|预计|计划|目前|现在|暂时|本周|已经|同比|环比|较上周|比上周|总共|一共|合计|累计|推迟到|延期到|延到|改到|改为|改成|提前到|应该|可能|最[晚快迟早]|不超过|超过|负责|跟进|牵头|对接|时间|日期|[ :：是为约共在由于到的和与及、了吧呢哈哦都给就会能近已将还暂]",
        RegexOptions.None,
        RegexMilliseconds)]
    public static partial Regex Idle();

    /// <summary>The clauses of a text, without what stands between them.</summary>
    [GeneratedRegex(@"(?:[^，,；;。？?]|,(?=\d{3}))+", RegexOptions.None, RegexMilliseconds)]
    public static partial Regex Clause();

    /// <summary>是张伟, 由张伟: what leads to a value.</summary>
    [GeneratedRegex("^(?:就?是|由|为)(?=.)", RegexOptions.None, RegexMilliseconds)]
    public static partial Regex Leading();

    /// <summary>Whether something has happened, without what.</summary>
    [GeneratedRegex("还没有?|尚未|没有?|未|不|已经?|正在|目前|现在|暂时?|都|也|了|完|好|过|的|是|在|中|吧|呢|啊", RegexOptions.None, RegexMilliseconds)]
    public static partial Regex Aspect();

    /// <summary>Something happened, or did not: no name of a thing.</summary>
    [GeneratedRegex("[了已未没]|正在|完成|上线|通过|启动|推进", RegexOptions.None, RegexMilliseconds)]
    public static partial Regex Happened();

    [GeneratedRegex("^(?:这|那|我|你|他|她|谁|还|没|不)", RegexOptions.None, RegexMilliseconds)]
    public static partial Regex NoName();

    /// <summary>A family name, one of the most frequent, and a given name.</summary>
    [GeneratedRegex(
        "^(?:[王李张刘陈杨黄赵周吴徐孙马胡朱郭何罗高林郑梁谢唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]|欧阳|上官|司马|诸葛)"
        + @"\p{IsCJKUnifiedIdeographs}{1,2}$",
        RegexOptions.None,
        RegexMilliseconds)]
    public static partial Regex FullName();

    [GeneratedRegex("^(?:因为|由于|主要是|原因是|受|卡在)", RegexOptions.None, RegexMilliseconds)]
    public static partial Regex Because();

    /// <summary>Words without a subject of their own: 还没签, 同比增长20%, 北京和上海的门店. They say something of what was spoken of before.</summary>
    [GeneratedRegex(
        @"^(?:已经?(?!\p{IsCJKUnifiedIdeographs}{4})|同比|环比|较上|大约|大概|差不多|约\d|是(?!否)|因为|由于).{0,20}$"
        + @"|^(?:还没有?|尚未|没有?|未(?!来))\p{IsCJKUnifiedIdeographs}{1,3}$|^由\p{IsCJKUnifiedIdeographs}{2,4}(?:负责|跟进|牵头)$"
        + @"|^(?:\p{IsCJKUnifiedIdeographs}{1,2})[了过]$|^[^\s了已未没在]{2,10}的[^\s了已未没的]{1,4}$",
        RegexOptions.None,
        RegexMilliseconds)]
    public static partial Regex Fragment();

    /// <summary>Whether it is a Chinese character: figures and letters alone say nothing of what they are.</summary>
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>The names of provinces and cities in a text.</summary>
    public static IEnumerable<string> Places(string text) => PlaceWords.Names.Where(p => text.Contains(p, StringComparison.Ordinal));

    [GeneratedRegex("为什么|为何|什么原因|原因|怎么(?:还)?没|why", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Why();

    [GeneratedRegex("是?(?:谁|哪位|哪个?(?:人|同事|同学|部门|团队|组|方))|\\bwho\\b", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Who();

    [GeneratedRegex("是?(?:几月几[号日]|几号|几月|哪一?天|哪日|什么时[候间]|啥时候|何时|多久)|\\bwhen\\b", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Day();

    [GeneratedRegex(@"是?(?:几(?![号月天日点时乎])|多少)(?:个(?=\p{IsCJKUnifiedIdeographs}))?(?<unit>[家户笔单人台套条次例万亿元城店项倍%]?)钱?|how (?:many|much)(?<unit>)", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Number();

    [GeneratedRegex("是?在?哪(?:里|儿|些|几[个家]|家|个)(?:城市?|省份?|地区|区域|地方)?|\\bwhere\\b", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Which();

    [GeneratedRegex(@"[了过]?(?:吗|么|没有?)$|是否|有没有|是不是|能不能|(?<=(\p{IsCJKUnifiedIdeographs}))[没不]\1", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Whether();

    [GeneratedRegex("(?:时间|日期)$|date", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex DayName();

    [GeneratedRegex("(?:金额|比例|占比|进度|数量|单价|费用|成本|[家笔人户单]数|增幅|增长率|百分比|预算)$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex NumberName();

    [GeneratedRegex("(?:负责人|对接人|跟进人)$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex PersonName();
}
