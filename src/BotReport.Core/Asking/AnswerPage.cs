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

    /// <summary>Nobody reads more than these; who needs others asks more exactly.</summary>
    private const int Most = 100;

    /// <summary>Chars of a quoted source; the whole of it stands in the line.</summary>
    private const int QuoteLength = 60;

    public IAskWording Words { get; } = IAskWording.In(scene.Asker.Language);

    public string Subject => Words.Subject(question, [.. question.Persons.Select(scene.NameOf).OfType<string>().Distinct()]);

    public string? NameOf(string? person) => scene.NameOf(person);

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
        scene.NameOf(Owners.Of(item, scene)),
        item.Said.Milestone.Source)
    {
        CorrectedBy = scene.NameOf(item.Said.CorrectedBy),
        Since = scene.SaidSince(item.Said.Entry),
    };

    /// <summary>An answer of these lines; done ones that lie longest back give way when the screen is full.</summary>
    /// <param name="subject">What the head says instead of what was asked: 整装业务还没上线.</param>
    public Answer Of(IReadOnlyList<AnswerLine> lines, string? closing = null, string? subject = null)
    {
        string[] under = closing is null ? [] : [closing];
        var spare = Spare(lines.Count, under.Length);
        var shown = lines
            .Except(lines.Where(l => l.Status == MilestoneStatus.Done).OrderBy(l => l.DateEnd).Take(spare), ReferenceEqualityComparer.Instance)
            .Cast<AnswerLine>()
            .Take(lines.Count - spare);
        return Show(lines, [.. shown.Select(Shown)], under, subject ?? Subject);
    }

    /// <summary>An answer of these figures, the first ones shown; the others are put into words when somebody reads them.</summary>
    public Answer Figures(IReadOnlyList<FigureSeries> figures, Func<FigureSeries, AnswerLine> line, IReadOnlyList<string> closing) => Show(
        new LaterLines(figures.Count, () => [.. figures.Select(line)]),
        [.. figures.Take(figures.Count - Spare(figures.Count, closing.Count)).Select(f => Shown(line(f)))],
        closing,
        Subject);

    /// <summary>
    /// An answer of these milestones: done ones first, then by day, what rests last. Only those that are shown are put into words until somebody
    /// reads the others: a team has thousands.
    /// </summary>
    public Answer Of(IReadOnlyList<LedgerItem> items, string? closing = null, string? subject = null)
    {
        string[] under = closing is null ? [] : [closing];
        LedgerItem[] done = [.. items.Where(i => i.Status == MilestoneStatus.Done)];
        var spare = Spare(items.Count, under.Length);
        var shown = Answering.Ordered(done.OrderBy(i => i.Date?.To).Skip(spare))
            .Concat(Answering.Ordered(items.Where(i => i.Status != MilestoneStatus.Done)).Take(items.Count - spare - Math.Max(0, done.Length - spare)))
            .Select(i => Shown(Line(i)));
        return Show(new LaterLines(items.Count, () => [.. Answering.Ordered(items).Select(Line)]), [.. shown], under, subject ?? Subject);
    }

    /// <summary>An answer in groups: when the screen is full every group keeps its first lines. Nothing is quoted, so that it can be overlooked.</summary>
    public Answer Groups(IReadOnlyList<IReadOnlyList<AnswerLine>> groups, IReadOnlyList<string> closing, string? subject = null) =>
        Shared(groups, static group => group, closing, subject ?? Subject);

    /// <summary>Series of figures: when the screen is full each keeps its newest lines.</summary>
    public Answer Series(IReadOnlyList<IReadOnlyList<AnswerLine>> series, IReadOnlyList<string> closing) =>
        Shared(series, static points => points.Reverse(), closing, Subject);

    /// <summary>Groups share a full screen: each keeps the lines that come first in an order of its own.</summary>
    private Answer Shared(
        IReadOnlyList<IReadOnlyList<AnswerLine>> groups, Func<IReadOnlyList<AnswerLine>, IEnumerable<AnswerLine>> firstKept, IReadOnlyList<string> closing, string subject)
    {
        AnswerLine[] lines = [.. groups.SelectMany(g => g)];
        var shown = groups
            .SelectMany(g => firstKept(g).Select((line, place) => (line, place)))
            .OrderBy(l => l.place)
            .Take(lines.Length - Spare(lines.Length, closing.Count))
            .Select(l => l.line)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return Show(lines, [.. lines.Where(shown.Contains).Select(l => Shown(l, string.Empty))], closing, subject);
    }

    private int Spare(int lines, int closing)
    {
        var room = (scene.Whole ? Most : Screen) - 1 - closing;
        return Math.Max(0, lines - (lines > room ? room - 1 : room));
    }

    private Answer Show(IReadOnlyList<AnswerLine> lines, AnswerView.Line[] shown, IReadOnlyList<string> closing, string subject)
    {
        var head = Words.Head(subject, scene.Day, Words.WeekOf(Label(scene.Week), scene.Week));
        var more = lines.Count - shown.Length;
        string[] text = [head, .. shown.Select(Bullet), .. closing, .. more > 0 ? [scene.Whole ? Words.Narrow(more) : Words.More(more)] : Array.Empty<string>()];
        return new(Name(question.Intent), lines, string.Join('\n', text), true) { View = new(head, null, shown, closing, more) };
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

    private string Bullet(AnswerView.Line line) =>
        $"· {line.Said.Text}{(IsDatedByText(line.Said) ? Words.By(line.Who) : Words.Said(line.Who, line.Said.Week, line.Quote))}";

    /// <summary>A line that begins with its week need not name it again.</summary>
    private static bool IsDatedByText(AnswerLine line) => line.Week is { } week && line.Text.StartsWith(week, StringComparison.Ordinal);

    private AnswerView.Line Shown(AnswerLine line) => Shown(line, Quote(line));

    private AnswerView.Line Shown(AnswerLine line, string quote) =>
        line.CorrectedBy is { } lead ? new(line, quote) { Who = Words.CorrectedBy(line.Owner, lead) }
        : line.Since is { } since ? new(line, quote) { Who = Words.SaidSince(line.Owner, since) }
        : new(line, quote);

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
        Intent.Trend => "trend",
        Intent.Change => "change",
        _ => "search",
    };
}
