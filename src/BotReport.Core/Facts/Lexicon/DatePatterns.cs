using System.Buffers;
using System.Text.RegularExpressions;

namespace BotReport.Core.Facts.Lexicon;

/// <summary>How dates are written. Patterns read lines in normal form and lower case; what a form means is in <c>Dates/</c>.</summary>
/// <remarks>
/// No quantifier stands inside another, so a hostile line costs its length and no more; the timeout is a second belt,
/// wide, since it counts the time a busy machine gives to others too.
/// A <c>前</c> that makes a day a deadline belongs to the text of the date, <c>前后</c> does not.
/// </remarks>
internal static partial class DatePatterns
{
    private const int Timeout = 5000;
    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string By = "(?:\\s?(?:之前|以前|前(?![后期置端台海])))?";
    private const string YearWord = "(?:(?<y>20\\d\\d)年|(?<ry>[今明去本次])年)?";
    private const string NoUnit =
        "(?!\\s?(?:笔|个|次|家|台|条|项|万|亿|千|元|倍|版|分|秒|人|户|件|单|城|天|小时|月|级|折|起|例|轮|点|以上|以下|左右))";

    // 起 counts accidents and begins periods: 4/1起换新的.
    private const string NoUnitBehindSlash =
        "(?!\\s?(?:笔|个|次|家|台|条|项|万|亿|千|元|倍|版|分(?![批期步别]|[一二两三四五六\\d]{1,2}[批期步个])|秒|人|户|件|单|城|天|小时|月|级|折|例|轮|点|张|套|起(?=事|故|投|客|安|告|[,;]|$)|以上|以下|左右))";
    private const string Part =
        "(?<part>底|末|初(?!始|步|审|评|期)|上旬|中旬|下旬|中下旬|上半月|下半月|中(?![信国行央铁小心间台断止继文英标]))";

    private const string NoBareDay = "[均活志常期程历内线楼院店文卡码公机令间留存位库]|\\d(?!\\d?(?:点|:\\d\\d))|之内|以内|年化";
    private const string Years = "\\d一二两三四五六七八九十几数多同近半周百整全每成往历";
    private const string MonthWeek = "(?:第(?<n>[一二三四五1-5])|(?<n>首|最后一?))个?周(?:的?(?:周|星期)(?<x>[一二三四五六日天]))?";
    private const string DotDay = "(?<![\\d.a-z]|程序|版本|固件|系统|平台|引擎|客户端)(?<m>1[0-2]|0?[1-9])\\.(?<d>[12]\\d|3[01]|0?[1-9])(?![\\d.%a-z])[日号]?";
    /// <summary>A festival alone is a day only where something happens on it: 国庆压测 and 春节红包 are names.</summary>
    private const string FestivalEnds =
        "$|[^\\u4e00-\\u9fff]|[和与及到至起可将能会要必也还就都再已正不没未放休回封值加上发推切交提启完投定停]|上线|开[放业始工服城]|灰度|全量|验收|评审|下线|生效|当|左右|那";
    private const string RelativeMonths = "(?<rm>这个|本|当|下下个?|下个?|上个?|次)月";

    /// <summary>2024年11月15日, 2024-11-15, 2024/11/15, 24年11月15日.</summary>
    [GeneratedRegex("(?<!\\d)(?:(?<y>20\\d\\d)\\s?[年/.\\-]|(?<y>\\d\\d)年)\\s?(?<m>\\d{1,2})\\s?[月/.\\-]\\s?(?<d>\\d{1,2})(?!\\d)(?:\\s?[日号])?" + By, Plain, Timeout)]
    public static partial Regex YearMonthDay();

    /// <summary>20241115.</summary>
    [GeneratedRegex("(?<![\\d.])(?<y>20\\d\\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?![\\d.])" + NoUnit, Plain, Timeout)]
    public static partial Regex Compact();

    /// <summary>11月25日, 12月3, 明年1月15日, 12月16-20日, 12月5日-7日.</summary>
    [GeneratedRegex("(?<!\\d)(?:(?<ry>[今明去本次])年)?(?<m>\\d{1,2})\\s?月\\s?(?<d>\\d{1,2})(?![\\d.])(?:\\s?[日号]?\\s?[-~至到]\\s?(?<d2>\\d{1,2})(?=\\s?[日号]))?(?:\\s?[日号]|" + NoUnit + ")" + By, Plain, Timeout)]
    public static partial Regex MonthDay();

