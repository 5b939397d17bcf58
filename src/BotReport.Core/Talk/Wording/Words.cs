using BotReport.Core.Text;

namespace BotReport.Core.Talk.Wording;

/// <summary>Everything the bot says, in one language.</summary>
public sealed record Words(
    CollectWords Collect, DutyWords Duty, LeadWords Lead, PromptWords Prompt, GeneralWords General, CardWords Card, ImportWords Import, LedgerWords Ledger,
    MetricWords Metric, PostWords Post, EditWords Edit, CheckWords Check, WritingWords Writing, CorrectWords Correct, ViewWords View)
{
    private const int MostNames = 10;

    /// <summary>简体中文.</summary>
    public static Words Chinese { get; } = new(
        new CollectZh(), new DutyZh(), new LeadZh(), new PromptZh(), new GeneralZh(), new CardZh(), new ImportZh(), new LedgerZh(), new MetricZh(), new PostZh(),
        new EditZh(), new CheckZh(), new WritingZh(), new CorrectZh(), new ViewZh());

    /// <summary>English.</summary>
    public static Words English { get; } = new(
        new CollectEn(), new DutyEn(), new LeadEn(), new PromptEn(), new GeneralEn(), new CardEn(), new ImportEn(), new LedgerEn(), new MetricEn(), new PostEn(),
        new EditEn(), new CheckEn(), new WritingEn(), new CorrectEn(), new ViewEn());

    /// <summary>The language of a conversation, <c>en</c> or anything else for Chinese.</summary>
    public static Words In(string? language) => language == "en" ? English : Chinese;

    /// <summary>A text's beginning, for recognising it again: at most so many characters.</summary>
    internal static string Short(string text, int most = 28)
    {
        var form = text.Trim();
        return form.Length <= most ? form : string.Concat(form.AsSpan(0, most - 1).TrimEnd(), "…");
    }

    /// <summary>The names of lines, at most ten of them: 1.2、1.3.</summary>
    internal static string Names(IReadOnlyList<string> names, string between) =>
        string.Join(between, names.Take(MostNames)) + (names.Count > MostNames ? "…" : "");

    /// <summary>A title without its colon.</summary>
    internal static string Bare(string title) => Normal.Form(title).EndsWith(':') ? title.TrimEnd()[..^1] : title;

    /// <summary>What an item is called in a list: its label, else its beginning.</summary>
    internal static string Label(string text)
    {
        var colon = Normal.Form(text).IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and <= 16 ? text[..colon] : Short(text, 12);
    }

    /// <summary>A text's beginning as it stands in a list or before a full stop: without a stop of its own.</summary>
    internal static string Open(string text, int most) => Short(text, most).TrimEnd('\u3002', ';', '\uFF1B', '.');

    /// <summary>The beginning of texts that stand one below the other, as one line.</summary>
    internal static string List(string texts, int most) => Open(string.Join("；", texts.Split('\n').Select(t => Open(t, most))), most);

    /// <summary>A question, what speaks against it with a line each, and how to answer; on one line when nothing does.</summary>
    internal static string Points(string question, IReadOnlyList<string?> points, string answer)
    {
        List<string> lines = [.. points.Where(p => !string.IsNullOrEmpty(p)).Select(p => $"· {p}")];
        return lines.Count == 0 ? question + answer : string.Join('\n', [question.TrimEnd(), .. lines, .. answer.Length == 0 ? (string[])[] : [answer]]);
    }

    /// <summary>A text that ends as a sentence does.</summary>
    internal static string Ended(string text) => text.Length > 0 && char.IsLetterOrDigit(text[^1]) ? text + "\u3002" : text;
}
