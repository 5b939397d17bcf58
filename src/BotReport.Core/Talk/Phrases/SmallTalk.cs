using System.Text.RegularExpressions;
using BotReport.Core.Text;

namespace BotReport.Core.Talk.Phrases;

/// <summary>Tells acknowledgements and delays from updates: such a message has a word of the one kind and nothing but fillers beside it.</summary>
/// <remarks>By what is left over, not by patterns: 好的，谢谢 is an acknowledgement, 好店看板已上线 is none because 店看板 is left.</remarks>
internal static partial class SmallTalk
{
    private const int Longest = 24;

    private static readonly string[] Thanks =
    [
        "收到", "好的", "好嘞", "好滴", "好哒", "好", "ok", "okay", "谢谢", "多谢", "感谢", "辛苦了", "辛苦", "明白", "了解", "知道了", "知道", "嗯嗯",
        "嗯", "行", "没问题", "可以", "早上好", "下午好", "晚上好", "你好", "您好", "再见", "ack", "thanks", "thankyou", "thx", "gotit", "noted",
        "roger", "刚看到", "看到了", "看到", "已阅", "已读", "在的", "在呢", "在哦", "我在", "来了", "就这些", "就这么多", "以上", "先这样", "完毕", "没别的", "早安", "没事", "没有问题", "没什么问题", "没啥问题", "没毛病", "没意见", "无异议", "无误", "都对", "sure", "great", "hi", "hello", "yes", "是的", "对的", "哈哈哈", "哈哈", "赞", "强", "1", "+1",
    ];

    private static readonly string[] Delays =
    [
        "晚点", "稍后", "稍等", "稍晚", "等下", "等会儿", "等会", "待会儿", "待会", "一会儿", "一会", "回头", "晚上", "今晚", "明天", "明早", "开会", "会上",
        "会议中", "在忙", "忙", "马上", "开车", "出差", "在路上", "下班", "来不及", "发不了", "写不了", "交不了", "填不了", "写不完", "填不完", "弄不完", "没空", "没时间", "没写", "没填", "没弄", "没整理", "忘了", "忘记", "外面", "正在写", "正在填", "在写", "在填", "在弄", "在整理", "再说", "later", "tonight", "inameeting", "meeting", "soon", "tomorrow", "busy",
    ];

    private static readonly string[] Fillers =
    [
        "现在", "还在", "正在", "目前", "一下", "再发", "再填", "再补", "再交", "再写", "发你", "发给你", "给你", "我这边", "我先", "今天", "会后", "后", "我", "你", "您", "大家", "机器人",
        "等我", "现", "还", "前", "已", "才", "刚", "弄", "整理", "老板", "领导", "各位", "不好意思", "抱歉", "今", "左右", "可以", "ok", "正", "在", "的", "发", "填", "补", "交", "写", "给", "再", "回", "复", "先", "了", "啦", "哈", "啊", "吧", "呢", "哦", "呀", "嘿", "中", "完", "会",
        "来", "去", "就", "之", "请", "都", "看了", "看过了", "看过", "内容", "全部", "其余", "其它", "其他", "剩下", "别", "ill", "today", "this", "please", "i", "am", "im", "will", "send", "it", "in", "a", "the", "you", "and",
    ];

    /// <summary>收到, 好的谢谢, 👍.</summary>
    public static bool IsAcknowledged(string text) => text.Length <= Longest && (IsOneOf(text) || IsWordless(text) || Covers(text, Thanks, Fillers));

    /// <summary>晚点发, 在开会, 明天补.</summary>
    public static bool IsDelay(string text) => text.Length <= Longest && Covers(text, Delays, [.. Thanks, .. Fillers]);

    /// <summary>还没写完，明天补: of a delay, that there is something to come; 在开会 alone does not say so.</summary>
    public static bool IsUnfinished(string text) => Unfinished().IsMatch(Bare(text));

    /// <summary>Said alone they only greet; in other company they are no sign of it.</summary>
    private static bool IsOneOf(string text) => Bare(text) is "在" or "到" or "早" or "早上" or "哦" or "噢" or "here";

    /// <summary>这个不归我管，问周敏; 我也不清楚; 还没定: in answer to a question, that somebody else would know, or nobody yet.</summary>
    public static bool IsAnothersBusiness(string text) => text.Length <= Longest && Others().IsMatch(Bare(text));

    /// <summary>都改好了, 已更新, 马上改, 已改为11月27日: that something was done about what was asked, and not what.</summary>
    public static bool IsAnnounced(string text) => text.Length <= Longest && Announcement().IsMatch(Bare(text));

    /// <summary>这个要看你们怎么算吧: it is said to somebody, as no line of a report is.</summary>
    public static bool SpeaksToSomebody(string text) => ToSomebody().IsMatch(Normal.Form(text).Trim().TrimEnd('.', '!', '~', '\u3002'));

    /// <summary>还没签, 同比增长20%, 北京和上海的门店: it has no subject of its own and says something of what was spoken of before.</summary>
    public static bool IsPart(string text) => text.Length <= Longest && AskedWords.Fragment().IsMatch(Normal.Form(text).Trim().TrimEnd('.', '\u3002'));

    /// <summary>没问题的: that all is well, or that it will be done.</summary>
    public static bool IsFine(string text) => Fine().IsMatch(Bare(text));