    /// <summary>十一月二十五日, 十二月廿五日.</summary>
    [GeneratedRegex("(?<![一二三四五六七八九十第\\d])(?<cm>十[一二]?|[一二三四五六七八九])月(?<cd>(?:[二三]?十|廿)[一二三四五六七八九]?|[一二三四五六七八九])[日号]" + By, Plain, Timeout)]
    public static partial Regex ChineseMonthDay();

    /// <summary>11/28, 12/5-7, but no ratio: 进度3/5, 3/5个, 7*24.</summary>
    [GeneratedRegex("(?<!进度:?\\s?|整体\\s?|总体\\s?|完成?了?\\s?|还有\\s?|还剩\\s?|通过|解决了?|修复了?|比例:?|占比?|得分|评分|[第共约达剩\\d/.a-z%])(?<m>\\d{1,2})/(?<d>\\d{1,2})(?![\\d/%a-z.])(?:[-~至到](?<d2>\\d{1,2})(?![\\d/%a-z.期批次]))?[日号]?" + NoUnitBehindSlash + "(?!\\s?(?:的|完成率|通过率))" + By, Plain, Timeout)]
    public static partial Regex Slash();

    /// <summary>12-05: two digits each, and no range of things (10-12家, 第12-15页).</summary>
    [GeneratedRegex("(?<![\\d\\-a-z/.第]|\\d:)(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\\d|3[01])(?![\\d\\-a-z/%.:])[日号]?" + NoUnit + By, Plain, Timeout)]
    public static partial Regex Dash();

    /// <summary>11.25上线: a month and a day only before a verb or 前 and 后.</summary>
    [GeneratedRegex(DotDay + "(?=\\s?(?:上线|投产|灰度|全量|发布|发版|提测|交付|到货|开始|启动|完成|切换|割接|迁移|开放|联调|验收|评审|提交|下线|封板|生效|试点|前|后|起|晚|凌晨|上午|下午|可|将|已|\\(周|上(?:$|[\\s,;。!)])))" + By, Plain, Timeout)]
    public static partial Regex DotBeforeVerb();

    /// <summary>预计11.25, 上线时间：11.25: a month and a day behind a word that takes a date.</summary>
    [GeneratedRegex("(?<=(?:(?:上线|发布|发版|投产|提测|交付|完成|开始|启动|切换|灰度|计划|预计|截止)(?:时间|日期|日):?|预计|计划|拟|定于|于|截至|截止|截止到|原|(?:推迟|延期|延后|顺延|提前|调整|改)(?:至|到|为))\\s?)" + DotDay + NoUnit + By, Plain, Timeout)]
    public static partial Regex DotBehindWord();

    /// <summary>提测12.10，上线12.25: right behind a verb that no version follows, with two digits each and nothing behind.</summary>
    [GeneratedRegex("(?<=提测|联调|验收|冻结|封板|交付|评审|切换|割接|灰度|全量|上线|开工|完工|开始|结束)(?<m>1[0-2]|0[1-9])\\.(?<d>0[1-9]|[12]\\d|3[01])(?=\\s*(?:$|[,;\u3002\u3001)]))", Plain, Timeout)]
    public static partial Regex DotBehindVerb();

    /// <summary>由11.25改为12.3: the day a thing was moved from.</summary>
    [GeneratedRegex("(?<=(?:由|从|自)\\s?)" + DotDay + "(?=\\s?(?:改|调整|变更|推迟|延|顺延|提前))", Plain, Timeout)]
    public static partial Regex DotMoved();

    /// <summary>12.16-12.20.</summary>
    [GeneratedRegex("(?<![\\d.a-z率分])(?<m>1[0-2]|0?[1-9])\\.(?<d>[12]\\d|3[01]|0?[1-9])\\s?[-~至到]\\s?(?<m2>1[0-2]|0?[1-9])\\.(?<d2>[12]\\d|3[01]|0?[1-9])(?![\\d.%a-z])[日号]?" + NoUnit, Plain, Timeout)]
    public static partial Regex DotRange();

    /// <summary>12月, 11月底, 12月内, 12月中旬, 12月第一周, 明年1月初.</summary>
    [GeneratedRegex("(?<!\\d)" + YearWord + "(?<m>\\d{1,2})\\s?月(?![\\d龄])份?(?:" + Part + "|(?<part>内)|" + MonthWeek + ")?" + By, Plain, Timeout)]
    public static partial Regex MonthPart();

    /// <summary>11-12月, 明年3至5月.</summary>
    [GeneratedRegex("(?<![\\d.])" + YearWord + "(?<m>\\d{1,2})\\s?[-~至到]\\s?(?<m2>\\d{1,2})\\s?月(?![\\d龄])份?" + By, Plain, Timeout)]
    public static partial Regex Months();

