using System.Text.RegularExpressions;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk.Phrases;

/// <summary>Reads what is said about a draft's lines: 改 1.2 …, 移 1.2 到 1.4, 删 1.3 理由, 加 2 …, 恢复 1.2, 保留 1.2, 采用 10.1, 来源 3.2.</summary>
/// <remarks>Lines have a dot in their names, a person's own items none: 改 2 … is an item, 改 1.2 … a line.</remarks>
internal static partial class DraftCommands
{
    private const int RegexMilliseconds = 250;
    private const string Line = @"(\d{1,2}\.\d{1,3})";

    /// <summary>The command of a message; null when it is none.</summary>
    /// <param name="text">In its normal form.</param>
    /// <param name="written">As written, character for character.</param>
    public static Phrase? Read(string text, string written) =>
        (Rewrite().Match(text) is { Success: true } said ? said : Rewritten().Match(text)) is { Success: true } rewrite ? new Phrase.RewriteLine(rewrite.Groups[1].Value, written[rewrite.Groups[2].Index..])
        : Add().Match(text) is { Success: true } add ? new Phrase.AddLine(add.Groups[1].Value, written[add.Groups[2].Index..])
        : text.Contains('\n', StringComparison.Ordinal) ? null
        : Move().Match(text) is { Success: true } move ? new Phrase.MoveLine(move.Groups[1].Value, written.Substring(move.Groups[2].Index, move.Groups[2].Length).Trim())
        : Remove().Match(text) is { Success: true } remove
            ? new Phrase.RemoveLine([.. remove.Groups[1].Captures.Concat(remove.Groups[2].Captures).Select(c => c.Value).Distinct()], remove.Groups[3].Success ? written[remove.Groups[3].Index..] : null)
        : Reword().Match(text) is { Success: true } reword
            ? new Phrase.Reword(written.Substring(reword.Groups["section"].Index, reword.Groups["section"].Length), written.Substring(reword.Groups["wish"].Index, reword.Groups["wish"].Length).Trim())
        : Correct().Match(text) is { Success: true } correct ? new Phrase.Correct(correct.Groups[1].Value, written[correct.Groups[2].Index..])
        : CorrectOtherwise().IsMatch(text) ? new Phrase.Unfinished(UnfinishedCommand.CorrectOtherwise, "")
        : Decline().Match(text) is { Success: true } decline
            ? new Phrase.DeclineWish(int.Parse(decline.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))
        : Removed().Match(text) is { Success: true } gone ? new Phrase.RemoveLine([gone.Groups[1].Value], null)
        : LeftOut().IsMatch(text) ? new Phrase.ShowLeftOut()
        : Named(text) ?? Unfinished(text);

    /// <summary>重写好店, 重写好店更短: the word right before a section's name; null when what is behind it is none.</summary>
    /// <param name="section">The section's name by what people call it; null when nothing is called so.</param>
    public static Phrase.Reword? ReadReword(string message, Func<string, string?> section)
    {
        if (Reworded().Match(Text.Normal.Form(message).Trim()) is not { Success: true } said)
        {
            return null;
        }

        var rest = said.Groups["rest"].Value;
        return Enumerable.Range(1, rest.Length).Reverse()
            .Where(end => section(rest[..end]) is not null && (end == rest.Length || Wish().IsMatch(rest[end..])))
            .Select(end => new Phrase.Reword(rest[..end], rest[end..].Trim(' ', ',', ':')))
            .FirstOrDefault();
    }

    /// <summary>加 好店 …, 加 反思 …: a line of the lead's under a section's name; null when what is behind the word is none.</summary>
    /// <param name="section">The section's name by what people call it; null when nothing is called so.</param>
    public static Phrase.AddLine? ReadAdd(string message, Func<string, string?> section)
    {
        var written = message.Trim();
        return AddedTo().Match(Text.Normal.Form(written)) is { Success: true } add && section(add.Groups["section"].Value) is { } name
            ? new Phrase.AddLine(name, written[add.Groups["words"].Index..])
            : null;
    }

    private static Phrase? Named(string text) => OfLine().Match(text) is not { Success: true } named ? null
        : (named.Groups[1].Value.ToUpperInvariant(), named.Groups[2].Value) switch
        {
            ("恢复" or "RESTORE", var item) => new Phrase.RestoreLine(item),
            ("保留" or "KEEP", var item) => new Phrase.KeepLine(item),
            ("采用" or "ACCEPT", var item) => new Phrase.TakeProposed(item),
            (_, var item) => new Phrase.SourceOf(item),
        };

