using System.Globalization;
using System.Text.RegularExpressions;
using BotReport.Core.Talk.Wording;
using BotReport.Core.Text;

namespace BotReport.Core.Talk.Phrases;

/// <summary>Reads commands in the words colleagues use for them: 这周没啥更新, 跟上周一样, 把第2条改成…, 第三条删掉, 几点截止.</summary>
/// <remarks>
/// Each reading covers the whole message from its first to its last word, so that a line of a report that only begins like one of them
/// (没有更新的接口已下线, 删除3条规则) stays a line of a report.
/// </remarks>
internal static partial class Spoken
{
    private const int RegexMilliseconds = 250;
    private const int Longest = 40;

    /// <summary>Small words that may end any sentence.</summary>
    private const string End = "[了哈啊呢哦呀吧啦噢嘛嗷哒的]*$";

    /// <summary>Why somebody has nothing to tell.</summary>
    private const string Absence = "在?(?:请了?假|休假|休了?[年病事产婚]假|[年病事产婚]假|调休|出差)";

    /// <summary>这周, 我这边, 目前 and the like, in front of what is said.</summary>
    private const string Before =
        "(?:我们组?|我这边|我这|我|咱们?|这边|本周|这周|这个?星期|这个?礼拜|今天|目前|暂时|现在|都|也|确实|真的|好像|应该|基本上?|大致|其余|别的|剩下的?|还是|就|的|" + Absence + ")*";

    private const string Front = "^" + Before;

    private const string Digits = "[0-9]{1,3}|[一二三四五六七八九十]{1,3}";
    private const string Items = "第(?<item>" + Digits + ")条?(?:[,、和跟及]+第?(?<item>" + Digits + ")条?)*";
    private const string Number = "(" + Digits + ")";

    /// <summary>What a message means in other words than the command's; null when it means none.</summary>
    public static Phrase? Read(string message)
    {
        var written = message.Trim();
        var text = Normal.Form(written);
        if (Amend(text, written) is { } amend)
        {
            return amend;
        }

        var bare = Bare(text);
        return text.Contains('\n', StringComparison.Ordinal) || bare.Length is 0 or > Longest ? null
            : Answer(text, bare, null) is { } answer ? answer
            : (Polite.Read(bare) ?? AfterThanks(text)) is { } command ? command
            : NotResponsible().IsMatch(bare) ? new Phrase.NotResponsible(null)
            : Deleted(Normal.Key(text).TrimEnd('.', '!', '\u3002', '~')) is { Count: > 0 } numbers ? new Phrase.Delete(numbers)
            : TakeBack().IsMatch(bare) ? new Phrase.Withdraw()
            : HowTo().IsMatch(bare) ? new Phrase.Help()
            : Sent().IsMatch(bare) ? new Phrase.Status()
            : Until().IsMatch(bare) ? new Phrase.Later()
            : ItemWrong().Match(bare) is { Success: true } wrong ? new Phrase.Unfinished(UnfinishedCommand.Amend, $"{Value(wrong.Groups["item"].Value)}")
            : Pointless().IsMatch(bare) || text.All(c => char.IsAsciiDigit(c) || c is ' ' or ',') ? new Phrase.Vague()
            : null;
    }

    /// <summary>好店没有更新, 其他：同上周: the answer for one section, its name in front.</summary>
    /// <param name="section">The section's name by what people call it; null when nothing is called so.</param>
    public static Phrase? ReadFor(string message, Func<string, string?> section)
    {
        var text = Normal.Form(message).Trim();
        if (text.Contains('\n', StringComparison.Ordinal) || text.Length > Longest || InFront().Match(text) is not { Success: true } cut)
        {
            return null;
        }

        var rest = text[cut.Length..];
        return section(cut.Groups[1].Value.Trim()) is not { } named ? null
            : NotResponsible().IsMatch(Bare(rest)) ? new Phrase.NotResponsible(named)
            : Answer(rest, Bare(rest), named);
    }

