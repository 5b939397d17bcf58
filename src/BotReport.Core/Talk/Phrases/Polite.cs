using System.Text.RegularExpressions;
using BotReport.Core.Text;

namespace BotReport.Core.Talk.Phrases;

/// <summary>Reads commands as one says them to a colleague: 请发布, 发布吧, 批准草稿, 看一下状态, 催一下大家.</summary>
/// <remarks>The whole message is the command's name with manners around it; 发布2.3版本 and 催收系统上线 stay lines of a report.</remarks>
internal static partial class Polite
{
    private const int RegexMilliseconds = 250;

    /// <summary>What a message means; null when it means none.</summary>
    /// <param name="bare">Its letters and digits, in lower case.</param>
    public static Phrase? Read(string bare) => bare.Any(char.IsAsciiDigit) && !Week().IsMatch(bare) ? null
        : Manners().Match(bare) is { Success: true, Groups: [_, var front, var said, var end] } && front.Length + end.Length > 0
            && Commands.Named(said.Value) is { } command and not (Phrase.Notes or Phrase.Acknowledged) ? command
        : Approve().IsMatch(bare) ? new Phrase.Approve()
        : Publish().IsMatch(bare) ? new Phrase.Publish()
        : RemindAll().IsMatch(bare) ? new Phrase.Remind([])
        : Missing().IsMatch(bare) ? new Phrase.Status()
        : Look().Match(bare) is { Success: true } look ? Commands.Named(look.Groups["what"].Value)
        : null;

    /// <summary>The names in 催赵磊, 催一下赵磊和好店; empty when a message cannot be that. Whether they are anybody's is for the team to say.</summary>
    public static IReadOnlyList<string> Whom(string message) => Remind().Match(Normal.Form(message).Trim()) is { Success: true } remind
        ? Names(remind.Groups["whom"].Value)
        : [];

    /// <summary>赵磊、孙悦 and 赵磊 孙悦 and 赵磊和孙悦.</summary>
    public static IReadOnlyList<string> Names(string list) =>
        list.Split(['、', ',', ';', ' ', '和', '跟'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private const string Front = "(?:请|麻烦|帮忙|帮我|给我|我要|我想|现在|那|就|再|先|直接)*";
    private const string End = "(?:一下|下|吧|呗|哈|啊|呀|哦|谢谢|多谢|辛苦了?)*";

    [GeneratedRegex("^(" + Front + ")(.+?)(" + End + ")$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Manners();

    [GeneratedRegex("^" + Front + "(?:批准|通过|同意)(?:这一?版|这个|这份|本周|这周|第[0-9]{1,2}周|的|草稿|周报|发布)+" + End + "$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Approve();

    [GeneratedRegex("^(?:" + Front + "可以(?:直接)?发布了?|" + Front + "发布(?:一下|下)?(?:这一?版|这个|这份|本周|这周|第[0-9]{1,2}周|的|草稿|周报)+)" + End + "$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Publish();

    [GeneratedRegex("^" + Front + "(?:催(?:促|一?催)?|提醒)(?:一下|下|一遍)?(?:所有人|大家|全部|全员|他们|其他人|还?(?:没|未)(?:有)?(?:提交|交|填|写|报)(?:周报)?的?(?:人|同事|同学)?)*" + "(?:交|填|写)?(?:周报)?" + End + "$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex RemindAll();

    /// <summary>谁没交, 还有哪些人没填周报.</summary>
    [GeneratedRegex("^(?:看看|现在|目前|还有?|都有?|有|是|本周|这周)*(?:谁|哪些人|哪些同学|哪个人)(?:还|都)*(?:没|未)有?(?:提交|交|填|写|报)(?:周报)?(?:了|的|呢|啊|吗)*$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Missing();

    [GeneratedRegex("^" + Front + "(?:看看|看一?下|看|查看|查一?下|出|生成|合并|做|发|要|来)(?:一?[份个版])?(?:本周|这周|最新|我)?的?(?<what>草稿|状态|进度板|明细|编号|行号|未采用|口径|帮助)(?:看看)?" + End + "$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Look();

    [GeneratedRegex("第[0-9]{1,2}周", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Week();

    [GeneratedRegex("^" + Front + "(?:催(?:促|一?催)?|提醒)(?:一下|下)?[ ]*(?<whom>\\S.{0,39}?)(?:交|填|写)?(?:周报)?" + End + "[.!。]*$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Remind();
}