    /// <summary>2025-01: a year and a month.</summary>
    [GeneratedRegex("(?<![\\d.\\-/a-z])(?<y>20\\d\\d)[-/](?<m>0[1-9]|1[0-2])(?![\\d\\-/.:%a-z])(?<part>)" + NoUnit + By, Plain, Timeout)]
    public static partial Regex YearMonth();

    /// <summary>本月26日, 下个月10号.</summary>
    [GeneratedRegex(RelativeMonths + "\\s?(?<d>\\d{1,2})\\s?[日号]" + By, Plain, Timeout)]
    public static partial Regex RelativeMonthDay();

    /// <summary>上旬, 下旬: of the month it is, or of the next.</summary>
    [GeneratedRegex("(?<![月份半])(?<part>[上中下]旬)(?!刊)" + By, Plain, Timeout)]
    public static partial Regex BareTenDays();

    /// <summary>本月, 下月中, 上月底.</summary>
    [GeneratedRegex(RelativeMonths + "(?!度)份?(?:" + Part + "|(?<part>内)|" + MonthWeek + ")?" + By, Plain, Timeout)]
    public static partial Regex RelativeMonth();

    /// <summary>五月初, 四月; 三个月 is no month.</summary>
    [GeneratedRegex("(?<![一二三四五六七八九十第个\\d])" + YearWord + "(?<m>十[一二]?|[一二三四五六七八九])月(?![一二三四五六七八九十\\d龄季])份?(?:" + Part + "|(?<part>内))?" + By, Plain, Timeout)]
    public static partial Regex ChineseMonth();

    /// <summary>月底, 月初, 月内.</summary>
    [GeneratedRegex("(?<![\\d一二三四五六七八九十本当下上次个这每多几数两按])月(?:" + Part + "|(?<part>内))" + By, Plain, Timeout)]
    public static partial Regex BareMonthPart();

    /// <summary>年内, 年底, 明年初, 明年年初, 2025年底, 25年底, 2025年前.</summary>
    [GeneratedRegex("(?:(?<y>20\\d\\d)年年?|(?<!\\d)(?<y>2\\d)年年?(?=[底末初])|(?<ry>[今明去本次])年(?:年|度)?|(?<![" + Years + "今明去本次年])年)(?<part>底|末|内|初(?![始步一二三四五六七八九十])|中(?![国信心])|(?<=[\\d今明去本次]年)前(?![后期景提端]))" + By, Plain, Timeout)]
    public static partial Regex YearPart();

    /// <summary>明年, with nothing behind it that makes it smaller.</summary>
    [GeneratedRegex("(?<ry>明)年(?!度)(?<part>)" + By, Plain, Timeout)]
    public static partial Regex NextYear();

    /// <summary>Q1, 2025Q2, 明年一季度, 本季度末, 季度末.</summary>
    [GeneratedRegex(
        "(?:(?:(?<![\\da-z])(?<y>20\\d\\d|2\\d)年?\\s?|(?<ry>[今明去本])年\\s?|(?<![a-z\\d]))q(?<n>[1-4])(?![a-z\\d])"
        + "|(?:(?<![\\da-z])(?<y>20\\d\\d|2\\d)年\\s?|(?<ry>[今明去本])年\\s?)?第?(?<n>[一二三四]|(?<!\\d)[1-4])季度"
        + "|(?<rq>本|下个?|上个?|这个)季度|(?<![\\d一二三四每各两几个按多半]|本|下|上)季度(?=[末底初内]))(?<part>末|底|初|内)?" + By,
        Plain,
        Timeout)]
    public static partial Regex Quarter();

    /// <summary>上半年, 明年下半年.</summary>
    [GeneratedRegex("(?:(?<y>20\\d\\d)年?|(?<ry>[今明去本])年)?(?<h>上|下)半年(?<part>末|底|初|内)?" + By, Plain, Timeout)]
    public static partial Regex HalfYear();

    /// <summary>Words before a space that are a thought of their own: they name a day and go on, or tell what is over.</summary>
    [GeneratedRegex("(?:[昨今明前后][天晚日早]|[周期拜][一二三四五六日天末]|\\d\\s?[日号])[^\\s\\d]{0,3}[\\u4e00-\\u9fff]{2}$|[\\u4e00-\\u9fff]{3}[了过完毕]$", Plain, Timeout)]
    public static partial Regex EndsThought();

