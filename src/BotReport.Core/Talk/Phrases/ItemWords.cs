using System.Globalization;
using System.Text.RegularExpressions;
using BotReport.Core.Facts;
using BotReport.Core.Text;

namespace BotReport.Core.Talk.Phrases;

/// <summary>Reads what is said of an item by its number, whether anybody asked about it or not, and which value is to take another's place.</summary>
internal static partial class ItemWords
{
    private const int RegexMilliseconds = 250;

    /// <summary>A family name and one or two letters: 4 张伟 counts no sheets.</summary>
    private const int LongestName = 3;

    /// <summary>2 李雷负责, 1改成11月26日, 第1条改成11月26日上线; null when no item is named: what the number counts is a line of its own (2 台服务器已到货).</summary>
    public static ItemReply? Of(string message)
    {
        var (written, text) = (message.Trim(), Normal.Form(message.Trim()));
        return text.Contains('\n', StringComparison.Ordinal) || Time().IsMatch(text) ? null
            : Changing().Match(text) is { Success: true } changing ? Of(changing, written)
            : Replies.OfItem(written) is { } said ? IsCounted(said.Words) || (char.IsAsciiLetter(said.Words[0]) && !said.Words.Any(AskedWords.IsHan)) ? null : said
            : Sheets().Match(text) is { Success: true } name ? Of(name, written)
            : null;
    }

    /// <summary>Whether the words behind a number are what it counts: 方联调完成, 版本已发布.</summary>
    public static bool IsCounted(string words) => (words.Length > LongestName && Counts().IsMatch(Normal.Form(words))) || (Replies.IsCounted(words) && !OnlySheets().IsMatch(words));

    /// <summary>What is to stand there now: 11月27日 of 改为11月27日, 已改到11月27日; null when nothing is changed to anything.</summary>
    public static string? ChangedTo(string words) =>
        To().Match(Normal.Form(words)) is { Success: true } to ? words[to.Groups["words"].Index..].Trim().TrimEnd('。', '.') : null;

    /// <summary>The same when it is a day or a figure: that is content, as a bare 已改 is not.</summary>
    public static string? NewValue(string words, DateOnly today) => ChangedTo(words.Trim()) is { } value
        && (DateReader.Read(Normal.Form(value), today) is [{ Start: 0 }, ..] || AskedWords.Figures().Match(Normal.Form(value)) is { Success: true, Index: 0 }) ? value : null;

    /// <summary>首单金额是89元，不是88元; 不是88元，是89元: one value, and the other that it is not. Null when it is something else.</summary>
    public static (string Subject, string Old, string New)? Contrast(string message)
    {
        var text = message.Trim().TrimEnd('。', '.');
        return new[] { NotBehind(), NotInFront() }.Select(r => r.Match(Normal.Form(text))).FirstOrDefault(m => m.Success) is { } match
            ? (match.Groups["subject"].Value.Trim(' ', ','), match.Groups["old"].Value, match.Groups["new"].Value)
            : null;
    }

    private static ItemReply Of(Match match, string written) =>
        new(int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture), written[match.Groups["words"].Index..], AsList: false);

    // 9:30上线, 3,200家商户: no number of an item stands in front.
    [GeneratedRegex(@"^\d{1,2}:[0-5]\d(?![\d.家户元万亿%笔单店个])|^\d{1,3},\d{3}(?!\d)", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Time();

    [GeneratedRegex(
        @"^(?:(?:请|麻烦|帮我)?(?:把|将))?[ ]*第?[ ]*(?<n>\d{1,3})[ ]*条?(?:的?内容)?[ ,:]*(?<words>(?:应该?)?(?:已经?)?(?:改成|改为|改到|换成|更正为|更新为|应为|应该是|不[是对][ ,]+(?:是|应该是|改成|改为)?)[ :]*\S.*)$",
        RegexOptions.None,
        RegexMilliseconds)]
    private static partial Regex Changing();

    [GeneratedRegex(@"^第?[ ]*(?<n>\d{1,3})[ ]*(?:条[ ]*[:,]?|[ ]|[:,])[ ]*(?<words>张\p{IsCJKUnifiedIdeographs}{1,2}(?:(?:负责|牵头|跟进|在|[ ,、和]).*)?)$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Sheets();

    /// <summary>A name of this family that stands alone: 张伟, which counts no sheets.</summary>
    [GeneratedRegex(@"^张\p{IsCJKUnifiedIdeographs}{1,2}$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex OnlySheets();

    /// <summary>Beside what counts in answers too, what can only count: 3 方联调, 5 折活动, 2 至 3 家, 20 多个.</summary>
    [GeneratedRegex(@"^(?:方(?=[联对案]|签)|块|大(?!家|概|约)|段(?!时)|折|端|侧|票|国|秒|米|吨|只(?=\p{IsCJKUnifiedIdeographs})|支(?=\p{IsCJKUnifiedIdeographs})|篇|封|门|节|群|队|路(?!由)|[多余来](?=\p{IsCJKUnifiedIdeographs})|[至到对~-][ ]?\d|[kwKW](?![a-zA-Z]))", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Counts();

    [GeneratedRegex("^(?:应该?)?(?:已经?|都|我)*(?:(?:改|修改|更新|调整|更正|换)(?:好|过)?[了为成到至]+|应为|应该是|不[是对][ ,]+(?:是|应该是|改[成为])?)[ :,]*(?<words>\\S.*)$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex To();

    private const string Value = @"[^,;\s是]{1,14}";

    [GeneratedRegex("^(?:不对[ ,]*)?(?<subject>.{0,20}?)(?:应该?[是为]|是|为)?[ ]*(?<new>" + Value + ")[ ,;]*而?不是[ ]*(?<old>" + Value + ")$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex NotBehind();

    [GeneratedRegex("^(?:不对[ ,]*)?(?<subject>.{0,20}?)不是[ ]*(?<old>" + Value + ")[ ,;]*而?(?:应该?[是为]|是)[ ]*(?<new>" + Value + ")$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex NotInFront();
}
