using System.Globalization;
using System.Text.RegularExpressions;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Talk.Phrases;

/// <summary>What became of a promise, said with its number.</summary>
/// <param name="Number">The promise's number in the prompt; null: all the others (其余没动).</param>
/// <param name="Words">The owner's words, or the word of the digit he chose.</param>
public sealed record Outcome(int? Number, string Words);

/// <summary>Reads answers to the promises of the prompt: numbers name them, words name outcomes.</summary>
/// <remarks>A pasted list starting with 1. is never read as answers: every part must be a number with an outcome word behind it.</remarks>
public static partial class Outcomes
{
    private const int RegexMilliseconds = 250;

    /// <summary>Delayed, and nobody said until when.</summary>
    public const string Delayed = "延期";

    /// <summary>What the digits of the prompt mean: 1 已完成 2 延期 3 取消 4 没动.</summary>
    private static readonly string[] Digits = ["已完成", Delayed, "取消", "没动"];

    /// <summary>The outcome as a line of the report, in the owner's words: 贝壳币线上发放：上线了.</summary>
    /// <param name="subject">What was promised.</param>
    /// <param name="what">The event that was promised, for words that name none (延到12月2日, 已完成).</param>
    public static string Sentence(string subject, string what, string words) =>
        NamesNoEvent().IsMatch(words) && !words.Contains(what, StringComparison.Ordinal) ? $"{subject}：{what}{words}" : $"{subject}：{words}";

    /// <summary>Whether a message is digits and nothing else: outcomes in order, as many as promises or too few of them.</summary>
    public static bool AreDigits(string message)
    {
        var text = Normal.Form(message).Trim();
        return text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiDigit(c) || c is ' ' or ',');
    }

    /// <summary>The outcomes of a message; empty when it is something else.</summary>
    /// <param name="promises">How many promises the prompt listed.</param>
    public static IReadOnlyList<Outcome> Read(string message, int promises)
    {
        var text = Trimmed(message);
        if (promises == 0 || text.Length == 0)
        {
            return [];
        }

        if (AreDigits(text))
        {
            var digits = text.Where(char.IsAsciiDigit).Select(c => c - '0').ToList();
            return digits.Count == promises && digits.All(d => d >= 1 && d <= Digits.Length)
                ? [.. digits.Select((d, at) => new Outcome(at + 1, Digits[d - 1]))]
                : [];
        }

        return Cuts(text)
            .Select(parts => parts.Select(p => One(p, promises)).OfType<Outcome>().ToList() is var outcomes && outcomes.Count == parts.Length ? outcomes : [])
            .FirstOrDefault(outcomes => outcomes.Count > 0) ?? [];
    }

    /// <summary>Whether a message is outcomes and nothing else, whatever was listed: 没动, 1 上线了 2 没动. Such words alone tell nothing of anything.</summary>
    public static bool AreBare(string message) =>
        Cuts(Trimmed(message)).Any(parts => parts.Length > 0 && parts.All(p => Alone().IsMatch(p) || One(p, int.MaxValue) is not null));

    private static string Trimmed(string message) => Normal.Form(message).Trim().TrimEnd('.', '。', '!');

    /// <summary>Cut at the marks between its parts, else before every number.</summary>
    private static IEnumerable<string[]> Cuts(string text) =>
    [
        text.Split([',', ';', '。', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        BeforeNumber().Split(text),
    ];

    private static Outcome? One(string part, int promises)
    {
        if (Rest().Match(part) is { Success: true } rest)
        {
            return new(null, rest.Groups[1].Value);
        }

        // With one promise on the list its number may be left out.
        if (promises == 1 && Alone().Match(part) is { Success: true } alone)
        {
            return new(1, alone.Groups[1].Value);
        }

        return Numbered().Match(part) is { Success: true } numbered
            && int.Parse(numbered.Groups[1].Value, CultureInfo.InvariantCulture) is > 0 and var number
            && number <= promises
            && (!numbered.Groups["what"].Success || IsEvent(numbered.Groups["what"].Value))
            ? new(number, numbered.Groups["what"].Value + numbered.Groups["words"].Value)
            : null;
    }

    private static bool IsEvent(string words) => EventWords.Finder.FindIn(words) is [{ Start: 0 } hit] && hit.End == words.Length;

    /// <summary>How a new day or the length of a delay begins; 推荐 and 改造 are no delays.</summary>
    private const string When =
        "(?:到|至|[0-9]{1,4}[-./年月日号]|[0-9一二两三四五六七八九十半几]+个?(?:天|周|日|月|星期|礼拜|工作日)|(?:下|本|这|上半|下半)个?(?:周|月|季|旬|年|星期|礼拜)"
        + "|明[天后年]|后天|月[底初中末]|周[一二三四五六日天末]|年[底初前后内]|[春秋]节|国庆|元旦|五一|q[1-4]).{0,14}";

    private const string Words =
        "(?:已|都|也|还|均|已经)?(?:上线|完成|做完|搞定|发布|交付|开放|启动|提交|接入|好)(?:了|完毕)?|done|no change|unchanged|cancell?ed|delayed(?: (?:to|until) .{1,20})?|(?:延期|推迟|延后|顺延|延|推|改)了?" + When
        + "|(?:延期|推迟|延后|顺延)了?|提前了?(?:" + When + "|(?:上线|完成|做完|交付|发布|开放)了?)"
        + "|取消了?|不做了|没动|没进展|没变化?|不变|照旧|按计划|继续|进行中|暂停了?|没(?:上线?|完成|做完?)";

    /// <summary>2 上线了, 第2项全量推迟一周: an event before the outcome stands apart from the number, for 2个接口上线了 counts.</summary>
    [GeneratedRegex("^(?:第[ ]*)?([0-9]{1,2})[ ]*(?:个|条|项)?(?:[ :]*|[ :]+(?<what>\\p{L}{2,6}))(?<words>" + Words + ")$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Numbered();

    [GeneratedRegex("^(" + Words + ")$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Alone();

    /// <summary>A space before the next number: 1上线了 2延期.</summary>
    [GeneratedRegex(@"(?<=\D)[ ]+(?=(?:第[ ]*)?[0-9]{1,2}[ ]*(?:个|条|项)?[ ]*\D)", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex BeforeNumber();

    [GeneratedRegex("^(?:(?:延|推|改|顺延|提前|延后)|取消|没动|没变|不变|照旧|按计划|(?:已|都|也|还|均|已经)?(?:完成|做完|搞定|好)|done)", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex NamesNoEvent();

    [GeneratedRegex("^(?:其余|其他|其它|剩下|全部|所有|都|全|others?)(?:的|都|全)*[ ]*(" + Words + ")$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Rest();
}
