using System.Text.RegularExpressions;
using BotReport.Core.Asking.Phrases;
using BotReport.Core.Text;

namespace BotReport.Core.Asking;

/// <summary>Tells a question from a report by its form alone.</summary>
/// <remarks>
/// A wrong yes would lose a report, a wrong no would store a question as one; so a certain answer needs a question word and no sign of
/// telling, or the other way round. Everything between is doubtful.
/// </remarks>
internal static partial class QuestionForm
{
    /// <summary>A longer message tells something even if it also asks.</summary>
    private const int LongestQuestion = 60;

    /// <summary>A phrase without a verb asks when it is as short as a title.</summary>
    private const int LongestTitle = 24;

    public static QuestionReading Read(string text)
    {
        string[] lines = [.. text.Split('\n', '\r').Select(l => l.Trim()).Where(l => l.Length > 0)];
        if (lines is [var line])
        {
            return Line(line);
        }

        QuestionReading[] readings = [.. lines.Select(Line)];
        return readings.Length == 0 || !readings.Contains(QuestionReading.Yes) ? QuestionReading.No
            : readings.All(r => r == QuestionReading.Yes) ? QuestionReading.Yes
            : readings.Length == 2 ? QuestionReading.Doubtful
            : QuestionReading.No;
    }

    private static QuestionReading Line(string line)
    {
        var form = Cues.Lower(Normal.Form(line));
        var words = form.TrimEnd('?', '!', '.', '\u3002', '~', ' ', '\uFF1F');
        var marked = form.AsSpan(words.Length).Contains('?');
        var latin = !words.Any(c => c is >= '\u3400' and <= '\u9FFF');
        if (words.Length == 0 || Item().IsMatch(form))
        {
            return marked && Asks(words, latin) ? QuestionReading.Doubtful : QuestionReading.No;
        }

        return Asks(words, latin) ? Asking(words, latin, marked) : Title(words, latin, marked);
    }

    private static bool Asks(string words, bool latin) =>
        Array.Exists(AskPhrasesEn.Asking, w => words.StartsWith(w + ' ', StringComparison.Ordinal))
        || (latin && Ends(words, AskPhrasesEn.AskingEndings))
        || Array.Exists(AskPhrasesZh.Asking, w => words.Contains(w, StringComparison.Ordinal)) || Ends(words, AskPhrasesZh.AskingEndings);

    private static QuestionReading Asking(string words, bool latin, bool marked)
    {
        var closed = marked || Ends(words, AskPhrasesZh.AskingEndings);
        var tells = Has(words, latin ? AskPhrasesEn.Telling : AskPhrasesZh.Telling) || (Clause().IsMatch(words) && !closed);
        return words.Length > LongestQuestion ? (closed ? QuestionReading.Doubtful : QuestionReading.No)
            : tells ? QuestionReading.Doubtful
            : QuestionReading.Yes;
    }

    private static QuestionReading Title(string words, bool latin, bool marked)
    {
        if (AskPhrasesZh.AskedAlone.Contains(words) || AskPhrasesEn.AskedAlone.Contains(words))
        {
            return QuestionReading.Yes;
        }

        var noun = Ends(words, latin ? AskPhrasesEn.AskedNouns : AskPhrasesZh.AskedNouns);
        var weak = Ends(words, latin ? AskPhrasesEn.WeakNouns : AskPhrasesZh.WeakNouns);
        var told = Has(words, latin ? AskPhrasesEn.Told : AskPhrasesZh.Told) || Clause().IsMatch(words);
        if (words.Length > LongestTitle || told || !(noun || weak))
        {
            return marked ? QuestionReading.Doubtful : QuestionReading.No;
        }

        var apart = Array.Exists(AskPhrasesZh.WeakNouns, n => words.EndsWith(' ' + n, StringComparison.Ordinal)) || (latin && weak);
        return Has(words, latin ? AskPhrasesEn.Telling : AskPhrasesZh.Telling) ? QuestionReading.Doubtful
            : noun || apart || marked ? QuestionReading.Yes
            : QuestionReading.Doubtful;
    }

    private static bool Ends(string words, string[] endings) => Array.Exists(endings, e => words.EndsWith(e, StringComparison.Ordinal));

    private static bool Has(string words, string[] parts) => Array.Exists(parts, p => words.Contains(p, StringComparison.Ordinal));

    /// <summary>A list marker in front: an item of a report.</summary>
    [GeneratedRegex(@"^\s*(?:[-*•·]|\d{1,2}[.、)](?!\d)|\(\d{1,2}\))\s*\S", RegexOptions.None, 5000)]
    private static partial Regex Item();

    /// <summary>More than one clause, a colon, or a day: marks of telling.</summary>
    [GeneratedRegex(@"[,;:\u3002\uFF0C\u3001]\S|\d{1,2}[\u6708/]\d{1,2}|\d{1,2}[\u65e5\u53f7]", RegexOptions.None, 5000)]
    private static partial Regex Clause();
}
