using System.Text.RegularExpressions;
using BotReport.Core.Drafting.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Talk;

/// <summary>What words that follow a lead's question (退回 1.2 …) are to the entry it is about.</summary>
internal enum ReturnedAnswer
{
    /// <summary>They may be an answer or something else.</summary>
    Unclear,

    /// <summary>They say the entry anew: 商户实时同步已于11月13日上线，覆盖3200家商户.</summary>
    Restates,

    /// <summary>A figure or a day of what was asked, and nothing else: 覆盖3200家商户, 3200家.</summary>
    Adds,

    /// <summary>A number and nothing else, and nobody knows of what: 5.</summary>
    Bare,

    /// <summary>Nothing that the entry does not say: 13日上线.</summary>
    Confirms,
}

/// <summary>Reads answers to leads' questions. In doubt they are none: a wrong one would put one thing's figure on another's line.</summary>
internal static partial class ReturnedAnswers
{
    private const int RegexMilliseconds = 250;

    /// <summary>Fewer pairs of characters are in too many sentences to say that one is the other.</summary>
    private const int FewestTerms = 4;

    private const double MostOfIt = 0.7;

    /// <summary>What an answer in one line is to an entry and the question about it.</summary>
    public static ReturnedAnswer Read(string entry, string question, string answer)
    {
        if (Normal.Form(answer).Trim().TrimEnd('.', '\u3002') is var form && Number().Match(form) is { Index: 0 } number && number.Length == form.Length)
        {
            return ReturnedAnswer.Bare;
        }

        var said = Bigrams.Terms(entry).Distinct().ToList();
        var terms = Bigrams.Terms(answer).ToHashSet();
        if (said.Count >= FewestTerms && said.Count(terms.Contains) >= said.Count * MostOfIt && terms.Count > said.Count)
        {
            return ReturnedAnswer.Restates;
        }

        var known = WordsOf(entry).Concat(WordsOf(question)).ToHashSet();
        if (!WordsOf(Figures().Replace(Idle(answer), " ")).All(known.Contains))
        {
            return ReturnedAnswer.Unclear;
        }

        var figures = Digits(entry);
        return !Digits(answer).IsSubsetOf(figures) ? ReturnedAnswer.Adds
            : WordsOf(answer).All(WordsOf(entry).Contains) && Digits(answer).Count > 0 ? ReturnedAnswer.Confirms
            : ReturnedAnswer.Unclear;
    }

    private static string Idle(string text) => string.Join(' ', Gaps().Split(Normal.Form(text)).Select(IdleWords.Without));

    private static HashSet<string> Digits(string text) => [.. Number().Matches(Normal.Form(text)).Select(m => m.Value)];

    private static List<string> WordsOf(string text) => [.. Word().Matches(Normal.Form(text)).Select(m => Normal.Key(m.Value))];

    // A number with its unit; what an unit is called need not have been asked.
    [GeneratedRegex(@"\d[\d.,]*[ ]*(?:%|[\u4E07\u4EBF]?\p{IsCJKUnifiedIdeographs}?)", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Figures();

    [GeneratedRegex(@"\d+(?:\.\d+)?", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Number();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}|[A-Za-z]+", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Word();

    [GeneratedRegex(@"[\s,;:]+", RegexOptions.None, RegexMilliseconds)]
    private static partial Regex Gaps();
}
