using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Ledger;
using BotReport.Core.Text;

namespace BotReport.Core.Asking;

/// <summary>Answers a question from what the team said. Pure: the scene is all it knows.</summary>
public static class Answering
{
    private const int NearestHits = 3;

    /// <summary>The part of the question's terms below which an entry has nothing to do with it: AI影像数字化 is no answer to 数字人民币.</summary>
    private const double Related = 0.5;

    /// <summary>The answer; one that finds nothing says so, with what comes closest.</summary>
    public static Answer Of(Question question, AskScene scene)
    {
        var page = new AnswerPage(question, scene);
        return Known(question, scene) ?? Found(question, scene, page) ?? Nothing(question, scene, page);
    }

    /// <summary>The answer from the ledger, the figures and the entries alone; null when the text search must be asked first.</summary>
    /// <remarks>Does not look at <see cref="AskScene.Hits"/>: a caller searches only when this is null.</remarks>
    public static Answer? Known(Question question, AskScene scene)
    {
        var page = new AnswerPage(question, scene);
        return Doubt.Of(question, scene, page) ?? question.Intent switch
        {
            Intent.When => DateAnswer.Of(question, scene, page),
            Intent.List => List(question, scene, page),
            Intent.What when question.Has(CueKind.Why) => Reason.Of(question, scene, page),
            Intent.What => PersonAnswer.Timeline(question, scene, page) ?? What(question, scene, page),
            Intent.Who => OwnerAnswer.Of(question, scene, page),
            Intent.Metric => MetricAnswer.Of(question, scene, page) ?? (question.Has(CueKind.Progress) ? What(question, scene, page) : null),
            Intent.Trend => TrendAnswer.Of(question, scene, page),
            Intent.Change => ChangeAnswer.Of(question, scene, page),
            _ => null,
        };
    }

    private static Answer List(Question question, AskScene scene, AnswerPage page)
    {
        var filter = new ItemFilter(question, scene);
        var items = filter.Asked(filter.Subject());
        if (items.Count == 0)
        {
            return page.Without(page.Words.NoneSuch(page.Subject, scene.Day));
        }

        var counts = question.Has(CueKind.Count) || question.Has(CueKind.HowLong) || question.AsksWhetherSlipped;
        return page.Of(
            items,
            !counts ? null : question.Wanted == Wanted.Slipped && items is [var only] ? Lateness(only, scene, page) : page.Words.Count(items.Count),
            question.Has(CueKind.HowLong) && question.Has(CueKind.YesNo) && question.Events.Count > 0 ? DateAnswer.Verdict(question, [.. filter.Subject().Where(i => question.Events.Contains(i.Event))], page) : null);
    }

    /// <summary>How often something was postponed, and by how many days in all.</summary>
    private static string Lateness(LedgerItem item, AskScene scene, AnswerPage page) => page.Words.Moves(
        item.Topic,
        [.. PromiseMoves.Of(item).Where(m => m.To > m.From).Select(m => (m.From, m.To))],
        item.Previous.Count > 0 && item.Date is { } now ? now.To.DayNumber - item.Previous[0].DayNumber : 0,
        scene.Day);

    /// <summary>How things stand: the newest week's statements; for people their entries.</summary>
    private static Answer? What(Question question, AskScene scene, AnswerPage page)
    {
        if (scene.Entries.Count > 0)
        {
            return page.Of([.. scene.Entries.Select(e => EntryLine(e, scene, page))]);
        }

        var filter = new ItemFilter(question, scene);
        LedgerItem[] items = [.. filter.Subject().Where(filter.InTime)];
        if (items.Length == 0)
        {
            return null;
        }

        var newest = items.Max(i => i.Said.Week);
        return page.Of([.. items.Where(i => i.Said.Week == newest || (i.IsOpen && !i.Stage))]);
    }

    /// <summary>Entries that hold every word of the question.</summary>
    private static Answer? Found(Question question, AskScene scene, AnswerPage page)
    {
        string[] terms = [.. Terms(question)];
        EntryVersion[] hits = [.. Allowed(question, scene).Where(e => terms.Length > 0 && ItemFilter.Share(terms, Words(e)) >= 1)];
        var named = question.Intent == Intent.Metric && !question.Has(CueKind.Amount) && !question.Has(CueKind.Count); // perhaps no figure: 线上事故
        return (named || question.Intent is Intent.Search or Intent.What) && hits.Length > 0 ? page.Of([.. hits.Select(e => EntryLine(e, scene, page))]) : null;
    }