    /// <summary>周六, 下周二, 上周五前. 每周一 and 3周 are no dates.</summary>
    [GeneratedRegex("(?<!(?:[每一二三四五六七八九十几两数双隔]|(?<![菜订清名工账表简保传])单)(?=周|星期|礼拜))(?<!(?<![.\\da-z])\\d{1,2})(?<w>(?<![版样成脚文课标剧])本|这个?|下下个?|下个?|上上个?|上个?)?(?:周|星期|礼拜)(?<x>[一二三四五六日天])(?![均度期个活]|号[线楼机厂仓库门店院桥井路炉站]|报(?![到名送出批备价案检关审税])|会(?![员发开切给出提完推全有]|上[线架]))(?<soon>(?=\\s?(?:[上中下]午|[早晚]上?|夜里|前|再|先|能|统一|重新|一起){0,2}(?:[上切发给推放开交停测签提过出]|出结[果论]|出报告|给[^\\s,;了完过的]{1,4}|[放推开切加扩][到至]?\\s?\\d{1,3}%)(?=\\s|[,;)\u3002]|$)))?" + By, Plain, Timeout)]
    public static partial Regex Weekday();

    /// <summary>本周, 下周, 下周末, 周末.</summary>
    [GeneratedRegex("(?:(?<w>(?<![版样成脚文课标剧])本|这个?|下下个?|下个?|上上个?|上个?)(?:周|星期)(?<part>初|末|内)?|(?<![每\\d双单])周(?<part>末))(?![一二三四五六日天期会度]|报(?![送批备给上到名审价\\sa-z]))" + By, Plain, Timeout)]
    public static partial Regex Week();

    /// <summary>本周：, 下周计划：, **下周**：, 【下周】: what the rest of the line is about. 下周计划上线： promises something itself and is none.</summary>
    [GeneratedRegex(
        "(?<=^|[\\s,;:|*\u3001\u3002\u3010])(?:(?<w>[本这上下])周的?(?:主要|重点)?(?:工作)?(?:计划|安排|目标|进展|完成|完成情况|情况|事项|内容|重点)?|(?<w>this|next|last)\\sweek|(?:后续|下一步)(?:工作)?(?:计划|安排)?)(?:\\*{0,2}\\s?:\\*{0,2}|\u3011\\s?:?)",
        Plain,
        Timeout)]
    public static partial Regex WeekLabel();

    /// <summary>今日, 明日凌晨, 当日, 次日.</summary>
    [GeneratedRegex("(?<day>今日|今天|今晚|今早|今晨|明日|明天|明晚|明早|大后天|后天|昨日|昨天|昨晚|大前天|前天|当日|当天|当晚|同日|同一天|次日|翌日)(?:凌晨)?(?![达活均])" + By, Plain, Timeout)]
    public static partial Regex RelativeDay();

    /// <summary>26日, 26号, 16-20日; neither 3日内 nor 2号线 nor 耗时3日.</summary>
    [GeneratedRegex("(?<![\\d月./\\-~第近每前过满+t]|连续|[耗用历]时|[为工]期)(?<d>\\d{1,2})(?:\\s?[-~至到]\\s?(?<d2>\\d{1,2}))?\\s?[日号](?!" + NoBareDay + ")" + By, Plain, Timeout)]
    public static partial Regex BareDay();

    /// <summary>二十六号, 十五日: two signs at least, since 三日 is mostly a time.</summary>
    [GeneratedRegex("(?<![零一二三四五六七八九十廿百\\d月第近每前过满]|连续|[耗用历]时|[为工]期)(?<d>[二三]十[一二三四五六七八九]?|[十廿][一二三四五六七八九])[日号](?!" + NoBareDay + ")" + By, Plain, Timeout)]
    public static partial Regex ChineseBareDay();

    /// <summary>元旦前, 春节后, 国庆期间. Shop festivals count only with such a word: 双12大促 is no date, nor is 春节礼盒.</summary>
    [GeneratedRegex("(?:(?<y>20\\d\\d)年?|(?<ry>[今明去])年)?(?:(?<f>元旦|春节|除夕|大年三十|大年夜|元宵节?|(?<![大一])小年(?![轻青级代糕])夜?|腊八(?!粥|蒜)|清明|端午|中秋|国庆|劳动节)节?(?<h>假期|长假)?|(?<f>五一|十一)节?(?<h>假期|长假)|(?<f>五一|十一|双11|双十一|双12|双十二|618|七夕|重阳|农历新年|过年)(?=节?前|节?后|当天|期间|之前)节?)(?:(?<s>之前|以前|前(?!后)|之后|以后|后|期间|当天)|(?<=假)|(?=" + FestivalEnds + "))", Plain, Timeout)]
    public static partial Regex Festival();

