using BotReport.Core.Asking.Wording;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Weeks;

namespace BotReport.Core.Asking;

/// <summary>Puts lines into an answer that fits a screen.</summary>
internal sealed class AnswerPage(Question question, AskScene scene)
{
    /// <summary>Lines of the chat's text, the first and the closing one included.</summary>
    private const int Screen = 12;

    /// <summary>Chars of a quoted source; the whole of it stands in the line.</summary>
    private const int QuoteLength = 60;

    public IAskWording Words { get; } = IAskWording.In(scene.Asker.Language);

    public string Subject => Words.Subject(question, [.. question.Persons.Select(scene.NameOf).OfType<string>().Distinct()]);

    public string Label(ReportWeek week) => scene.Team.Scheme.Label(week);

    public AnswerLine Line(LedgerItem item) => new(
        Words.Stands(item, scene.Day),
        item.Topic,
        item.Event,
        item.Date?.From,
        item.Date?.To,
        item.Status,
        item.Previous.Count > 0 ? item.Previous[^1] : null,
        Label(item.Said.Week),
        scene.NameOf(item.Owner ?? MilestoneLedger.OnlyOwner(item, scene.Team.Sections)),
        item.Said.Milestone.Source);

    /// <summary>An answer of these lines; done ones that lie longest back give way when the screen is full.</summary>
    public Answer Of(IReadOnlyList<AnswerLine> lines, string? closing = null)
    {
        var room = scene.Whole ? lines.Count : Screen - 1 - (closing is null ? 0 : 1);
        var spare = Math.Max(0, lines.Count - (lines.Count > room ? room - 1 : room));
        AnswerView.Line[] shown = [.. lines
            .Except(lines.Where(l => l.Status == MilestoneStatus.Done).OrderBy(l => l.DateEnd).Take(spare), ReferenceEqualityComparer.Instance)
            .Cast<AnswerLine>()
            .Take(lines.Count - spare)
            .Select(Shown)];
        var head = Words.Head(Subject, scene.Day, Words.WeekOf(Label(scene.Week), scene.Week));
        string[] text =
        [
            head,
            .. shown.Select(Bullet),
            .. closing is null ? Array.Empty<string>() : [closing],
            .. spare > 0 ? [Words.More(spare)] : Array.Empty<string>(),
        ];
        return new(Name(question.Intent), lines, string.Join('\n', text), true)
        {
            View = new(head, null, shown, closing is null ? [] : [closing], spare),
        };
    }

    /// <summary>An answer that finds nothing, with what comes closest and whom to ask.</summary>
    public Answer Nearest(IReadOnlyList<AnswerLine> nearest)
    {
        AnswerView.Line[] lines = [.. nearest.Select(Shown)];
        var head = Words.NoRecord(Subject, scene.Day);
        string[] near = lines.Length > 0 ? [Words.Nearest, .. lines.Select(Bullet)] : [];
        return Without([head, .. near, Words.AskLead(question.Text.Trim())]) with
        {
            View = new(head, lines.Length > 0 ? Words.Nearest : null, lines, [], 0),
        };
    }

    /// <summary>An answer that finds nothing, or asks back.</summary>
    public Answer Without(params string[] text) => new(Name(question.Intent), [], string.Join('\n', text), false);

    private string Bullet(AnswerView.Line line) => $"· {line.Said.Text}{Words.Said(line.Said.Owner, line.Said.Week, line.Quote)}";

    private static AnswerView.Line Shown(AnswerLine line) => new(line, Quote(line));

    private static string Quote(AnswerLine line)
    {
        var source = line.Source.Trim();
        if (source.Length == 0 || line.Text.Contains(source, StringComparison.Ordinal))
        {
            return string.Empty;
        }

        var sentence = source.Length <= QuoteLength ? source : Sentence(source, line);
        return sentence.Length <= QuoteLength ? sentence : string.Concat(sentence.AsSpan(0, QuoteLength - 1), "…");
    }

    /// <summary>The sentence that speaks of the topic, of a line too long to quote.</summary>
    private static string Sentence(string source, AnswerLine line)
    {
        string[] sentences = [.. source.Split('\u3002', '\uFF1B', ';').Select(s => s.Trim()).Where(s => s.Length > 0)];
        return sentences.FirstOrDefault(s => s.Contains(line.Topic, StringComparison.Ordinal))
            ?? sentences.FirstOrDefault(s => line.Event is { } what && s.Contains(what, StringComparison.Ordinal))
            ?? source;
    }

    private static string Name(Intent intent) => intent switch
    {
        Intent.When => "when",
        Intent.Who => "who",
        Intent.What => "what",
        Intent.List => "list",
        Intent.Metric => "metric",
        _ => "search",
    };
}