    /// <summary>没有更新, 同上周; also in clauses and with thanks around: 收到，这周没啥更新，跟上周一样.</summary>
    private static Phrase? Answer(string text, string bare, string? section)
    {
        if (NothingNew().IsMatch(bare))
        {
            return new Phrase.NoUpdate(section);
        }

        if (Same().IsMatch(bare))
        {
            return new Phrase.SameAsLastWeek(section);
        }

        var clauses = text.Split([',', ';', '.', '!', ' ', '~', '\u3002'], StringSplitOptions.RemoveEmptyEntries)
            .Where(c => !SmallTalk.IsAcknowledged(c))
            .Select(Bare)
            .Where(c => !Away().IsMatch(c))
            .ToList();
        return clauses.Count == 0 || !clauses.TrueForAll(c => NothingNew().IsMatch(c) || Same().IsMatch(c)) ? null
            : clauses.Exists(c => Same().IsMatch(c)) ? new Phrase.SameAsLastWeek(section)
            : new Phrase.NoUpdate(section);
    }

    /// <summary>好的，发布; 没问题，发布吧: one command and thanks around it.</summary>
    private static Phrase? AfterThanks(string text)
    {
        var clauses = text.Split([',', ';', '.', '!', '~', '\u3002'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return clauses.Length > 1 && clauses.Where(c => !SmallTalk.IsAcknowledged(c)).Select(Bare).ToList() is [var one]
            ? (Commands.Named(one) is { } named and not Phrase.Notes ? named : Polite.Read(one))
            : null;
    }

    private static Phrase.Amend? Amend(string text, string written) =>
        AmendItem().Match(text) is { Success: true } item ? new(Value(item.Groups[1].Value), written[item.Groups[2].Index..])
        : ItemAmended().Match(text) is { Success: true } amended ? new(Value(amended.Groups[1].Value), written[amended.Groups[2].Index..])
        : null;

    private static List<int> Deleted(string key)
    {
        var match = ItemsGone().Match(key) is { Success: true } gone ? gone : GoneItems().Match(key);
        return match.Success ? [.. match.Groups["item"].Captures.Select(c => Value(c.Value))] : [];
    }

    /// <summary>12, 三, 十二, 二十.</summary>
    private static int Value(string number)
    {
        if (char.IsAsciiDigit(number[0]))
        {
            return int.Parse(number, CultureInfo.InvariantCulture);
        }

        var ten = number.IndexOf('十', StringComparison.Ordinal);
        return ten < 0 ? One(number) : (ten == 0 ? 10 : 10 * One(number[..ten])) + One(number[(ten + 1)..]);
    }

    private static int One(string digit) => digit.Length == 0 ? 0 : "一二三四五六七八九".IndexOf(digit[^1], StringComparison.Ordinal) + 1;

    private static string Bare(string text) => string.Concat(Normal.Key(text).Where(char.IsLetterOrDigit));

    [GeneratedRegex(
        Front + "(?:暂?无|没有?|没啥|没什么|没得|木有|暂时没有?)(?:什么|啥|任何|太多|多少|特别|特殊|新|大|的)*"
        + "(?:(?:需要|要|可|可以|值得|好)(?:更新|补充|写|报|填|说|汇报|同步)|做什么|做啥|干什么|干啥|干活|更新|变化|变动|进展|新增|内容|补充|动静|东西|事项)*" + End
        + "|^(?:nothing(?:new|toreport|toadd|thisweek)*|nochanges?|nothingnewthisweek|noupdates?(?:thisweek|fromme|frommyside)?)$",
        RegexOptions.None,
        RegexMilliseconds)]
    private static partial Regex NothingNew();

    [GeneratedRegex(
        Front + "(?:没变化?|不变)?(?:内容|进展|情况|进度|数据|的)*(?:(?:跟|和|与|同)(?:上周|上一周|上星期|上个?礼拜|上次|上期)的?(?:内容|进展|情况|进度|数据)?(?:一样|一致|相同|没变化?|不变|一模一样)"
        + "|(?:同|照|按照?|沿用)(?:上周|上一周|上星期|上次|上期)的?)" + End,
        RegexOptions.None,
        RegexMilliseconds)]
    private static partial Regex Same();

    /// <summary>本周请假: beside nothing new it says why.</summary>
    [GeneratedRegex("^(?=.*(?:" + Absence + "))" + Before + End, RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Away();

    /// <summary>不是我负责的, 这块不归我管.</summary>
    [GeneratedRegex(
        "^(?:这个|这块|这些|这条|这|该|此|那|板块|部分|内容|事情?|项|周报|现在|目前|已经|早就|都|也|好像|其实|我)*"
        + "(?:不是(?:由|归)?我(?:负责|管|做|填|跟进?|跟进|对接|的(?:板块|活|事|工作|职责))|不归我(?:管|负责|填)?|不由我(?:管|负责|填)|不负责(?:这个|这块|这些|这项)?|不该我(?:填|管|写)|不用我(?:填|管|写)|(?:跟|和|与)我(?:无关|没关系))" + End,
        RegexOptions.None,
        RegexMilliseconds)]
    private static partial Regex NotResponsible();

    [GeneratedRegex(
        "^(?:请|麻烦|帮我)*(?:把|将)?" + Items + "(?:也|都|给我|帮我|先|就)*(?:删掉|删除|删了|删去|删|去掉|拿掉|不要了)" + End + "|^(?<item>[0-9]{1,3})(?:删掉|删除|删了|删)$",
        RegexOptions.None,
        RegexMilliseconds)]
    private static partial Regex ItemsGone();

    [GeneratedRegex(
        "^(?:请|麻烦|帮我)*(?:删掉|删除|删了|删|去掉|撤回)" + Items + "" + End + "|^删(?:掉|除)?(?<item>[0-9]{1,3})$",
        RegexOptions.None,
        RegexMilliseconds)]
    private static partial Regex GoneItems();

    [GeneratedRegex(
        "^(?:请|麻烦|帮我|我要|我想)*(?:撤回|撤销|收回)(?:一下)?(?:我?(?:刚才|刚刚|刚|上面|最后|最近|上|前)(?:发|说)?的?(?:[一那这]?[条句个次])?(?:消息|内容)?)?" + End
        + "|^(?:请|麻烦|帮我)*(?:把|将)?(?:我?(?:刚才|刚刚|刚|上面|最后|最近|上|前)(?:发|说)?的?(?:[一那这]?[条句个次])?(?:消息|内容)?)(?:撤回|撤销|收回)" + End,
        RegexOptions.None,
        RegexMilliseconds)]
    private static partial Regex TakeBack();

    [GeneratedRegex(
        "^(?:请问|这个|你|我|要|该|应该)*(?:怎么|如何|咋|怎样)(?:样)?(?:使?用|填写?|写|改|修改|删除?|撤回|发|报|提交|操作|弄|回复?)[呀啊呢的啦你]*$"
        + "|^你是(?:谁|什么|啥|干嘛的|干什么的|机器人)[呀啊呢吗么]*$|^你[能会]?(?:做|干|可以做)?(?:什么|啥|点啥|些什么)[呀啊呢]*$"
        + "|^(?:在吗|在么|在不在|有人吗|有人么|使用说明|用法|helpme|howto|howdoesthiswork|whoareyou|whatcanyoudo)$",
        RegexOptions.None,
        RegexMilliseconds)]
    private static partial Regex HowTo();

    [GeneratedRegex(
        "^(?:我|刚才|刚刚|上面|之前|早就|都|昨天|今天|不是|周报)*(?:已经?(?:发|填|写|交)(?:过|完|好|给你)*了?|(?:发|填|写|交)(?:过|完|好|给你)+了|(?:发|填|写|交)了)" + End,
        RegexOptions.None,
        RegexMilliseconds)]
    private static partial Regex Sent();

    [GeneratedRegex(
        "^(?:请问|最晚|最迟|周报|这个|今天|本周|这周|要|得)*(?:是)?(?:几点|什么时候|啥时候|何时|哪天)(?:之?前)?(?:要|得|必须|之前)?(?:交|截止|填完|关闭)(?:[呀啊呢的]|周报)*$"
        + "|^(?:周报)?(?:截止|提交)(?:时间|日期)(?:是)?(?:几点|什么时候|哪天|多少)?[呀啊呢]*$"
        + "|^(?:我)?(?:能不能|可不可以|可以|能|是否可以)(?:晚[点些]|迟点|稍后|晚一点|今晚|晚上|明天|明早|下周|周[一二三四五六日天])+(?:再)?(?:交|发|填|补|写|给你?)[吗么吧呀啊]*$"
        + "|^(?:deadline|whenisitdue|whatsthedeadline)$",
        RegexOptions.None,
        RegexMilliseconds)]
    private static partial Regex Until();

    /// <summary>第1条写错了, and not what it should be.</summary>
    [GeneratedRegex("^我?(?:的)?第(?<item>" + Digits + ")条(?:的|内容|数字|数据|金额|日期|时间|名字|好像|应该|可能|我|是)*(?:[写填发说记弄搞]错了?|错了|有误|有错|有问题|不准确?|对不上)" + End, RegexOptions.None, RegexMilliseconds)]
    private static partial Regex ItemWrong();

    /// <summary>About the conversation or the report, and not clear enough to act upon: 发错了, 同上, 这条不算, 上周周报写错了, 数字不对.</summary>
    [GeneratedRegex(
        "^(?:不好意思|抱歉|对不起|啊|哎|我|昨天|今天|刚才|刚刚|刚|上面|之前|前面|那|这|上|一|个|条|句|的|是|都|也|没有(?=[写填发说记弄搞]错)|本周|这周|上周|周报|日报|报告|草稿|里面?|有(?!问题|错|误)|[几两]|处|地方|数字|数据|金额|日期|时间|名字|内容|好像|应该|可能)*(?:(?:发|写|填|说|记|弄|搞)错(?:群|人|地方|消息)?了?|(?<!没)错了|(?<!没)有(?:误|错|问题)|错别?字|不对|不准确?|对不上|不算数?|不要了|不用管|作废|删掉|删了|删除|没动|没变|不变)" + End
        + "|^(?:内容|都)?同上(?:一?条)?" + End + "|^(?:请|麻烦|帮我)*(?:把|将)第(?:" + Digits + ")条.*$",
        RegexOptions.None,
        RegexMilliseconds)]
    private static partial Regex Pointless();

    [GeneratedRegex(
        @"^(?:改|修改|更正|更改|修正)[ ]*第[ ]*" + Number + @"[ ]*条(?:内容)?(?:[ ]*(?:改?成|改?为|:)[ :]*|[ ]+)(\S[\s\S]*)$",
        RegexOptions.None,
        RegexMilliseconds)]
    private static partial Regex AmendItem();

    [GeneratedRegex(
        @"^(?:请|麻烦|帮我)?(?:把|将)?[ ]*第[ ]*" + Number + @"[ ]*条[ ]*(?:的?内容)?[ ,]*(?:应该)?(?:改成|改为|换成|更正为|更新为)[ ]*:?[ ]*(\S[\s\S]*)$",
        RegexOptions.None,
        RegexMilliseconds)]
    private static partial Regex ItemAmended();

    /// <summary>A short name and a mark or nothing behind it: O1 , 好店：.</summary>
    [GeneratedRegex(@"^【?(.{1,16}?)】?(?:板块|部分|这块|这边)?[ :,]*(?=本周|这周|目前|暂|无|没|木有|同|跟|和|与|照|沿用|不是我|不是由我|不归我|不由我|不该我|不用我|我不负责|现在不)", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex InFront();
}
