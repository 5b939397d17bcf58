using System.Globalization;
using System.Text.RegularExpressions;
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
        var text = Normal.Form(message).Trim().TrimEnd('.', '。', '!');
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

        var outcomes = Parts(text.Split([',', ';', '。', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), promises);
        return outcomes.Count > 0 ? outcomes : Parts(BeforeNumber().Split(text), promises);
    }

    private static List<Outcome> Parts(string[] parts, int promises)
    {
        var outcomes = parts.Select(p => One(p, promises)).OfType<Outcome>().ToList();
        return outcomes.Count == parts.Length ? outcomes : [];
    }

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
            ? new(number, numbered.Groups[2].Value)
            : null;
    }

    private const string Words =
        "(?:已|都|也|还|均|已经)?(?:上线|完成|做完|搞定|发布|交付|开放|启动|提交|接入|好)(?:了|完毕)?|done|(?:延|推|改|顺延|延期|推迟|延后)(?:期|迟|后)?(?:到|至)?.{0,14}|提前到?.{1,12}"
        + "|取消了?|不做了|没动|没进展|没变化?|不变|照旧|按计划|继续|进行中|暂停了?|没(?:上线?|完成|做完?)";

    [GeneratedRegex("^(?:第[ ]*)?([0-9]{1,2})[ ]*(?:个|条|项)?[ :]*(" + Words + ")$", RegexOptions.IgnoreCase, RegexMilliseconds)]
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
