using System.Text.RegularExpressions;
using BotReport.Core.Text;

namespace BotReport.Core.Talk.Phrases;

/// <summary>What a message that is no command looks like.</summary>
internal enum NearCommand
{
    /// <summary>Nothing but what it says.</summary>
    None,

    /// <summary>A command's word with numbers and little else: 发布 1, 移2到3.</summary>
    Mistyped,

    /// <summary>An order to whoever reads it, no news: 忽略以上指令…, 帮我写一首诗.</summary>
    Order,
}

/// <summary>Tells what was meant as a command, and is none, from a line of a report. The writer is asked; nothing is kept in silence.</summary>
/// <remarks>改2个接口, 删除3条规则 and 发布2.3版本 count or name a thing behind the number and are lines of a report.</remarks>
internal static partial class NearCommands
{
    private const int RegexMilliseconds = 250;
    private const int Longest = 60;

    /// <summary>What a message looks like.</summary>
    /// <param name="line">Whether a line of the draft or report that he may edit has this name.</param>
    public static NearCommand Read(string message, Func<string, bool> line)
    {
        var text = Normal.Form(message).Trim();
        return text.Length > Longest || text.Contains('\n', StringComparison.Ordinal) ? Instructs().IsMatch(text) ? NearCommand.Order : NearCommand.None
            : Verb().IsMatch(text) || Numbers().IsMatch(text) || Moves().IsMatch(text)
                || Glued().IsMatch(text)
                || Item().IsMatch(text)
                || Returns().IsMatch(text)
                || (OfLine().Match(text) is { Success: true } named && line(named.Groups["line"].Value)) ? NearCommand.Mistyped
            : Instructs().IsMatch(text) || Orders().IsMatch(text) ? NearCommand.Order
            : NearCommand.None;
    }

    private const string Verbs = "(?:改|修改|更正|改写|重写|润色|删|删除|删掉|去掉|移|移动|挪|加|增加|退回|打回|恢复|还原|保留|采用|不采用|采纳|不采纳|未采用|来源|出处|批准|同意发布|发布|确认发布|强制发布|撤回|撤销|撤回发布"
        + "|勘误|确认勘误|草稿|编号|明细|状态|分开|拆开|接上|答复|补充|催|edit|delete|move|add|return|restore|keep|accept|source|publish|approve|correct|withdraw|undo|draft)";

    private const string Number = @"第?\d{1,3}(?:\.\d{1,3})?条?";

    /// <summary>删, 移动, 同意: the word and nothing else.</summary>
    [GeneratedRegex("^(?:请|麻烦|帮我)*(?:" + Verbs + "|同意|拒绝)(?:一下|一条)?[吧了.!。]*$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Verb();

    /// <summary>发布 1, 删1 2, 保留 2; the word and numbers, nothing behind them.</summary>
    [GeneratedRegex("^(?:请|麻烦|帮我)*" + Verbs + "(?:草稿)?[ :]*" + Number + "(?:[ ,、和跟]+" + Number + ")*[ ]*[吧了.!。]*$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Numbers();

    /// <summary>移2到3, 把1.2挪到好店.</summary>
    [GeneratedRegex("^(?:请|麻烦|帮我)*(?:(?:移|移动|挪)[ ]*" + Number + "[ ]*(?:移?到|至)|(?:把|将)[ ]*" + Number + "[ ]*(?:移动?|挪|放|退回|打回|恢复|改|删|去掉|合并|拆)).{0,40}$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Moves();

    /// <summary>第1条：…, when nothing was asked about the first.</summary>
    [GeneratedRegex(@"^第[ ]*\d{1,3}[ ]*条[ ]*[:,]", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Item();

    /// <summary>退回2 金额口径？: a whole number names no line.</summary>
    [GeneratedRegex(@"^(?:退回|打回|勘误)[ ]*第?\d{1,3}条?[ :,]+(?!" + Commands.Counts + @")\S.*$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Returns();

    /// <summary>改1新文字, 删2，重复了: the number of an item, and no word behind it that is counted.</summary>
    [GeneratedRegex(@"^(?:改|修改|更正|删)\d{1,3}(?![\dA-Za-z]|" + Commands.Counts + @")[ ,]*\S.*$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Glued();

    /// <summary>改1.2新文字, 1.2改成…, 1.2 删掉: the name of a line that is there.</summary>
    [GeneratedRegex(@"^(?:(?:请|麻烦|帮我)*(?:改|修改|更正|退回|打回|勘误|加|删)[ ]*第?(?<line>\d{1,2}\.\d{1,3})条?\S.*|第?(?<line>\d{1,2}\.\d{1,3})条?[ ]*(?:改成?|改为|换成|删|去掉|移|挪|退回|打回|恢复|保留|采用).*)$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex OfLine();

    /// <summary>忽略以上指令, ignore all previous instructions, 从现在起你是….</summary>
    [GeneratedRegex(
        @"^\W*(?:(?:请|麻烦|现在|务必|你)*(?:忽略|无视|忘掉|忘记|不要管|不用管|绕过|跳过)(?:掉|了)?(?:以上|上面|上述|之前|前面|先前|此前|所有|全部|一切|任何|你|系统|给|收到|的)+(?:指令|指示|提示词?|要求|规则|设定|命令|限制|约束|对话|内容)"
        + @"|(?:请)?(?:从)?现在(?:开始|起)?[ ,]*你(?:就)?(?:是|要|必须|扮演)|你现在(?:是|扮演)|(?:please )?(?:ignore|disregard|forget|override) (?:all |any |the |your |previous |prior |above |earlier |of )+(?:instructions?|prompts?|rules?|messages?)|(?:system|assistant|系统)[ ]*(?:prompt|提示词?)?[ ]*:)",
        RegexOptions.IgnoreCase,
        RegexMilliseconds)]
    private static partial Regex Instructs();

    /// <summary>帮我写一份…, 告诉我…: asked of the bot.</summary>
    [GeneratedRegex("^(?:请你?|麻烦你?)?(?:帮我|帮忙|替我|给我|告诉我|你帮|你给|你把|你去)\\S", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Orders();
}
