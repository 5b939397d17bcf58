using System.Globalization;
using System.Text.RegularExpressions;
using BotReport.Core.Facts;
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

        if (Loose().Match(text) is { Success: true } loose && Number(loose.Groups["n"]) is > 0 and var one && one <= promises && Cuts(text).All(parts => parts.Any(p => One(p, promises).Count == 0)))
        {
            return [new Outcome(one, loose.Groups["words"].Value)]; // 2 昨天评审完了: about nothing but the second
        }

        return Cuts(text).Select(parts => All(parts, promises)).FirstOrDefault(outcomes => outcomes.Count > 0) ?? [];
    }

    /// <summary>Whether a message is outcomes and nothing else, whatever was listed: 没动, 1 上线了 2 没动. Such words alone tell nothing of anything.</summary>
    public static bool AreBare(string message) =>
        Cuts(Trimmed(message)).Any(parts => parts.Length > 0 && parts.All(p => IsOutcome(p) || One(p, int.MaxValue).Count > 0));

    /// <summary>The outcome told by a day and nothing else, or by a delay to it: 12月30日吧, 延到12月30日; null when a message is something else.</summary>
    public static string? NewDay(string message)
    {
        var day = Trimmed(message).TrimEnd('吧', '了');
        return IsDelay(day) ? day : IsDelay(Until + day) ? Until + day : null;
    }

    private static bool IsDelay(string words) => Delay().Match(words) is { Success: true } delay && IsWhen(delay.Groups["when"].Value);

    // 第二个 is 2, and numbers that share an outcome stand together: 1，2都完成了, 1 2 上线了.
    private static string Trimmed(string message)
    {
        var text = Normal.Form(message).Trim().TrimEnd('.', '。', '!');
        text = Ordinal().Replace(text, m => DateWords.Digits[m.Groups[1].Value[0]].ToString(CultureInfo.InvariantCulture) + m.Groups[2].Value);
        return Together().Replace(text, "$1、");
    }

    /// <summary>Cut at the marks between its parts, else before every number.</summary>
    private static IEnumerable<string[]> Cuts(string text) =>
    [
        text.Split([',', ';', '。', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        BeforeNumber().Split(text),
    ];

    private static List<Outcome> All(string[] parts, int promises)
    {
        var outcomes = parts.Select(p => One(p, promises)).ToList();
        return outcomes.TrueForAll(o => o.Count > 0) ? [.. outcomes.SelectMany(o => o)] : [];
    }

    /// <summary>What one part says, of one number or several; nothing when it is no outcome.</summary>
    private static IReadOnlyList<Outcome> One(string part, int promises)
    {
        if (Rest().Match(part) is { Success: true } rest && IsOutcome(rest.Groups["words"].Value))
        {
            return [new(null, rest.Groups["words"].Value)];
        }

        // With one promise on the list its number may be left out.
        if (promises == 1 && IsOutcome(part))
        {
            return [new(1, part)];
        }

        return Numbered().Match(part) is { Success: true } numbered && Words(numbered) is { } words && Numbers(numbered, promises) is { Count: > 0 } numbers
            ? [.. numbers.Select(n => new Outcome(n, numbers.Count > 1 ? words.TrimStart('都', '均') : words))]
            : [];
    }

    // An event before the outcome, or a day alone, stands apart from the number, for 2个接口上线了 counts.
    private static string? Words(Match numbered)
    {
        var (apart, words) = (numbered.Groups["gap"].Length > 0, numbered.Groups["words"].Value);
        return IsOutcome(words) ? words
            : apart && IsWhen(words) ? Until + words
            : apart && EventWords.Finder.FindIn(words) is [{ Start: 0, End: var end }, ..] && IsOutcome(words[end..]) ? words
            : null;
    }

    private static List<int> Numbers(Match numbered, int promises)
    {
        List<int> numbers = [.. numbered.Groups["n"].Captures.Select(c => int.Parse(c.Value, CultureInfo.InvariantCulture))];
        if (numbered.Groups["to"] is { Success: true } to)
        {
            numbers = [.. Enumerable.Range(numbers[0], Math.Max(0, Number(to) - numbers[0] + 1))];
        }

        return numbers.TrueForAll(n => n > 0 && n <= promises) ? numbers : [];
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    private static bool IsOutcome(string words) => Told().IsMatch(words) || IsDelay(words);

    // 推到店核销 and 改国庆活动页面 go on behind their day: they name something.
    private static bool IsWhen(string when) =>
        Length().IsMatch(when)
        || (DateReader.Read(when, AnyDay) is [{ Start: 0 } day] && AfterDay().IsMatch(when[day.Text.Length..]));

    /// <summary>Whether a text is a day does not depend on when it is said.</summary>
    private static readonly DateOnly AnyDay = new(2025, 1, 1);

    /// <summary>Before a day that was said alone.</summary>
    private const string Until = "延到";

    [GeneratedRegex("^(?:"
        + "(?:已|都|也|还|均|已经|全|早就?)*(?:上线|完成|做完|搞定|发布|交付|开放|启动|提交|接入|好|弄完|结束)(?:了|完毕)?|done|no change|unchanged|cancell?ed|delayed(?: (?:to|until) .{1,20})?"
        + "|(?:延期|推迟|延后|顺延)了?|提前了?(?:上线|完成|做完|交付|发布|开放)了?"
        + "|取消了?|不做了|(?:还是?|也|都)?没(?:动|进展|变化?)|(?:都)?不变|(?:都)?照旧|按计划|(?:还在)?继续|(?:还在)?进行中?|暂停了?|(?:还)?没(?:上线?|完成|做完?|开始))$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Told();

    [GeneratedRegex("^(?:要|得|再|又|先)?(?:延期|推迟|延后|顺延|提前|延|推|改)了?(?:到|至)?[ ]*(?<when>.{1,16})$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Delay();

    [GeneratedRegex("^(?:大?概|约)?[0-9一二两三四五六七八九十半几]{1,3}个?(?:天|周|日|月|星期|礼拜|工作日)(?:左右|吧|了)?$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Length();

    [GeneratedRegex("^[ ]*(?:前|左右|前后|吧|了|再?(?:上线?|完成|发布|开放|全量|灰度|交付|做完))?(?:了|吧)?$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex AfterDay();

    [GeneratedRegex("^(?:第[ ]*)?(?<n>[0-9]{1,2})(?:-(?<to>[0-9]{1,2})|(?:[、和跟及]第?(?<n>[0-9]{1,2}))+)?(?:[ ]*(?:个|条|项))?(?<gap>[ .:、]*)(?<words>.{1,30})$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Numbered();

    /// <summary>A number, and what became of it in words of one's own.</summary>
    [GeneratedRegex("^(?<n>[0-9]{1,2})[ ]+(?<words>(?:已|都|也|还|没|未|早|其实|刚|昨[天晚]|今[天早晚]|明天|后天|上周|下周|本周|周[一二三四五六日天]|[0-9]{1,2}(?:月|号|日))[^\n]{1,36})$", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Loose();

    /// <summary>A space before the next number: 1上线了 2延期.</summary>
    [GeneratedRegex(@"(?<=\D)[ ]+(?=(?:第[ ]*)?[0-9]{1,2}[ ]*(?:个|条|项)?[ ]*\D|其余|其他|其它|剩下)", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex BeforeNumber();

    [GeneratedRegex("第([一二三四五六七八九])(个|条|项)", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Ordinal();

    [GeneratedRegex("(?<![0-9月./-])([0-9]{1,2})[ ]*[, ][ ]*(?=第?[0-9]{1,2}[ ]*[^0-9月号日./:, -])", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Together();

    [GeneratedRegex("^(?:(?:要|得|再|又|先)?(?:延|推|改|顺延|提前|延后)|取消|没动|没变|不变|照旧|按计划|(?:已|都|也|还|均|已经|早就?)?(?:完成|做完|搞定|好)|done)", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex NamesNoEvent();

    [GeneratedRegex("^(?:其余|其他|其它|剩下|全部|所有|都|全|others?)(?:的|都|全)*[ ]*(?<words>.{1,20})$", RegexOptions.IgnoreCase, RegexMilliseconds)]
    private static partial Regex Rest();
}