    private static Phrase.Unfinished? Unfinished(string text) => Bare().Match(text) is not { Success: true } bare ? null
        : bare.Groups[1].Value.ToUpperInvariant() switch
        {
            "来源" or "出处" or "SOURCE" or "SOURCES" => new Phrase.Unfinished(UnfinishedCommand.Source, ""),
            "退回" or "RETURN" => new Phrase.Unfinished(UnfinishedCommand.Return, LineIn(bare)),
            "移" or "移动" or "MOVE" => new Phrase.Unfinished(UnfinishedCommand.Move, LineIn(bare)),
            _ when !bare.Groups[2].Success => null,
            "加" or "增加" or "ADD" => new Phrase.Unfinished(UnfinishedCommand.Add, bare.Groups[2].Value),
            "勘误" or "CORRECT" => new Phrase.Unfinished(UnfinishedCommand.Correct, LineIn(bare)),
            _ when LineIn(bare).Length == 0 => new Phrase.Unfinished(UnfinishedCommand.Amend, bare.Groups[2].Value),
            _ => new Phrase.Unfinished(UnfinishedCommand.Rewrite, bare.Groups[2].Value),
        };

    /// <summary>The line that is named; empty when it is a whole number, which names none.</summary>
    private static string LineIn(Match bare) => bare.Groups[2].Value.Contains('.', StringComparison.Ordinal) ? bare.Groups[2].Value : "";

    [GeneratedRegex(@"^(来源|出处|sources?|改|修改|更正|edit|退回|return|移|移动|move|加|增加|add|勘误|correct)(?:[ ]*第?(\d{1,2}(?:\.\d{1,3})?)条?)?[ ]*:?$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^(?:改|修改|更正|edit)[ ]*" + Line + @"(?:[ ]+|[ ]*:[ ]*)(\S[\s\S]*)$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Rewrite();

    [GeneratedRegex(@"^(?:加|增加|add)(?:[ ]+|(?=\d{1,2}\.\d|\d{1,2}[ ]*(?::|[ ](?!" + Commands.Counts + @"))))(\d{1,2}(?:\.\d{1,3})?)(?:[ ]+(?!" + Commands.Counted + @")|[ ]*:[ ]*)(\S[\s\S]*)$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Add();

    [GeneratedRegex(@"^(?:加|增加|add)(?:到)?[ ]*(?:【(?<section>[^】]{1,20})】[ :]*|(?<section>\S{1,20}?)(?:[ ]+|[ ]*:[ ]*))(?<words>\S[\s\S]*)$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex AddedTo();

    [GeneratedRegex(@"^(?:移|移动|move)[ ]*" + Line + @"[ ]*(?:移?到|至|to|[ ])[ ]*(\S.{0,39})$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Move();

    [GeneratedRegex(@"^(?:删|删除|删掉|删了|删去|去掉|delete)[ ]*" + Line + "(?:[ ,、和]+" + Line + @")*(?:[ ,:]+(\S.{0,199}))?$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Remove();

    [GeneratedRegex(@"^(?:重写|改写|润色|rewrite|reword)[ ]+(?<section>\S{1,40})(?<wish>(?:[ ,:]+\S.{0,60})?)$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Reword();

    [GeneratedRegex("^(?:请|麻烦|帮我|把)*(?:重写|改写|润色)(?:一下)?(?<rest>\\S.{0,60}?)[吧了.!]*$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Reworded();

    [GeneratedRegex("^(?:[ ,:]+\\S|(?:板块|部分|这块)?(?:$|[ ,:]|更|短|长|简|详|精简|正式|要|得))", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Wish();

    [GeneratedRegex(@"^(?:勘误|correct)[ ]*" + Line + @"(?:[ ]+|[ ]*:[ ]*)(\S.*)$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Correct();

    /// <summary>勘误 删 1.2, 勘误 加 1 …, 勘误 移 1.2 到 1.4, 勘误 反思 …: a correction only gives a line other words.</summary>
    [GeneratedRegex(@"^(?:勘误|correct)[ :]*(?:删|去掉|加|增加|补充?|移|挪|恢复|收获与反思|收获|反思|下周|delete|add|move|restore)(?:[除掉去了动到]|[ :]|\d|$).*$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex CorrectOtherwise();

    /// <summary>把1.2改成….</summary>
    [GeneratedRegex(@"^(?:请|麻烦|帮我)*(?:把|将)[ ]*第?" + Line + @"条?[ ]*(?:改成|改为|换成|更正为)[ ]*:?[ ]*(\S[\s\S]*)$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Rewritten();

    /// <summary>把1.2删了, 1.2删掉.</summary>
    [GeneratedRegex(@"^(?:请|麻烦|帮我)*(?:把|将)?[ ]*第?" + Line + @"条?[ ]*(?:也|先|都)*(?:删掉|删除|删去|删|去掉|不要)[了吧啊]*$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Removed();

    [GeneratedRegex(@"^(?:未采用|left[ ]?out)[ ]*第?\d{1,2}(?:\.\d{1,3})?条?$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex LeftOut();

    [GeneratedRegex(@"^(?:不采纳|decline)[ ]*第?(\d{1,3})条?$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Decline();

    [GeneratedRegex(@"^(恢复|restore|保留|keep|采用|accept|来源|出处|sources?)[ ]*" + Line + "$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex OfLine();
}