    private static bool Covers(string text, string[] words, string[] fillers)
    {
        var rest = words == Delays ? Enquiries().Replace(Times().Replace(Bare(text), "\n"), "\n") : Bare(text);
        var before = rest.Length;
        foreach (var word in words.OrderByDescending(w => w.Length))
        {
            rest = rest.Replace(word, "\n", StringComparison.Ordinal);
        }

        if (rest.Length == before && !rest.Contains('\n', StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var filler in fillers.OrderByDescending(w => w.Length))
        {
            rest = rest.Replace(filler, "\n", StringComparison.Ordinal);
        }

        return rest.All(c => c == '\n');
    }

    /// <summary>Only pictures and punctuation: 👍, [强], 。。。</summary>
    private static bool IsWordless(string text)
    {
        var form = Normal.Form(text).Trim();
        return form.Length > 0 && (Bare(form).Length == 0 || (form[0] == '[' && form[^1] == ']' && form.Length <= 8));
    }

    private static string Bare(string text) =>
        string.Concat(Normal.Key(text).Where(c => char.IsLetterOrDigit(c) || c == '+'));

    [GeneratedRegex("[没未](?:写|填|弄|整理)|[写填弄]不完|来不及|补|晚[点些]|稍[后晚等]|回头|明[天早]|今晚|晚上|一会|待会|等[下会我]|再[发填补交写说]|later|tonight|tomorrow|soon", RegexOptions.None, 5000)]
    private static partial Regex Unfinished();

    [GeneratedRegex("没(?:有|什么|啥)?问题|没毛病|没意见|无异议|无误|都对", RegexOptions.None, 5000)]
    private static partial Regex Fine();

    /// <summary>周一补, 5点前给你: when it will come; without a word of sending it is none.</summary>
    [GeneratedRegex("(?:下?(?:周|星期|礼拜)[一二三四五六日天]|[0-9一二三四五六七八九十]{1,2}点半?(?:钟)?|[上中下]午)(?=.*[发填补交写给弄说回])", RegexOptions.None, 5000)]
    private static partial Regex Times();

    /// <summary>我查一下, 等我问下周敏: that somebody will find out.</summary>
    [GeneratedRegex(
        "(?:跟|和|找)?(?:查|看|核实|核对|核|确认|了解|统计|翻)(?:一?下|一[查看核翻])(?:数据|数|业务|情况|记录)?|(?:跟|和|找)?问(?:一?下|一问|问)(?:[\\p{IsCJKUnifiedIdeographs}-[再后回]]{2,3}(?=$|[再后回]))?",
        RegexOptions.None,
        5000)]
    private static partial Regex Enquiries();

    [GeneratedRegex(
        "^(?:这个?|那个?|这[条块件]事?|它|好像|应该|其实|我们?|也)*(?:(?:还|暂|暂时|目前)*(?:没定|未定|没确定|没排期|待定)|(?:这[块个条])?归\\p{IsCJKUnifiedIdeographs}{2,4}(?:管|负责|做|跟)|\\p{IsCJKUnifiedIdeographs}{2,3}负责这?[块个条]?的?|(?:不归我们?这?边?(?:管|负责|做)?|不是我们?这?边?(?:管|负责|做|跟)的?|不太?(?:清楚|知道|了解|负责))(?:(?:得|要|应该|可以|你)?去?问|是|找)?(?:一?下)?.{0,6}"
        + "|(?:你|请|麻烦|可以|得|要|应该|去)+(?:问(?![题卷答询诊])|找(?![到回出齐]))(?:一?下|问)?\\p{IsCJKUnifiedIdeographs}{2,4}?|(?:问(?![题卷答询诊])|找(?![到回出齐]))\\p{IsCJKUnifiedIdeographs}{2,4}?吧|(?<=[这那]个?)(?:问(?![题卷答询诊])|找(?![到回出齐]))\\p{IsCJKUnifiedIdeographs}{2,4}?)[了吧哈呢啊的]*$",
        RegexOptions.None,
        5000)]
    private static partial Regex Others();

    [GeneratedRegex(
        "^(?:好的|收到|ok|嗯|我们?|这边|那|那个|这个|刚才?|刚刚|现在|上面的?|这?[几两三]?[条个处]|全部?|都|已经?|按要求|按你说的|照你说的|重新|又|也|再|马上|这就|立刻|立马)*"
        + "(?:(?:改|修改|更新|更正|修正|订正|补充?|调整|处理|完善|弄|搞|重写|写|核对|核实|确认)(?:好|完|过|掉|定|完成|一下|一遍|完毕)*(?:了|啦|咯|过了)|(?<=已经?|[都部])(?:改|修改|更新|更正|修正|订正|补充?|调整|处理|完善|弄|核对|核实)(?:好|完|过|定|完成|完毕)*|(?<=马上|这就|立刻|立马|我)(?:改|修改|更新|更正|修正|补充?|调整|处理|核对|核实)(?:一下|下)?|(?:修改|更新|更正|修正|补充|调整|处理|核对|核实)完毕|搞定)[了啦哈啊哦呀咯的]*(?:你看看?|看看|看下|看一下|请查收|请看|谢谢|辛苦了?)*$"
        + "|^(?:已经?|都|我)*(?:改|修改|更新|调整)(?:好|过)?[了为成到至]+(?:\\d{1,2}月)?\\d{1,2}[日号]$" // 已改为11月27日, of which nobody knows
        + "|^(?:all)?(?:done|fixed|updated|changed)$",
        RegexOptions.None,
        5000)]
    private static partial Regex Announcement();

    [GeneratedRegex("[你您]|我(?![们司方行])|[吧呢哦呀哈嘛吗]$", RegexOptions.None, 5000)]
    private static partial Regex ToSomebody();
}