    /// <summary>节前, 节后: of the next holiday. 年前, 年后: of the Spring Festival, which is the year's turn to whoever says so.</summary>
    [GeneratedRegex("(?<![" + Years + "环细季调时章关情个本这该末春佳今明去次年]|教师|情人|妇女|儿童|父亲|母亲|圣诞|感恩|七夕|重阳|光棍|购物|年货|音乐)(?<f>节|年)(?<s>之前|前(?![后期景提端置])|之后|后(?![续期台端]))", Plain, Timeout)]
    public static partial Regex Holiday();

    /// <summary>正月十五, 腊月二十三, 农历八月初三: months that only the lunar calendar has, or a day that only it counts.</summary>
    [GeneratedRegex(
        "(?:(?:(?<y>20\\d\\d)年?|(?<ry>[今明去])年)?(?:农历|阴历)(?<lm>[正冬腊]|十[一二]?|[一二三四五六七八九])|(?:(?<y>20\\d\\d)年?|(?<ry>[今明去])年)?(?<lm>[正冬腊])|(?<![一二三四五六七八九十第个\\d])(?<lm>十[一二]?|[二三四五六七八九])(?=月初[一二三四五六七八九十](?![一二三四五六七八九十步])))"
        + "月(?<ld>初[一二三四五六七八九十]|[二三]十[一二三四五六七八九]?|[十廿][一二三四五六七八九]?)(?![一二三四五六七八九十个批版期次些直起])日?" + By,
        Plain,
        Timeout)]
    public static partial Regex LunarMonthDay();

    /// <summary>大年初七, 年初七; 初八 alone only before what one does again after the holidays: 初八开门.</summary>
    [GeneratedRegex(
        "(?:(?<ny>大?年)(?<ld>初[一二三四五六七八九十])|(?<![年月当最起一二三四五六七八九十])(?<ld>初[一二三四五六七八九十])(?=\\s?(?:前|后|起|开(?![学课卷])|上班|上线|复工|恢复|返|到岗|值班|发|切|再)))(?![一二三四五六七八九十])" + By,
        Plain,
        Timeout)]
    public static partial Regex NewYearDay();

    /// <summary>3个工作日内, 两周后: counted from the report's day.</summary>
    [GeneratedRegex("(?<!近|过去|上线|发布|投产|延后|推迟|延期|提前|用时|耗时|每|为期|缩短|第|运行|观察|[\\d.])(?<n>\\d{1,2}|十[一二三四五]?|[一两二三四五六七八九])个?(?<u>工作日|自然日|天|日|周|星期|月)(?:之|以)?(?<s>内|后)(?!\\S{0,6}率)", Plain, Timeout)]
    public static partial Regex Distance();

    /// <summary>Right before a day that lies before the one that was planned: 本来8月1号上，提前到29号.</summary>
    [GeneratedRegex("(?:提前|提早)[到至]\\s?$", Plain, Timeout)]
    public static partial Regex MovesUp();

    /// <summary>The time of day behind a date: 3月13日凌晨2点, 4月1日零点, 3月20日 14:30.</summary>
    [GeneratedRegex("\\G\\s?(?:凌晨|清晨|早上|早|上午|中午|下午|傍晚|晚上|晚间|晚|夜间|夜里)?\\s?(?:零点|\\d{1,2}点半?(?:\\d{1,2}分?)?|\\d{1,2}:\\d{2})?", Plain, Timeout)]
    public static partial Regex TimeOfDay();

    /// <summary>In a day as it is written they show that its month is written too.</summary>
    public static SearchValues<char> OfMonth { get; } = SearchValues.Create("月/.-");

    /// <summary>Right before a day in parentheses its weekday: 周三（11月20日）.</summary>
    [GeneratedRegex("(?:本|这个?|下下个?|下个?)?(?:周|星期|礼拜)(?<x>[一二三四五六日天])\\s?\\(\\s?$", Plain, Timeout)]
    public static partial Regex WeekdayBefore();

    /// <summary>Right behind a day its weekday in parentheses: 11月20日（周三）.</summary>
    [GeneratedRegex("^\\s?\\(\\s?(?:周|星期|礼拜)(?<x>[一二三四五六日天])\\s?\\)", Plain, Timeout)]
    public static partial Regex WeekdayBehind();

    /// <summary>Whether what stands between two dates makes them the ends of one period.</summary>
    public static bool Joins(string between) => between.Trim() is "-" or "~" or "至" or "到" or "--" or "起至" or "起到";

    /// <summary>Whether what stands between two days lists them or makes them the ends of one period.</summary>
    public static bool Lists(string between) => Joins(between) || between.Trim() is "、" or "和" or "及" or "与" or "或" or "/";
}
