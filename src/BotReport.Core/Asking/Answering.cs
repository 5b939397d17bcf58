using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;
using BotReport.Core.Text;

namespace BotReport.Core.Asking;

/// <summary>Answers a question from what the team said. Pure: the scene is all it knows.</summary>
public static class Answering
{
    private const int NearestHits = 3;

    /// <summary>The answer; one that finds nothing says so, with what comes closest.</summary>
    public static Answer Of(Question question, AskScene scene)
    {
        var page = new AnswerPage(question, scene);
        return Doubt.Of(question, scene, page) ?? question.Intent switch
        {
            Intent.When => When(question, scene, page),
            Intent.List => List(question, scene, page),
            Intent.What => What(question, scene, page),
            Intent.Who => OwnerAnswer.Of(question, scene, page),
            Intent.Metric => MetricAnswer.Of(question, scene, page),
            _ => null,
        } ?? Found(question, scene, page) ?? Nothing(question, scene, page);
    }

    private static Answer? When(Question question, AskScene scene, AnswerPage page)
    {
        var filter = new ItemFilter(question, scene);
        LedgerItem[] items = [.. filter.Asked(filter.Subject())];
        string[] undated = [.. items.Where(i => i.Status == MilestoneStatus.Done && i.Date is null).Select(i => i.Topic).Distinct()];
        AnswerLine[] lines = [.. Ordered(items.Where(i => i.Status != MilestoneStatus.Done || i.Date is not null)).Select(page.Line)];
        return lines.Length == 0 && undated.Length == 0 ? null : page.Of(lines, undated.Length > 0 ? page.Words.Undated(undated) : null);
    }

    private static Answer List(Question question, AskScene scene, AnswerPage page)
    {
        var filter = new ItemFilter(question, scene);
        AnswerLine[] lines = [.. Ordered(filter.Asked(filter.Subject())).Select(page.Line)];
        return lines.Length > 0 ? page.Of(lines) : page.Without(page.Words.NoneSuch(page.Subject, scene.Day));
    }

    /// <summary>How things stand: the newest week's statements; for people their entries.</summary>
    private static Answer? What(Question question, AskScene scene, AnswerPage page)
    {
        if (scene.Entries.Count > 0)
        {
            return page.Of([.. scene.Entries.Select(e => EntryLine(e, scene, page))]);
        }

        var filter = new ItemFilter(question, scene);
        LedgerItem[] items = [.. filter.Subject().Where(filter.InWeeks)];
        if (items.Length == 0)
        {
            return null;
        }

        var newest = items.Max(i => i.Said.Week);
        return page.Of([.. Ordered(items.Where(i => i.Said.Week == newest || (i.IsOpen && !i.Stage))).Select(page.Line)]);
    }

    /// <summary>Entries that hold every word of the question.</summary>
    private static Answer? Found(Question question, AskScene scene, AnswerPage page)
    {
        string[] terms = [.. Terms(question)];
        EntryVersion[] hits = [.. Allowed(question, scene).Where(e => terms.Length > 0 && ItemFilter.Share(terms, Words(e)) >= 1)];
        return question.Intent is Intent.Search or Intent.What && hits.Length > 0 ? page.Of([.. hits.Select(e => EntryLine(e, scene, page))]) : null;
    }

    private static Answer Nothing(Question question, AskScene scene, AnswerPage page)
    {
        AnswerLine[] near = [.. Allowed(question, scene).Take(NearestHits).Select(e => EntryLine(e, scene, page))];
        if (near.Length == 0 && question.Topics.Count > 0)
        {
            near = [.. new ItemFilter(question with { Rest = string.Empty, Events = [] }, scene).Subject().Take(NearestHits).Select(page.Line)];
        }

        return page.Nearest(near);
    }

    /// <summary>The terms a question puts to the text search.</summary>
    internal static IEnumerable<string> Terms(Question question) =>
        Bigrams.Terms(string.Join(' ', question.Topics.Select(t => t.Name).Append(question.Rest))).Distinct();

    private static IEnumerable<EntryVersion> Allowed(Question question, AskScene scene) =>
        scene.Hits.Where(e => !e.Deleted && (question.Sections.Count == 0 || question.Sections.Any(s => SectionNames.Agree(s, e.Section))));

    private static string Words(EntryVersion entry) => $"{entry.Section} {string.Join(' ', entry.Path)} {entry.Text}";

    private static AnswerLine EntryLine(EntryVersion entry, AskScene scene, AnswerPage page) => new(
        entry.Text,
        entry.Path.Count > 0 ? entry.Path[^1] : entry.Section,
        null,
        null,
        null,
        null,
        null,
        page.Label(entry.Week),
        scene.NameOf(entry.Owner),
        entry.Text);

    /// <summary>Done ones first, then by day, what rests last.</summary>
    private static IOrderedEnumerable<LedgerItem> Ordered(IEnumerable<LedgerItem> items) => items
        .OrderBy(i => i.Status switch
        {
            MilestoneStatus.Done => 0,
            MilestoneStatus.Cancelled => 3,
            MilestoneStatus.Blocked => 4,
            _ => i.Date is null ? 2 : 1,
        })
        .ThenBy(i => i.Date?.To ?? DateOnly.MaxValue);
}