    private static Answer Nothing(Question question, AskScene scene, AnswerPage page)
    {
        LedgerItem[] items = [.. Meant(question, scene).Concat(Alike(question, scene)).Distinct()];
        if (question.Intent == Intent.When && items.Select(i => Thing(i, scene)).Distinct().ToArray() is [var thing])
        {
            return page.Of(items, page.Words.AskLead(question.Text.Trim()), page.Words.NearThing(question.Rest.Length > 0 ? question.Rest : page.Subject, thing)); // there is nothing else it can be
        }

        AnswerLine[] near = [.. items.Take(NearestHits).Select(page.Line)];
        if (near.Length == 0)
        {
            string[] terms = [.. Naming(question)];
            near = [.. Allowed(question, scene).Where(e => terms.Length > 0 && e.Text.Length > 0 && !IsOfAnother(e.Text, question, scene) && ItemFilter.Share(terms, Words(e)) >= Related).Take(NearestHits).Select(e => EntryLine(e, scene, page))];
        }

        if (near.Length == 0 && question.Topics.Count > 0)
        {
            near = [.. new ItemFilter(question with { Rest = string.Empty, Events = [] }, scene).Subject().Take(NearestHits).Select(page.Line)];
        }

        return page.Nearest(near);
    }

    /// <summary>Milestones of the topics whose names differ from what was asked by one letter: 经济业务 may be 经纪业务.</summary>
    private static IEnumerable<LedgerItem> Meant(Question question, AskScene scene)
    {
        Team.Topic[] meant = question.Topics.Count > 0 || question.Rest.Length == 0 ? [] : [.. scene.Team.Glossary
            .Where(t => t.Aliases.Append(t.Name).Any(n => OneLetter.Apart(Normal.Key(n), Normal.Key(question.Rest))))];
        var filter = new ItemFilter(question with { Topics = meant, Rest = string.Empty, Weeks = [], Period = null }, scene);
        return meant.Length == 0 ? [] : Ordered(filter.Asked(filter.Subject()));
    }

    /// <summary>Milestones of the asked event whose statements hold half of the question's words: POS机 到货, where 自建POS says 设备到货.</summary>
    private static IEnumerable<LedgerItem> Alike(Question question, AskScene scene)
    {
        string[] terms = [.. Naming(question)];
        var filter = new ItemFilter(question with { Topics = [], Rest = string.Empty }, scene);
        return terms.Length == 0 || question.Events.Count == 0 ? [] : Ordered(filter.Asked(filter.Holding(terms, Related)).Where(i => !IsOfAnother(i.Topic, question, scene)));
    }

    /// <summary>Whether words are by themselves about a topic, and not about the one that is asked for: 经纪业务 is no 整装业务, whatever heading they share.</summary>
    private static bool IsOfAnother(string words, Question question, AskScene scene) => question.Topics.Count > 0
        && scene.Glossary.FindIn(words).Select(f => f.Topic).ToList() is { Count: > 0 } own && !own.Exists(question.Topics.Contains);

    /// <summary>What a milestone is one of: 自建POS 首批200台设备 is 自建POS.</summary>
    private static string Thing(LedgerItem item, AskScene scene) => scene.Glossary.FindIn(item.Topic) is [var (topic, _, _), ..] ? topic.Name : item.Topic;

    /// <summary>The terms a question puts to the text search.</summary>
    internal static IEnumerable<string> Terms(Question question) =>
        Bigrams.Terms(string.Join(' ', question.Topics.Select(t => t.Name).Concat(question.Metrics.Select(m => m.Name)).Append(question.Rest))).Distinct();

    /// <summary>Those of the terms that name something: a number or an event alone relates nothing.</summary>
    private static IEnumerable<string> Naming(Question question) =>
        Terms(question).Where(t => t.Any(char.IsLetter) && EventWords.Finder.FirstIn(t) is null);

    /// <summary>Done ones first, then by day, what rests last.</summary>
    internal static IOrderedEnumerable<LedgerItem> Ordered(IEnumerable<LedgerItem> items) => items
        .OrderBy(i => i.Status switch
        {
            MilestoneStatus.Done => 0,
            MilestoneStatus.Cancelled => 3,
            MilestoneStatus.Blocked => 4,
            _ => i.Date is null ? 2 : 1,
        })
        .ThenBy(i => i.Date?.To ?? DateOnly.MaxValue);

    private static IEnumerable<EntryVersion> Allowed(Question question, AskScene scene) =>
        scene.Hits.Where(e => !e.Deleted && (question.Sections.Count == 0 || question.Sections.Any(s => SectionNames.Agree(s, e.Section))));

    /// <summary>What of an entry a question's words are looked for in.</summary>
    internal static string Words(EntryVersion entry) => $"{entry.Section} {string.Join(' ', entry.Path)} {entry.Text}";

    private static AnswerLine EntryLine(EntryVersion entry, AskScene scene, AnswerPage page)
    {
        var topic = entry.Path.Count > 0 ? entry.Path[^1] : entry.Section;
        return new(
            entry.Text.Length > 0 ? entry.Text : topic,
            topic,
            null,
            null,
            null,
            null,
            null,
            page.Label(entry.Week),
            scene.NameOf(Owners.Of(entry, scene)),
            entry.Text)
        {
            CorrectedBy = scene.NameOf(entry.CorrectedBy),
            Since = scene.SaidSince(entry.Ref),
        };
    }
}
